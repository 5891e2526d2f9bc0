/**
 * A time on the clocks of London as universal time, as calendars write it: `20140411T083000Z`.
 *
 * @param day as `2014-04-11`
 * @param time as `09:30`
 */
export function londonTime(day: string, time: string): string {
	const wanted = Date.parse(`${day}T${time}:00Z`);
	// Nobody has a deadline in the hour that the clocks change.
	const instant = new Date(wanted - aheadAt(wanted));
	return instant.toISOString().replace(/[-:]|\.\d+/g, "");
}

/** Milliseconds by which London is ahead of universal time. */
function aheadAt(instant: number): number {
	const parts = new Intl.DateTimeFormat("en-GB", {
		timeZone: "Europe/London",
		timeZoneName: "longOffset",
	}).formatToParts(instant);
	const offset = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
	const [, hours = "0", minutes = "0"] = /GMT\+(\d+):(\d+)/.exec(offset) ?? [];
	return (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** The events of a calendar, each with its fields as they are written. */
export function eventsIn(calendar: string): Record<string, string>[] {
	return [
		...calendar
			.replace(/\r\n[ \t]/g, "")
			.matchAll(/BEGIN:VEVENT\r\n(.*?)END:VEVENT/gs),
	].map(([, lines = ""]) =>
		Object.fromEntries(
			lines
				.split("\r\n")
				.filter((line) => line !== "")
				.map((line) => {
					const [, field = "", value = ""] = /^([^:]+):(.*)$/s.exec(line) ?? [];
					return [field, value.replace(/\\([,;\\])/g, "$1")];
				}),
		),
	);
}

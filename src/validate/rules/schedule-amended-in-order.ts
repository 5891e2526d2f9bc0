import type { Path } from "../../diagnostics/diagnostic.ts";
import type { Rule, ScheduleFacts } from "../rule.ts";
import { fixedFields } from "../schedule-on.ts";

/** Amendments are told in the order they came, each from a day on, and none makes another schedule of it. */
export const scheduleAmendedInOrder: Rule<ScheduleFacts> = {
	id: "schedule-amended-in-order",
	severity: "error",
	isSafeguard: true,
	promise:
		"Amendments stand in the order of their days, and one that sets something has a day",
	reason:
		"Which amendments an inspection is judged by depends on its first day: without a day nobody could tell, and a log out of order tells a history that never was.",
	example: {
		right:
			"amendments:\n  - id: pausing\n    from: 2024-04-05\n    title: Pausing\n    changes:\n      - An inspection can be paused.\n    sets:\n      deferralReasons: []",
		wrong:
			"amendments:\n  - id: pausing\n    title: Pausing\n    changes:\n      - An inspection can be paused.\n    sets:\n      deferralReasons: []",
	},
	*check({ schedule }) {
		let last: { readonly day: string; readonly at: Path } = {
			day: schedule.from,
			at: ["schedule", "from"],
		};
		for (const [index, { from, sets }] of schedule.amendments.entries()) {
			const way: Path = ["schedule", "amendments", index];
			if (sets !== undefined && from === undefined)
				yield {
					at: [...way, "sets"],
					isAboutKey: true,
					message:
						"Unexpected `sets` of an amendment without a day, expected it with `from` only",
					hint: "Add the day it came into force as `from`, or delete `sets`.",
				};
			for (const field of Object.keys(sets ?? {}))
				if (fixedFields.includes(field))
					yield {
						at: [...way, "sets", field],
						isAboutKey: true,
						message: `Unexpected \`${field}\` set by an amendment, expected it to stay`,
						hint: "What has another id or another first day is another schedule: make a file for it.",
					};
			if (from === undefined) continue;
			const at: Path = [...way, "from"];
			if (from < last.day)
				yield {
					at,
					message: `Unexpected day \`${from}\`, expected \`${last.day}\` or later`,
					hint: "Correct the day, or put the amendments in the order of their days.",
					see: [{ at: last.at, message: "The day before it in the file" }],
				};
			else last = { day: from, at };
		}
	},
};

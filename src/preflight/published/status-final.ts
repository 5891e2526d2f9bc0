import { counted } from "./counted.ts";
import type { PreflightCheck } from "./facts.ts";

/** What is still being worked at is not published. Exceptions do not hold it up: whoever signs it is told of each. */
export const statusFinal: PreflightCheck = {
	id: "status-final",
	promise: "The grades are final and every finding is complete",
	*check({ checked: { inspection, findings } }) {
		if (inspection.gradesAre === "provisional")
			yield "The grades are provisional.";
		for (const { id, incomplete } of findings)
			if (incomplete) yield `The finding \`${id}\` is marked as incomplete.`;
	},
	note({ checked: { inspection, findings, exceptions } }) {
		const told = [
			counted(findings.length, "finding"),
			...(inspection.workedExample ? ["it is a worked example"] : []),
			...exceptions.map(
				({ rule, place, reason }) =>
					`an exception is made from \`${rule}\` for ${place}: ${reason}`,
			),
		];
		return told.join("; ");
	},
};

/** What there is a document for each of, in one inspection. */
import type { CheckedInspection } from "./checked-inspection.ts";
import type { MemberKind } from "./template.ts";

/** What a record of a concern is called that nobody has filled in yet. */
export const blankRecord = "blank";

/** @returns their ids, which end the document's name, in order */
export function membersOf(
	kind: MemberKind,
	{
		inspection,
		schedule,
		concerns,
	}: Pick<CheckedInspection, "inspection" | "schedule" | "concerns">,
): string[] {
	switch (kind) {
		case "service-area":
			return inspection.serviceAreas.map(({ id }) => id);
		case "case-evaluation":
			return schedule.caseEvaluation.map(({ judgement }) => judgement);
		case "concern":
			return [...concerns.map(({ id }) => id), blankRecord];
	}
}

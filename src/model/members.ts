/** What there is a document for each of, in one inspection. */
import type { CheckedInspection } from "./checked-inspection.ts";
import type { MemberKind } from "./template.ts";

/** @returns their ids, which end the document's name, in order */
export function membersOf(
	kind: MemberKind,
	{ inspection, schedule }: Pick<CheckedInspection, "inspection" | "schedule">,
): string[] {
	switch (kind) {
		case "service-area":
			return inspection.serviceAreas.map(({ id }) => id);
		case "case-evaluation":
			return schedule.caseEvaluation.map(({ judgement }) => judgement);
	}
}

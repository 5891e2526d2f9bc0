/** What a document says of the one thing it is about, where there is a document for each. */
import { escapeMarkdown as escaped } from "../markdown/escape-markdown.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import type { MemberKind } from "../model/template.ts";
import { caseEvaluationView } from "./case-evaluation-view.ts";
import { concernView } from "./concern-view.ts";

/** @param member its id */
export function memberView(
	kind: MemberKind,
	member: string,
	checked: CheckedInspection,
): object {
	switch (kind) {
		case "service-area": {
			const area = checked.inspection.serviceAreas.find(
				({ id }) => id === member,
			);
			return { area: area && { id: area.id, name: escaped(area.name) } };
		}
		case "case-evaluation":
			return { table: caseEvaluationView(member, checked) };
		case "concern":
			return { concern: concernView(member, checked) };
	}
}

/** Every text that tells of people who were inspected, as typed: what is printed, and the evidence that never is. */
import type { Path } from "../diagnostics/diagnostic.ts";
import type { Facts } from "./rule.ts";

/** @returns the texts of findings and their evidence, of areas for improvement, of the inspection's prose and of concerns */
export function* textsAboutPeople({
	findings,
	inspection,
	concerns,
}: Pick<Facts, "findings" | "inspection" | "concerns">): Iterable<
	[Path, string]
> {
	for (const [index, finding] of findings.entries()) {
		const at = ["findings", index];
		yield [[...at, "headline"], finding.headline];
		yield [[...at, "forChildren"], finding.forChildren];
		for (const [place, { source, reference }] of finding.evidence.entries()) {
			yield [[...at, "evidence", place, "source"], source];
			yield [[...at, "evidence", place, "reference"], reference];
		}
		yield [[...at, "body"], finding.body];
	}
	for (const name of [
		"topic",
		"summary",
		"aboutTheInspection",
		"aboutTheService",
	] as const) {
		const text = inspection[name];
		if (text !== undefined) yield [["inspection", name], text];
	}
	for (const list of ["areasForPriorityAction", "areasForImprovement"] as const)
		for (const [index, { text }] of inspection[list].entries())
			yield [["inspection", list, index, "text"], text];
	for (const [index, { team, issues, response, view }] of concerns.entries()) {
		const at = ["concerns", index];
		yield [[...at, "team"], team];
		yield [[...at, "issues"], issues];
		if (response) yield [[...at, "response", "text"], response.text];
		if (view) yield [[...at, "view", "text"], view.text];
	}
}

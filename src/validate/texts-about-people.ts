/** Every text that tells of people who were inspected, as typed: what is printed, and the evidence that never is. */
import type { Path } from "../diagnostics/diagnostic.ts";
import type { Briefing } from "../model/briefing.ts";
import { whatIsThere } from "./gaps.ts";
import type { Facts } from "./rule.ts";

/** @returns the texts of findings and their evidence, of areas for improvement, of the inspection's prose, of concerns and of the briefing */
export function* textsAboutPeople({
	findings,
	inspection,
	concerns,
	briefing,
}: Pick<Facts, "findings" | "inspection" | "concerns" | "briefing">): Iterable<
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
	const there = whatIsThere(inspection);
	for (const name of [
		"topic",
		"summary",
		"aboutTheInspection",
		"aboutTheService",
	] as const) {
		const text = there[name];
		if (text !== undefined) yield [["inspection", name], text];
	}
	for (const list of ["areasForPriorityAction", "areasForImprovement"] as const)
		for (const [index, { text }] of there[list]?.entries() ?? [])
			yield [["inspection", list, index, "text"], text];
	for (const [index, concern] of concerns.entries()) {
		const at = ["concerns", index];
		const { team, issues, response, view } = whatIsThere(concern);
		if (team) yield [[...at, "team"], team];
		if (issues) yield [[...at, "issues"], issues];
		if (response) yield [[...at, "response", "text"], response.text];
		if (view) yield [[...at, "view", "text"], view.text];
	}
	if (briefing) yield* textsOfBriefing(briefing);
}

function* textsOfBriefing({
	mainIssues,
	sections,
	surveys,
	concernCounts,
	reviews,
}: Briefing): Iterable<[Path, string]> {
	if (mainIssues) yield [["briefing", "mainIssues"], mainIssues];
	for (const [index, section] of sections.entries()) {
		const at = ["briefing", "sections", index];
		if (section.analysis) yield [[...at, "analysis"], section.analysis];
		for (const [place, { title, shows }] of section.tables.entries()) {
			yield [[...at, "tables", place, "title"], title];
			yield [[...at, "tables", place, "shows"], shows];
		}
		for (const [place, one] of section.enquiries.entries()) {
			yield [[...at, "enquiries", place, "question"], one.question];
			yield [[...at, "enquiries", place, "because"], one.because];
		}
	}
	for (const [index, { questions }] of surveys.entries())
		for (const [place, { title, question, note }] of questions.entries()) {
			const at = ["briefing", "surveys", index, "questions", place];
			yield [[...at, "title"], title];
			if (question) yield [[...at, "question"], question];
			if (note) yield [[...at, "note"], note];
		}
	for (const [index, { matters, points }] of concernCounts.entries()) {
		const at = ["briefing", "concernCounts", index];
		for (const [place, { label }] of matters.entries())
			yield [[...at, "matters", place, "label"], label];
		for (const [place, point] of points.entries())
			yield [[...at, "points", place], point];
	}
	for (const [index, { title, points }] of reviews.entries()) {
		const at = ["briefing", "reviews", index];
		yield [[...at, "title"], title];
		for (const [place, point] of points.entries())
			yield [[...at, "points", place], point];
	}
}

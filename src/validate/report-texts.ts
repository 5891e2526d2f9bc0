/**
 * The sentences a report is made of, as its readers see them: every paragraph, heading and cell of the inspection's
 * prose without its marks, the headlines and the areas for improvement, in reading order.
 *
 * The standing small print of the organisation is not among them: its words are chosen by lawyers.
 */
import type { Nodes, Text } from "mdast";
import { visit } from "unist-util-visit";
import type { Path } from "../diagnostics/diagnostic.ts";
import { spanOf } from "../markdown/span.ts";
import { lostRow } from "./lost-row.ts";
import { textSpan } from "./text-span.ts";
import type { ProseField, ReportText, Said } from "./texts.ts";

/** What of a report is read: the order is that of its pages, as far as one can tell. */
export function reportTexts({
	prose,
	inspection,
	findings,
}: Pick<Said, "prose" | "inspection" | "findings">): ReportText[] {
	const fields = new Map(
		prose.map((field) => [JSON.stringify(field.at), field]),
	);
	const textsAt = (at: Path) => {
		const field = fields.get(JSON.stringify(at));
		return field ? textsOf(field) : [];
	};
	const areas = (name: "areasForPriorityAction" | "areasForImprovement") =>
		inspection[name].map(({ text }, index) =>
			line(["inspection", name, index, "text"], text),
		);
	return [
		...textsAt(["inspection", "topic"]),
		...textsAt(["inspection", "summary"]),
		...areas("areasForPriorityAction"),
		...areas("areasForImprovement"),
		...findings.flatMap(({ headline }, index) => [
			line(["findings", index, "headline"], headline),
			...textsAt(["findings", index, "body"]),
		]),
		...textsAt(["inspection", "aboutTheInspection"]),
		...textsAt(["inspection", "aboutTheService"]),
	];
}

/** A field that is typed as one run of text. */
export function line(at: Path, text: string): ReportText {
	return {
		at,
		kind: "line",
		text,
		within: (start, end) => [start, end],
		emphasised: [],
	};
}

/** Nobody writes so much without a break; to find a thousand places in it would take minutes. */
const longest = 20_000;

/** The texts of a field of Markdown. A picture and the call of a note count as nothing, a line's end as a space. */
function textsOf({ at, text: source, tree }: ProseField): ReportText[] {
	const found: ReportText[] = [];
	visit(tree, (node) => {
		if (
			node.type !== "paragraph" &&
			node.type !== "heading" &&
			node.type !== "tableCell"
		)
			return;
		// Told as a row of no table; its words are no sentences.
		if (
			node.type === "paragraph" &&
			lostRow(source.slice(...spanOf(node))) !== null
		)
			return;
		const parts: { node: Text; start: number }[] = [];
		const emphasised: [number, number][] = [];
		let text = "";
		const read = (inner: Nodes) => {
			const start = text.length;
			if (inner.type === "text") {
				parts.push({ node: inner, start });
				text += inner.value;
			} else if (inner.type === "break") text += "\n";
			else if ("children" in inner) inner.children.forEach(read);
			if (inner.type === "emphasis" || inner.type === "strong")
				emphasised.push([start, text.length]);
		};
		read(node);
		const place = (offset: number, side: 0 | 1) => {
			const part =
				parts.findLast(({ start }) =>
					side === 0 ? start <= offset : start < offset,
				) ?? parts[0];
			if (part === undefined) return 0;
			if (part.node.value.length > longest) return spanOf(part.node)[side];
			const inPart = Math.min(offset - part.start, part.node.value.length);
			return textSpan(source, part.node, inPart, inPart)[side];
		};
		found.push({
			at,
			kind: node.type,
			text,
			within: (start, end) => [place(start, 0), place(end, 1)],
			emphasised,
		});
	});
	return found;
}

/** Every field of Markdown in an inspection, read into a tree once, for all rules. */

import type { Nodes } from "mdast";
import type { Path } from "../diagnostics/diagnostic.ts";
import { parseProse } from "../markdown/parse-prose.ts";
import type { Briefing } from "../model/briefing.ts";
import type { Concern } from "../model/concern.ts";
import type { Finding } from "../model/finding.ts";
import type { Inspection } from "../model/inspection.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Wording } from "../model/wording.ts";
import type { ProseField } from "./texts.ts";

const ofInspection = [
	"topic",
	"summary",
	"aboutTheInspection",
	"aboutTheService",
] as const satisfies readonly (keyof Inspection)[];

const ofInspectorate = [
	"remit",
	"otherFormats",
	"complaints",
	"whereToFind",
	"licence",
] as const satisfies readonly (keyof Organisation["inspectorate"])[];

/** @returns the fields that can be read, and the way to those that are nested too deeply to */
export function proseFields(
	inspection: Inspection,
	findings: readonly Finding[],
	organisation: Organisation,
	passages: Readonly<Record<string, Wording>> = {},
	concerns: readonly Concern[] = [],
	briefing?: Briefing,
): {
	readonly prose: readonly ProseField[];
	readonly tooDeep: readonly Path[];
} {
	const fields: [Path, string | undefined][] = [
		...ofInspection.map((name): [Path, string | undefined] => [
			["inspection", name],
			inspection[name],
		]),
		...findings.map(({ body }, index): [Path, string] => [
			["findings", index, "body"],
			body,
		]),
		...ofInspectorate.map((name): [Path, string] => [
			["organisation", "inspectorate", name],
			organisation.inspectorate[name],
		]),
		...Object.entries(passages).flatMap(([document, words]) =>
			Object.entries(words).map(([passage, text]): [Path, string] => [
				["passages", document, passage],
				text,
			]),
		),
		...concerns.flatMap(
			({ issues, response, view }, index): [Path, string | undefined][] => [
				[["concerns", index, "issues"], issues],
				[["concerns", index, "response", "text"], response?.text],
				[["concerns", index, "view", "text"], view?.text],
			],
		),
		[["briefing", "mainIssues"], briefing?.mainIssues],
		...(briefing?.sections ?? []).map(
			({ analysis }, index): [Path, string | undefined] => [
				["briefing", "sections", index, "analysis"],
				analysis,
			],
		),
	];
	const prose: ProseField[] = [];
	const tooDeep: Path[] = [];
	for (const [at, text] of fields) {
		if (text === undefined) continue;
		try {
			const tree = parseProse(text);
			if (depthOf(tree) > mostLevels) tooDeep.push(at);
			else prose.push({ at, text, tree });
		} catch (error) {
			if (!(error instanceof RangeError)) throw error;
			tooDeep.push(at);
		}
	}
	return { prose, tooDeep };
}

/** Deeper than anybody writes, and far from what overflows a walk through the tree. */
const mostLevels = 100;

/** Level by level, since a walk that calls itself is what a deep tree would overflow. */
function depthOf(tree: Nodes): number {
	let level: readonly Nodes[] = [tree];
	let depth = 0;
	for (; level.length > 0; depth++)
		level = level.flatMap((node) => ("children" in node ? node.children : []));
	return depth;
}

/** Every field of Markdown in an inspection, read into a tree once, for all rules. */
import type { Path } from "../diagnostics/diagnostic.ts";
import { parseProse } from "../markdown/dialect.ts";
import type { Finding } from "../model/finding.ts";
import type { Inspection } from "../model/inspection.ts";
import type { Organisation } from "../model/organisation.ts";
import type { ProseField } from "./rule.ts";

const ofInspection = [
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

export function proseFields(
	inspection: Inspection,
	findings: readonly Finding[],
	organisation: Organisation,
): ProseField[] {
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
	];
	return fields.flatMap(([at, text]) =>
		text === undefined ? [] : [{ at, tree: parseProse(text) }],
	);
}

/** The table styles: ruled lines for tables of figures, a grid for forms, a closed box for the table of judgements. */
import type { Design } from "../../model/manuscript.ts";
import { boxPadding, judgementLine } from "./borders.ts";
import { twips } from "./twips.ts";
import { wordColour } from "./xml.ts";

/** Between the edges of a cell and its text, in points. */
export type CellPadding = Readonly<
	Record<"top" | "left" | "bottom" | "right", number>
>;

/** As in the style sheet, by the size of the words in the cells. */
export function cellPadding(design: Design): {
	readonly report: CellPadding;
	readonly form: CellPadding;
	readonly judgement: CellPadding;
	readonly poster: CellPadding;
} {
	const { table, body, heading3 } = design.type;
	const { beside } = boxPadding(design);
	const ofSize = (size: number, left: number, right: number) => ({
		top: size * 0.4,
		left,
		bottom: size * 0.45,
		right,
	});
	return {
		report: ofSize(table.size, 0, table.size * 1.2),
		form: ofSize(table.size, table.size * 0.6, table.size * 0.6),
		judgement: ofSize(body.size, beside, beside),
		poster: ofSize(heading3.size, 0, heading3.size * 1.2),
	};
}

/** Style definitions for the styles part. The header row has its look by the style, not by its cells. */
export function tableStyles(design: Design): string {
	const { colour } = design;
	const padding = cellPadding(design);
	const rule = wordColour(colour.rule);
	const accent = wordColour(colour.accent);
	const edges = ["top", "left", "bottom", "right"];
	const header = line("bottom", 12, accent);
	const boxed = (sides: readonly string[]) =>
		sides.map((side) => line(side, judgementLine, accent)).join("");
	return [
		'<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>',
		tableStyle({
			id: "ReportTable",
			name: "Report Table",
			borders: line("bottom", 6, rule) + line("insideH", 6, rule),
			header,
			padding: padding.report,
		}),
		tableStyle({
			id: "PosterTable",
			name: "Poster Table",
			borders: line("bottom", 6, rule) + line("insideH", 6, rule),
			header,
			padding: padding.poster,
		}),
		tableStyle({
			id: "FormTable",
			name: "Form Table",
			borders: [...edges, "insideH", "insideV"]
				.map((side) => line(side, 6, rule))
				.join(""),
			header,
			shade: wordColour(colour.tint),
			padding: padding.form,
		}),
		tableStyle({
			id: "JudgementTable",
			name: "Judgement Table",
			borders: boxed(edges) + line("insideH", 6, rule),
			header,
			padding: padding.judgement,
		}),
		// Where sentences stand in the same box, theirs is the line above the table.
		tableStyle({
			id: "JudgementTableBelow",
			name: "Judgement Table Below",
			borders:
				boxed(edges.filter((side) => side !== "top")) +
				line("insideH", 6, rule),
			header,
			padding: padding.judgement,
		}),
	].join("");
}

function tableStyle({
	id,
	name,
	borders,
	header,
	shade,
	padding,
}: {
	readonly id: string;
	readonly name: string;
	readonly borders: string;
	readonly header: string;
	/** Of the header row. */
	readonly shade?: string;
	readonly padding: Readonly<Record<string, number>>;
}): string {
	const margins = Object.entries(padding)
		.map(([side, points]) => `<w:${side} w:w="${twips(points)}" w:type="dxa"/>`)
		.join("");
	const shading =
		shade === undefined
			? ""
			: `<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>`;
	return [
		`<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:qFormat/>`,
		`<w:tblPr><w:tblBorders>${borders}</w:tblBorders><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr>`,
		`<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${header}</w:tcBorders>${shading}</w:tcPr></w:tblStylePr>`,
		"</w:style>",
	].join("");
}

function line(side: string, weight: number, colour: string): string {
	return `<w:${side} w:val="single" w:sz="${weight}" w:space="0" w:color="${colour}"/>`;
}

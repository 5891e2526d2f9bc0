/** Criteria against findings, as `coverage` prints them in the terminal. */
import type { Paint } from "../diagnostics/pretty.ts";
import type { Coverage } from "../index.ts";
import { type Cell, columnWidths, tableLines, wrap } from "./text-table.ts";

type Judgement = Coverage["judgements"][number];
type Criterion = Judgement["criteria"][number];
type Findings = Criterion["findings"];

interface Page {
	/** Columns of the terminal. */
	readonly width: number;
	readonly paint: Paint;
}

/** @param id the inspection's */
export function coverageText(
	id: string,
	coverage: Coverage,
	page: Page,
): string {
	const { judgements, areas } = coverage;
	const places = areas.filter(({ name }) => name !== undefined);
	const tables = judgements.map(({ criteria }) =>
		criteria.map((one) => criterionRow(one)),
	);
	const areaTables = places.map(({ judgements }) =>
		judgements.flatMap(({ id, criteria }) =>
			criteria.map((one) => criterionRow(one, id)),
		),
	);
	// One for all, so that columns stand in line from table to table.
	const widths = columnWidths(
		[header, ...tables.flat(), ...areaTables.flat()],
		page.width,
	);
	const table = (rows: readonly (readonly Cell[])[]) =>
		rows.length === 0
			? []
			: ["", ...tableLines([header, ...rows], widths, page.paint)];
	const lines = (text: string) => wrap(text, page.width);
	const heading = (text: string) =>
		lines(text).map((line) => page.paint("bold", line));

	return [
		...heading(`${coverage.title} (${id})`),
		...judgements.flatMap((judgement, index) => [
			"",
			...heading(judgement.label),
			...lines(told(judgement.findings)),
			...lines(runOn(judgement)),
			...lines(unplaced(judgement.unplaced)),
			...table(tables[index] ?? []),
		]),
		...places.flatMap(({ name = "", findings, judgements }, index) => [
			"",
			...heading(`Service area: ${name}`),
			...lines(told(findings)),
			...lines(unplaced(judgements.flatMap(({ unplaced }) => unplaced))),
			...table(areaTables[index] ?? []),
		]),
		"",
		...heading("Totals"),
		...lines(told(coverage.findings)),
		...lines(unplaced(coverage.unplaced)),
		"",
		...totals(coverage, page),
		"",
	]
		.filter((line, index, all) => line !== "" || all[index - 1] !== "")
		.join("\n");
}

const header: readonly Cell[] = [
	"Criterion",
	"Strengths",
	"Weaknesses",
	"Outstanding practice",
].map((text) => ({ text }));

/** @param judgement its id, where the table is of more than one */
function criterionRow(
	{ id, label, findings, isBare }: Criterion,
	judgement?: string,
): Cell[] {
	const name = judgement === undefined ? id : `${judgement} ${id}`;
	return [
		{ text: label === undefined ? name : `${name}: ${label}` },
		...(isBare
			? [{ text: "nothing", style: "yellow" } as const]
			: inColumns(findings).map((ids) => ({
					text: ids.length === 0 ? "" : `${ids.length}: ${ids.join(", ")}`,
				}))),
	];
}

function inColumns(findings: Findings): (readonly string[])[] {
	return [
		findings.strength,
		findings.weakness,
		findings["outstanding-practice"],
	];
}

function told(findings: Findings): string {
	const [strengths = 0, weaknesses = 0, outstanding = 0] = inColumns(
		findings,
	).map(({ length }) => length);
	const all = strengths + weaknesses + outstanding;
	if (all === 0) return "No findings";
	return `${counted(all, "finding")}: ${counted(strengths, "strength")}, ${counted(weaknesses, "weakness", "weaknesses")}, ${outstanding} of outstanding practice`;
}

function counted(
	count: number,
	one: string,
	several: string = `${one}s`,
): string {
	return `${count} ${count === 1 ? one : several}`;
}

function runOn({ runsOnFrom, count }: Judgement): string {
	return runsOnFrom === undefined
		? ""
		: `Criteria run on from ${runsOnFrom} without being listed: ${count.found} found in findings`;
}

function unplaced(ids: readonly string[]): string {
	return ids.length === 0
		? ""
		: `${counted(ids.length, "finding names", "findings name")} no criterion: ${ids.join(", ")}`;
}

function criteriaIn({ listed, found }: Coverage["criteria"]): string {
	if (listed > 0)
		return found > 0 ? `${listed} and ${found} found` : `${listed}`;
	return found > 0 ? `${found} found` : "none listed";
}

function totals(
	{ judgements, criteria }: Coverage,
	{ width, paint }: Page,
): string[] {
	const rows = [
		...judgements.map(({ label, count }) => ({ label, count })),
		{ label: "All judgements", count: criteria },
	].map(({ label, count }) => [
		{ text: label },
		{
			text: criteriaIn(count),
		},
		{ text: String(count.with.strength) },
		{ text: String(count.with.weakness) },
		count.listed === 0
			? { text: "not known" }
			: {
					text: String(count.bare),
					...(count.bare > 0 && { style: "yellow" as const }),
				},
	]);
	const table: Cell[][] = [
		[
			{ text: "Judgement" },
			{ text: "Criteria" },
			{ text: "With strengths" },
			{ text: "With weaknesses" },
			{ text: "With nothing" },
		],
		...rows,
	];
	return tableLines(table, columnWidths(table, width), paint);
}

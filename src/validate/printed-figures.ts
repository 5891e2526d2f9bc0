/** Every figure with answers to count: those of `figures.yaml`, and the surveys of the briefing. */
import type { Path } from "../diagnostics/diagnostic.ts";
import type { Figure } from "../model/figures.ts";
import type { Facts } from "./rule.ts";

/** @returns each figure and the way to it; none of a file in which something was left out, since sums would be off */
export function* printedFigures({
	figures,
	briefing,
	isWhole,
}: Pick<Facts, "figures" | "briefing" | "isWhole">): Iterable<[Path, Figure]> {
	for (const [index, figure] of (isWhole.figures
		? (figures?.figures ?? [])
		: []
	).entries())
		yield [["figures", "figures", index], figure];
	for (const [survey, { questions }] of (isWhole.briefing
		? (briefing?.surveys ?? [])
		: []
	).entries())
		for (const [index, figure] of questions.entries())
			yield [["briefing", "surveys", survey, "questions", index], figure];
}

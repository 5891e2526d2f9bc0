import type { Path } from "../../diagnostics/diagnostic.ts";
import type { Rule } from "../rule.ts";

/** What is told in two places of the briefing would be printed once, or twice with different numbers. */
export const briefingToldOnce: Rule = {
	id: "briefing-told-once",
	severity: "error",
	standsAlone: true,
	promise:
		"The briefing has one section a judgement, one survey a group and one count a kind of concern, and its tables and lines of enquiry have ids of their own",
	reason:
		"Each of the five groups is surveyed once a year (handbook paragraph 17), and lines of enquiry are referred to by their ids all through an inspection.",
	example: {
		right: "surveys:\n  - group: staff\n  - group: stakeholders",
		wrong: "surveys:\n  - group: staff\n  - group: staff",
	},
	*check({ briefing }) {
		if (briefing === undefined) return;
		const { sections, surveys, concernCounts } = briefing;
		const lists: { what: string; entries: [Path, string][] }[] = [
			{
				what: "section on",
				entries: sections.map(({ judgement }, index) => [
					["briefing", "sections", index, "judgement"],
					judgement,
				]),
			},
			{
				what: "survey of",
				entries: surveys.map(({ group }, index) => [
					["briefing", "surveys", index, "group"],
					group,
				]),
			},
			{
				what: "count of",
				entries: concernCounts.map(({ kind }, index) => [
					["briefing", "concernCounts", index, "kind"],
					kind,
				]),
			},
			...(["tables", "enquiries"] as const).map((list) => ({
				what: list === "tables" ? "table" : "line of enquiry",
				entries: sections.flatMap((section, index) =>
					section[list].map(({ id }, place): [Path, string] => [
						["briefing", "sections", index, list, place, "id"],
						id,
					]),
				),
			})),
		];
		for (const { what, entries } of lists) {
			const first = new Map<string, Path>();
			for (const [at, name] of entries) {
				const other = first.get(name);
				if (other)
					yield {
						at,
						message: `Unexpected second ${what} \`${name}\`, expected one`,
						see: [{ at: other, message: "The first is here" }],
					};
				else first.set(name, at);
			}
		}
	},
};

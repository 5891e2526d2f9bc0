import { readingGrades } from "../reading-grade.ts";
import type { Rule } from "../rule.ts";

/** Fewer words give a figure that one long name can turn round. */
const leastWords = 40;
/** A child of twelve reads it easily, and one of fourteen can. */
const easy = 7;
const readable = 9;
/** On its own a line is told only where it is far off, and long enough for the figure to mean something. */
const leastInLine = 8;
const hardLine = 12;
/** How many of the hardest lines are named. */
const named = 3;

/** Children can read what is written for them; the figure is that of all lines together, since one says little. */
export const childrenReadingAge: Rule = {
	id: "children-reading-age",
	severity: "warning",
	promise: `What is written for children can be read at the age of 12 (grade ${easy} after Flesch and Kincaid)`,
	reason:
		"A report holds a part that children can read (handbook paragraphs 104 and 106). Half of the real ones are above grade 9, and few children can read those.",
	example: {
		right: "forChildren: Workers ask children how they feel.",
		wrong:
			"forChildren: Organisational leadership prioritises children's emotional wellbeing.",
	},
	*check({ findings }) {
		const lines = findings.map(({ forChildren }) => forChildren);
		if (lines.length === 0) return;
		const { each, all } = readingGrades(lines);
		const at = (index: number) => ["findings", index, "forChildren"];
		const byGrade = each
			.map((one, index) => ({ ...one, index }))
			.filter(({ words }) => words > 0)
			.toSorted((a, b) => b.grade - a.grade);

		const [hardest] = byGrade;
		const areHard = all.words >= leastWords && all.grade > easy;
		if (hardest && areHard)
			yield {
				at: at(hardest.index),
				severity: all.grade > readable ? "error" : "warning",
				message: `Unexpected reading grade ${all.grade.toFixed(1)} of all lines for children together, expected ${easy} at most`,
				hint: "This line is the hardest. Use shorter words and sentences here first.",
				see: byGrade.slice(1, named).map(({ index, grade }) => ({
					at: at(index),
					message: `Grade ${grade.toFixed(1)}`,
				})),
			};
		for (const { index, grade, words } of byGrade.slice(areHard ? named : 0))
			if (words >= leastInLine && grade > hardLine)
				yield {
					at: at(index),
					message: `Unexpected reading grade ${grade.toFixed(1)} of a line for children, expected ${hardLine} at most`,
					hint: "Use shorter words, and two sentences for one.",
				};
	},
};

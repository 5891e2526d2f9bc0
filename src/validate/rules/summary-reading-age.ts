import type { Path } from "../../diagnostics/diagnostic.ts";
import { spanOf } from "../../markdown/span.ts";
import { plainText } from "../../markdown/text.ts";
import { readingGrades } from "../reading-grade.ts";
import type { Rule } from "../rule.ts";

const leastWords = 100;
/** The middle of what real summaries for children reach. */
const readable = 10;
/** How many of the hardest headlines are named beside the hardest part. */
const named = 2;

/** Where the schedule asks for a summary that children can read, it is not far beyond them. */
export const summaryReadingAge: Rule = {
	id: "summary-reading-age",
	severity: "warning",
	promise:
		"A summary that children are to read is within their reach, where the schedule asks for one",
	reason:
		"The summary is written so that children can read it (handbook paragraph 106).",
	example: {
		right: "headline: Workers check quickly whether children are safe at home.",
		wrong:
			"headline: Preliminary safeguarding enquiries are undertaken expeditiously.",
	},
	*check({ schedule, findings, prose }) {
		if (!schedule.summaryForChildren) return;
		const opening = prose.find(
			({ at }) => at[0] === "inspection" && at[1] === "summary",
		);
		const texts: { at: Path; within?: [number, number]; text: string }[] = [
			...(opening?.tree.children ?? []).map((block) => ({
				at: ["inspection", "summary"],
				within: spanOf(block),
				text: plainText(block),
			})),
			...findings.flatMap(({ inSummary, headline }, index) =>
				inSummary
					? [{ at: ["findings", index, "headline"], text: headline }]
					: [],
			),
		];
		const { each, all } = readingGrades(texts.map(({ text }) => text));
		if (all.words < leastWords || all.grade <= readable) return;
		const [hardest, ...others] = each
			.map(({ grade }, index) => ({ grade, text: texts[index] }))
			.filter(({ grade }) => !Number.isNaN(grade))
			.toSorted((a, b) => b.grade - a.grade);
		// Always there: without it there would be no words.
		if (hardest?.text === undefined) return;
		const { at, within } = hardest.text;
		yield {
			at,
			...(within ? { within } : {}),
			message: `Unexpected reading grade ${all.grade.toFixed(1)} of the summary and its headlines, expected ${readable} at most`,
			hint: "This is the hardest part. Children read the summary too: use shorter words and sentences.",
			see: others
				.flatMap(({ grade, text }) =>
					text?.at[0] === "findings" ? [{ at: text.at, grade }] : [],
				)
				.slice(0, named)
				.map(({ at, grade }) => ({
					at,
					message: `Grade ${grade.toFixed(1)}`,
				})),
		};
	},
};

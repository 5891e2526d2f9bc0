import type { z } from "zod";
import type { figureSchema, figuresSchema } from "../model/figures.ts";
import type { Words } from "./words.ts";

/** What is said of the fields of one figure, wherever it stands. */
export const figureWords: Words<z.input<typeof figureSchema>> = {
	id: "A short name for it, such as `figure-2`.",
	title: "As printed: `Figure 2: responses to proposal 1`.",
	question: "What was asked, where that is known.",
	answers: "The answers, each with its count, in the order of the page.",
	"answers.label": "The answer as printed, such as `Strongly agree`.",
	"answers.count": "How many gave it.",
	"answers.percent":
		"The percentage as printed, without the sign: `54`. Leave it out where none was printed.",
	totalCount: "The total as printed. Leave it out where none was printed.",
	totalPercent:
		"The total of the percentages as printed, without the sign. Leave it out where none was printed.",
	several:
		"Whether one person could give several answers, which then add up to no total. Without it: `no`.",
	groups: "Answers that count together.",
	"groups.agree": "The answers that mean yes, as they stand in `answers`.",
	"groups.disagree": "The answers that mean no, as they stand in `answers`.",
	statements:
		"What the text beside the figure says of answers put together, to be worked out again.",
	"statements.text": "Where it is said, such as `Executive summary`.",
	"statements.of": "Of whom it is said: `agree` or `disagree`.",
	"statements.percent": "The percentage as printed, without the sign.",
	note: "What a reader needs to know of the figure, one sentence.",
};

/** What an editor says of the fields of `figures.yaml`. */
export const figuresWords: Words<z.input<typeof figuresSchema>> = {
	subject:
		"What the figures are of, as in a sentence: `the consultation on the framework`.",
	source: "Where they were printed.",
	date: "The day they were printed, as `2021-03-17`.",
	figures: "The figures, in the order of the page.",
	...underFigures(),
};

/** The same words, for figures in a list. */
function underFigures() {
	return Object.fromEntries(
		Object.entries(figureWords).map(([way, said]) => [`figures.${way}`, said]),
	) as {
		readonly [Way in keyof typeof figureWords as `figures.${Way}`]: string;
	};
}

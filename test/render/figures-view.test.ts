import { expect, test } from "vitest";
import { figuresSchema } from "../../src/model/figures.ts";
import { figurePictures, figuresView } from "../../src/render/figures-view.ts";
import { checked } from "./checked.ts";

const figures = figuresSchema.parse({
	subject: "the *survey*",
	source: "A report",
	date: "2030-02-01",
	figures: [
		{
			id: "one",
			title: "Figure 1: staff",
			answers: [
				{ label: "Agree | strongly", count: "1200", percent: "62" },
				{ label: "Disagree", count: "800" },
			],
			totalCount: "2001",
			groups: { agree: ["Agree | strongly"] },
			statements: [{ of: "agree", percent: "60" }],
		},
	],
});

test("puts what was printed beside what the counts make, and lists what differs", () => {
	expect(figuresView(checked(() => ({ figures })))).toEqual({
		subject: "the \\*survey\\*",
		source: "A report",
		day: "1 February 2030",
		list: [
			{
				title: "Figure 1: staff",
				question: undefined,
				note: undefined,
				several: false,
				isPrinted: true,
				answers: [
					{
						label: "Agree \\| strongly",
						count: "1,200",
						printed: "62",
						recomputed: "60.0",
						differs: true,
					},
					{
						label: "Disagree",
						count: "800",
						printed: undefined,
						recomputed: "40.0",
						differs: false,
					},
				],
				total: {
					count: "2,001",
					printed: undefined,
					sum: "2,000",
					recomputed: "100.0",
					differs: true,
					percentDiffers: false,
				},
				statements: [
					{
						text: undefined,
						of: "agree",
						printed: "60",
						recomputed: "60.0",
						differs: false,
					},
				],
				picture: expect.stringMatching(
					/^!\[Figure 1: staff, as bars\. .*\]\(pictures\/answers-one\.svg\)$/,
				),
			},
		],
		disagreements: [
			{
				figure: "Figure 1: staff",
				isTotal: false,
				isAnswer: true,
				isSum: false,
				isStatement: false,
				label: "Agree \\| strongly",
				printed: "62",
				recomputed: "60",
				count: "1,200",
				total: "2,000",
			},
			{
				figure: "Figure 1: staff",
				isTotal: true,
				isAnswer: false,
				isSum: false,
				isStatement: false,
				printed: "2,001",
				recomputed: "2,000",
			},
		],
		rounded: [],
		compared: "3",
	});
});

test("has nothing where there are no figures", () => {
	expect(figuresView(checked())).toBeUndefined();
	expect(figurePictures(checked())).toEqual([]);
});

/** Each picture as a whole file, from data that show all it can do. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { xml2js } from "xml-js";
import { barsPicture } from "../../../src/render/pictures/bars-picture.ts";
import { changePicture } from "../../../src/render/pictures/change-picture.ts";
import {
	type Drawn,
	enlargedSheet,
	type Frame,
	fontSize,
	pageSheet,
	type Sheet,
} from "../../../src/render/pictures/frame.ts";
import { gradePicture } from "../../../src/render/pictures/grade-picture.ts";
import { judgementsPicture } from "../../../src/render/pictures/judgements-picture.ts";
import { timelinePicture } from "../../../src/render/pictures/timeline-picture.ts";

const frameOn = (sheet: Sheet): Frame => ({
	sheet,
	alt: 'Described, with <marks> & "more"',
	design: {
		fontFamily: "Arimo",
		wordFontFamily: "Arial",
		colour: {
			ink: "#111111",
			quiet: "#444444",
			rule: "#999999",
			accent: "#003355",
			tint: "#eeeeee",
			link: "#0000aa",
		},
	},
});
const grades = ["outstanding", "good", "requires improvement", "inadequate"];
const long =
	"The quality and effectiveness of practice with families, told at such a length that it takes several lines";

const picturesOn = (frame: Frame): Readonly<Record<string, Drawn>> => ({
	judgements: judgementsPicture(
		{
			grades,
			rows: [
				{ label: long, grade: 0 },
				{ label: "Public law", grade: 2 },
				{ label: "Leadership", grade: 3 },
			],
		},
		frame,
	),
	grade: gradePicture({ grades, grade: 1 }, frame),
	change: changePicture(
		{
			grades,
			rows: [
				{ label: long, before: 1, now: 2 },
				{ label: "Better", before: 3, now: 0 },
				{ label: "The same", before: 1, now: 1 },
				{ label: "Judged for the first time", now: 1 },
			],
			before: "November 2017",
			now: "February 2023",
		},
		frame,
	),
	timeline: timelinePicture(
		{
			steps: [
				{ label: "Prepare", from: "2014-02-18", until: "2014-02-20" },
				{ label: long, from: "2014-02-21" },
				{ label: "Visit", from: "2014-02-24", until: "2014-03-20" },
				{ label: "Publish", from: "2014-04-22" },
			],
		},
		frame,
	),
	bars: barsPicture(
		{
			title: "What children say",
			series: ["A", "B", "C", "D", "E", "F", "G, which starts again"],
			groups: [
				{ label: long, values: [1234, 0, 700.25, 600, 500, 400, 2] },
				{ label: "Short", values: [50, 60, 70, 80, 90, 100, 110] },
			],
			unit: "%",
		},
		frame,
	),
	"bars-of-one": barsPicture(
		{ series: ["All"], groups: [{ label: "None", values: [0] }] },
		frame,
	),
});
/** As wide as the text of a page in large print, 18 points high. */
const enlarged = enlargedSheet(18, 493.3);
const pictures: Readonly<Record<string, Drawn>> = {
	...picturesOn(frameOn(pageSheet)),
	...Object.fromEntries(
		Object.entries(picturesOn(frameOn(enlarged))).map(([name, one]) => [
			`large-${name}`,
			one,
		]),
	),
};

describe.each(Object.entries(pictures))(
	"%s",
	(name, { svg, width, height }) => {
		test("is drawn as expected", async () => {
			await expect(svg).toMatchFileSnapshot(
				join(import.meta.dirname, `${name}.svg`),
			);
		});

		test("is a sound file of its own, described, with nothing from elsewhere", () => {
			const { elements } = xml2js(svg) as {
				elements: { name: string; attributes: Record<string, string> }[];
			};
			expect(elements).toHaveLength(1);
			expect(elements[0]).toMatchObject({
				name: "svg",
				attributes: {
					role: "img",
					width: String(width),
					height: String(height),
				},
			});
			const [, , across = 0, down = 0] = viewBoxOf(svg);
			const scale = name.startsWith("large-") ? enlarged.scale : 1;
			expect(Math.abs(across * scale - width)).toBeLessThan(0.1);
			expect(Math.abs(down * scale - height)).toBeLessThan(0.1);
			expect(svg).toContain(
				'<title>Described, with &#x3C;marks> &#x26; "more"</title>',
			);
			expect(svg).not.toMatch(/\bid=|url\(|href|NaN|undefined|Infinity/);
		});

		test("keeps its words within it", () => {
			const [, , width = 0, height = 0] = viewBoxOf(svg);
			for (const [, x = "0", y = "0"] of svg.matchAll(
				/<text x="([^"]*)" y="([^"]*)"/g,
			)) {
				expect(Number(x)).toBeGreaterThanOrEqual(0);
				expect(Number(x)).toBeLessThan(width);
				expect(Number(y)).toBeLessThanOrEqual(height);
			}
		});
	},
);

test("in large print letters have 18 points and more, and no more room than there is", () => {
	const { width, scale } = enlarged;
	expect(fontSize * scale * 0.75).toBeGreaterThanOrEqual(18);
	expect(width * scale * 0.75).toBeLessThanOrEqual(493.3);
});

function viewBoxOf(svg: string): number[] {
	return (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? "").split(" ").map(Number);
}

/**
 * The limits of the overall grade, as the packaged schedules set them, against what was really published: all of it
 * passes, and what never was is told.
 */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { overlay } from "./overlay.ts";
import { told } from "./told.ts";

const schedules = join(import.meta.dirname, "../../content/schedules");

const grades: Readonly<Record<string, string>> = {
	O: "outstanding",
	G: "good",
	R: "requires-improvement",
	I: "inadequate",
};

/**
 * @param judgements ids in the order of the letters
 * @param given a letter for each judgement, then the one for overall: `GGOG > O`
 * @returns ids of the rules about the overall grade that were broken
 */
function broken(
	schedule: string,
	judgements: readonly string[],
	given: string,
): string[] {
	const content = overlay();
	const file = `${schedule}.yaml`;
	cpSync(join(schedules, file), join(content, "schedules", file));
	const [letters = "", overall = ""] = given.split(" > ");
	const rows = [...judgements, "overall"].map(
		(id, index) => `  ${id}: ${grades[[...letters, overall][index] ?? ""]}\n`,
	);
	const inspection = join(content, "inspections/sample/inspection.yaml");
	writeFileSync(
		inspection,
		readFileSync(inspection, "utf8")
			.replace("schedule: example-2030", `schedule: ${schedule}`)
			.replace(/^grades:\n(?: {2}.*\n)+/m, `grades:\n${rows.join("")}`),
	);
	const { rules } = told(content);
	// The schedule was found: the findings are of another.
	expect(rules).toContain("judgement-known");
	return rules.filter((id) => id.startsWith("overall-"));
}

describe("the schedule of 2014", () => {
	const judgements = [
		"private-law",
		"public-law",
		"national-leadership",
		"local-leadership",
	];

	test.each([
		["2014", "GGOG > G"],
		["2018", "GGOO > O"],
	])("takes the grades of %s", (_, given) => {
		expect(broken("cafcass-2014", judgements, given)).toEqual([]);
	});

	test.each([
		["GGGG > O", ["overall-within-range", "overall-as-commonest"]],
		[
			"GGGG > I",
			[
				"overall-within-range",
				"overall-founded",
				"overall-near-lowest",
				"overall-as-commonest",
			],
		],
		[
			"IGGG > G",
			["overall-not-capped", "overall-as-key-judgement", "overall-near-lowest"],
		],
		["IRRR > R", ["overall-as-key-judgement"]],
		[
			"RRRR > I",
			["overall-within-range", "overall-founded", "overall-as-commonest"],
		],
		["OOGR > O", ["overall-near-lowest"]],
		["GGGO > O", ["overall-as-commonest"]],
	])("of %s tells %j", (given, rules) => {
		expect(broken("cafcass-2014", judgements, given)).toEqual(rules);
	});
});

describe("the schedule of 2021", () => {
	const judgements = ["leaders", "private-law", "public-law"];

	test.each([
		// Published 14 times among 259: the lowest judgement is outstanding.
		"OOO > O",
		// 37 and 71 times: the lowest is good.
		"GOO > O",
		"GGG > G",
		"OGG > G",
		// 33 and 68 times: the lowest requires improvement.
		"GRG > G",
		"RGG > G",
		"RRG > R",
		"RRR > R",
		// 3 times: leaders inadequate and the whole not.
		"IRR > R",
		// 33 times: the lowest is inadequate, and so is the whole.
		"IIR > I",
		"III > I",
		"IRG > I",
	])(
		"takes what was published on local authorities with the same scale: %s",
		(given) => {
			expect(broken("cafcass-2021", judgements, given)).toEqual([]);
		},
	);

	test.each([
		["IGG > G", ["overall-not-capped", "overall-near-lowest"]],
		["IOO > O", ["overall-not-capped", "overall-near-lowest"]],
		[
			"RRR > I",
			["overall-within-range", "overall-founded", "overall-as-commonest"],
		],
		["ROO > O", ["overall-near-lowest"]],
	])("tells what never was: %s", (given, rules) => {
		expect(broken("cafcass-2021", judgements, given)).toEqual(rules);
	});
});

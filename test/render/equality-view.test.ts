/** What was found about people the law protects, group by group. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { equalityView } from "../../src/render/equality-view.ts";
import { view } from "../../src/render/view.ts";
import { checked } from "./checked.ts";

const tagged = (...tags: readonly (readonly string[])[]) =>
	checked(({ findings }) => ({
		findings: findings.map((one, index) => ({
			...one,
			protectedCharacteristics: [...(tags[index] ?? [])],
		})),
	}));

test("a finding stands under all it bears on, once, in the schedule's order", () => {
	expect(
		equalityView(tagged(["disability", "age"], ["disability"], ["age"])),
	).toEqual([
		{ characteristics: "Age", paragraph: "Leaders listen." },
		{ characteristics: "Age and disability", paragraph: "Children are seen." },
		{ characteristics: "Disability", paragraph: "Records are late." },
	]);
});

test("labels are told apart by a comma where one holds an and", () => {
	const named = (...labels: string[]) =>
		equalityView(
			checked(({ schedule, findings: [first] }) => ({
				schedule: {
					...schedule,
					protectedCharacteristics: labels.map((label) => ({
						id: label,
						label,
					})),
				},
				findings: first ? [{ ...first, protectedCharacteristics: labels }] : [],
			})),
		).map(({ characteristics }) => characteristics);
	expect([
		...named("Disability", "Race", "Sex"),
		...named("Race", "Pregnancy and maternity"),
	]).toEqual(["Disability, race and sex", "Race, and pregnancy and maternity"]);
});

test("findings that bear on the same follow one another in the order of the report", () => {
	expect(equalityView(tagged(["age"], ["age"], []))).toEqual([
		{
			characteristics: "Age",
			paragraph: "Children are seen. Records are late.",
		},
	]);
});

test("no group is there where nothing is tagged", () => {
	expect(view(tagged(), 2).view.equality).toEqual([]);
});

const templates = join(import.meta.dirname, "../../templates");

test.each(readdirSync(templates).filter((one) => /^full-report-/.test(one)))(
	"%s gathers them in a passage of its own",
	(folder) => {
		expect(
			readFileSync(join(templates, folder, "document.md.hbs"), "utf8"),
		).toContain("{{#each equality}}");
	},
);

/** A folder of `rules/` is a rule, and a folder in it a case: the files that differ from the base, and what is told. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
	exceptionPromises,
	fieldPromises,
	filePromises,
} from "../../src/validate/promises-without-a-rule.ts";
import { rules } from "../../src/validate/rules.ts";
import { overlay } from "./overlay.ts";
import { told } from "./told.ts";

const here = join(import.meta.dirname, "rules");

/** Ids that are told before any rule runs, by reading and by shape, and those told of exceptions. */
const withoutRule = [filePromises, fieldPromises, exceptionPromises].flatMap(
	({ explanations }) => explanations.map(({ id }) => id),
);
/** Told about what no folder can hold: links, devices, files of a megabyte. Their cases are made in test/read. */
const withoutFolder = [
	"file-readable",
	"file-within-limits",
	"prose-readable",
	"text-in-utf-8",
];

test("the base has no mistakes", () => {
	expect(told(overlay())).toEqual({ rules: [], text: "\n" });
});

describe.each(readdirSync(here))("%s", (rule) => {
	test.each(readdirSync(join(here, rule)))("%s", async (name) => {
		const folder = join(here, rule, name);
		const { rules, text } = told(overlay(folder));
		await expect(text).toMatchFileSnapshot(join(folder, "expected.txt"));
		if (!name.startsWith("quiet-")) expect(rules).toContain(rule);
	});
});

describe("every rule", () => {
	const ids = rules.map(({ id }) => id);

	test("has a case, and every case a rule", () => {
		const all = new Set([...ids, ...withoutRule]);
		expect(readdirSync(here).toSorted()).toEqual(
			[...all].filter((id) => !withoutFolder.includes(id)).toSorted(),
		);
	});

	test("has a case that fails", () => {
		for (const rule of readdirSync(here))
			expect(
				readdirSync(join(here, rule)).filter(
					(name) => !name.startsWith("quiet-"),
				),
			).not.toEqual([]);
	});

	test("is told by its id, once", () => {
		expect(new Set(ids).size).toBe(ids.length);
	});

	test("lies in a file named for its id", async () => {
		const folder = join(import.meta.dirname, "../../src/validate/rules");
		const files = readdirSync(folder);
		expect(files.toSorted()).toEqual(ids.map((id) => `${id}.ts`).toSorted());
		for (const file of files) {
			const exported = Object.values(await import(join(folder, file)));
			expect(exported).toHaveLength(1);
			expect(rules).toContain(exported[0]);
			expect(exported[0]).toMatchObject({ id: file.replace(".ts", "") });
		}
	});
});

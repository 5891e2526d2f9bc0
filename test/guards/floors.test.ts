/** The map of the program holds: imports go down, packages stay at home, and only the command line prints. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
	addresses,
	barrelsOfOwnRoom,
	exportedNames,
	packagesAbroad,
	printing,
	upwardImports,
} from "./faults.ts";
import { type SourceFile, sourceFiles, withoutComments } from "./imports.ts";

const home = join(import.meta.dirname, "../..");
const files = sourceFiles(join(home, "src"));

describe("the program", () => {
	test("is found", () => {
		expect(files.length).toBeGreaterThan(100);
		expect(files.map(({ path }) => path)).toContain("cli/start.mjs");
	});

	test("imports down only", () => {
		expect(upwardImports(files)).toEqual([]);
	});

	test("keeps packages at home", () => {
		expect(packagesAbroad(files)).toEqual([]);
	});

	test("prints from the command line only", () => {
		expect(printing(files)).toEqual([]);
	});

	test("has no barrels inside rooms", () => {
		expect(barrelsOfOwnRoom(files)).toEqual([]);
	});

	test("exports exactly this", () => {
		const index = files.find(({ path }) => path === "index.ts");
		expect(index && exportedNames(index)).toEqual(
			[
				"Problem",
				"build",
				"check",
				"checkWithTemplates",
				"coverageOf",
				"editions",
				"explanationGroups",
				"hasErrors",
				"mergeLetters",
				"beginningFields",
				"newInspection",
				"type BeginningAnswers",
				"type BeginningField",
				"type NewInspection",
				"type OpenField",
				"type Start",
				"type BuildOrder",
				"type MergeOrder",
				"type Merged",
				"type BuiltInspection",
				"type Built",
				"type CheckOrder",
				"type CheckWithTemplatesOrder",
				"type Checked",
				"type Coverage",
				"type Diagnostic",
				"type Edition",
				"schedules",
				"schemas",
				"type Schemas",
				"type ScheduleOrder",
				"type ScheduleRead",
				"type Schedules",
				"preflight",
				"type Preflight",
				"type PreflightOrder",
				"type Verdict",
				"usualEditions",
			].toSorted(),
		);
	});

	test("installs from whichever registry there is", () => {
		const lock = readFileSync(join(home, "package-lock.json"), "utf8");
		expect(addresses(lock)).toEqual([]);
	});
});

describe("each guard can fail", () => {
	const file = (path: string, text: string): SourceFile => ({ path, text });

	test("an import that goes up, sideways or nowhere known", () => {
		expect(
			upwardImports([
				file("model/a.ts", 'import type { B } from "../read/b.ts";'),
				file("parse/c.ts", 'const d = await import("../validate/d.ts");'),
				file("cli/e.ts", 'import "../read/read.ts";'),
				file("utils/f.ts", ""),
				file("pipeline/g.ts", 'import { h } from "../cli/h.ts";'),
			]),
		).toEqual([
			"model/a.ts imports read/b.ts, and `model` may import from diagnostics, markdown",
			"parse/c.ts imports validate/d.ts, and `parse` may import from diagnostics, markdown, model",
			"cli/e.ts imports read/read.ts, and `cli` may import from index, diagnostics",
			"utils/f.ts lies in `utils`, which has no floor",
			"pipeline/g.ts imports cli/h.ts, and `pipeline` may import from diagnostics, markdown, model, read, validate, render, parse, write, preflight, publish, editor",
		]);
	});

	test("and lets pass what goes down or stays", () => {
		expect(
			upwardImports([
				file("pipeline.ts", 'import { a } from "./pipeline/a.ts";'),
				file("pipeline/b.ts", 'export { c } from "../read/c.ts";'),
				file("write/pdf/d.ts", 'import { e } from "../../model/e.ts";'),
				file("cli/f.ts", 'import { g } from "../index.ts";'),
				file("index.ts", 'export { h } from "./pipeline.ts";'),
			]),
		).toEqual([]);
	});

	test("a package abroad", () => {
		expect(
			packagesAbroad([
				file("parse/a.ts", 'import { readFileSync } from "node:fs";'),
				file("write/html/b.ts", 'await import("puppeteer-core/lib/x.js")'),
				file("render/c.ts", 'import { z } from "zod";'),
				file("read/d.ts", 'import { parse } from "yaml";'),
				file("write/docx/e.ts", 'import "docx";'),
				file("parse/f.ts", 'import remark from "remark-docx-other";'),
			]),
		).toEqual([
			"parse/a.ts imports node:fs, which is at home in read/, publish/, cli/",
			"write/html/b.ts imports puppeteer-core, which is at home in write/pdf/",
			"render/c.ts imports zod, which is at home in model/, validate/, publish/, editor/",
		]);
	});

	test("a file that prints", () => {
		expect(
			printing([
				file("read/a.ts", "process.stderr.write('x')"),
				file("write/b.ts", "console.warn('x')"),
				file("cli/c.ts", "process.stdout.write('x')"),
				file(
					"read/d.ts",
					withoutComments("// console.log\n/* process.stdout */"),
				),
			]),
		).toEqual([
			"read/a.ts uses process.stderr, and only `cli` prints",
			"write/b.ts uses console.warn, and only `cli` prints",
		]);
	});

	test("a barrel of one's own room", () => {
		const barrel =
			'export { b } from "./b.ts";\nexport type { C } from "./c.ts";';
		expect(
			barrelsOfOwnRoom([
				file("model/index.ts", barrel),
				file("model/a.ts", 'import { b } from "./index.ts";'),
				file("read/d.ts", 'import { b } from "../model/index.ts";'),
				file("model/b.ts", `${barrel}\nexport const b = 1;`),
				file("model/e.ts", 'import { b } from "./b.ts";'),
			]),
		).toEqual(["model/a.ts imports model/index.ts, a barrel of its own room"]);
	});

	test("an export too many", () => {
		expect(
			exportedNames(
				file(
					"index.ts",
					'export { type A, b } from "./a.ts";\nexport type { C } from "./c.ts";',
				),
			),
		).toEqual(["b", "type A", "type C"]);
	});

	test("an address in the lock file", () => {
		expect(
			addresses('{"a": {"resolved": "https://example.org/a.tgz"}}'),
		).toEqual(['"resolved": "https://example.org/a.tgz"']);
	});
});

/**
 * The editor and the program agree: a file has a mistake of shape, or a word the schedule does not have, for both or for
 * neither. Every field of every kind of file is spoilt in every way there is to type a value.
 */
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { parse, stringify } from "yaml";
import type { z } from "zod";
import { briefingWords } from "../../src/editor/briefing-words.ts";
import { findingWords } from "../../src/editor/finding-words.ts";
import { inspectionWords } from "../../src/editor/inspection-words.ts";
import { modelSchema } from "../../src/editor/model-schema.ts";
import { check } from "../../src/index.ts";
import { briefingSchema } from "../../src/model/briefing.ts";
import { concernsSchema } from "../../src/model/concern.ts";
import { designSchema } from "../../src/model/design.ts";
import { figuresSchema } from "../../src/model/figures.ts";
import { findingSchema } from "../../src/model/finding.ts";
import { inspectionSchema } from "../../src/model/inspection.ts";
import { organisationSchema } from "../../src/model/organisation.ts";
import { scheduleSchema } from "../../src/model/schedule.ts";
import { templateManifestSchema } from "../../src/model/template.ts";
import { asEditorReads, home, schemasThere, strictAjv } from "./as-editor.ts";
import { findings, inspection } from "./right.ts";
import { type Change, changed, changesOf } from "./typed.ts";

/** Typed like this, one says no and the other takes it; field-kind.ts says why. */
const knownToPart = {
	refusedByEditorAlone: ["null", "~", "true", "false", "True"],
	refusedByProgramAlone: ["007", "+5", "1.0", "1e3", "0x1f", "0o17", "True"],
};

/** Changes that one refuses and the other does not, but for those that are known. */
function parting(
	changes: readonly Change[],
	editorRefuses: (change: Change) => boolean,
	programRefuses: (change: Change) => boolean,
): string[] {
	return changes.flatMap((change) => {
		const editor = editorRefuses(change);
		if (editor === programRefuses(change)) return [];
		const known = editor
			? knownToPart.refusedByEditorAlone
			: knownToPart.refusedByProgramAlone;
		return change.typed !== undefined && known.includes(change.typed)
			? []
			: [`${change.what} is refused by the ${editor ? "editor" : "program"}`];
	});
}

/** Every scalar as the text that was typed, and an empty one as no text. */
function asProgramReads(text: string): unknown {
	const data: unknown = parse(text, { schema: "failsafe" });
	return JSON.parse(JSON.stringify(data ?? ""), (_, value) => value ?? "");
}

/** The data with lists cut down to their first entry, which speaks for all. */
function firstOfEach(data: unknown): unknown {
	return JSON.parse(JSON.stringify(data), (_, value) =>
		Array.isArray(value) ? value.slice(0, 1) : value,
	);
}

const schema = schemasThere();
const file = (path: string) => readFileSync(join(home, path), "utf8");
const finding = findings
	.replace("findings:\n  - ", "    ")
	.replaceAll(/^ {4}/gm, "");

describe.each<
	readonly [
		what: string,
		right: string,
		model: z.ZodType,
		validate: (data: unknown) => unknown,
	]
>([
	[
		"an inspection without its schedule",
		inspection,
		inspectionSchema,
		strictAjv().compile(modelSchema(inspectionSchema, inspectionWords)),
	],
	[
		"a finding without its schedule",
		finding,
		findingSchema,
		strictAjv().compile(modelSchema(findingSchema, findingWords)),
	],
	[
		"a schedule",
		file("content/schedules/cafcass-2014.yaml"),
		scheduleSchema,
		schema("schedule.schema.json"),
	],
	[
		"organisation.yaml",
		file("content/organisation.yaml"),
		organisationSchema,
		schema("organisation.schema.json"),
	],
	[
		"concerns.yaml",
		file("content/inspections/national-2014/concerns.yaml"),
		concernsSchema,
		schema("concerns.schema.json"),
	],
	[
		"briefing.yaml without its schedule",
		file("content/inspections/national-2014/briefing.yaml"),
		briefingSchema,
		strictAjv().compile(modelSchema(briefingSchema, briefingWords)),
	],
	[
		"figures.yaml",
		file("content/inspections/national-2014/figures.yaml"),
		figuresSchema,
		schema("figures.schema.json"),
	],
	[
		"document.yaml",
		file("templates/full-report-2014/document.yaml"),
		templateManifestSchema,
		schema("document.schema.json"),
	],
	[
		"design.yaml",
		file("templates/house-style/design.yaml"),
		designSchema,
		schema("design.schema.json"),
	],
])("%s", (_, right, model, validate) => {
	const typed = firstOfEach(asProgramReads(right));
	const seen = firstOfEach(asEditorReads(right));

	test("is right as it stands", () => {
		expect(validate(seen)).toBe(true);
		expect(model.safeParse(typed).success).toBe(true);
	});

	test("is judged alike, whatever is typed", () => {
		const changes = changesOf(typed);
		expect(changes.length).toBeGreaterThan(200);
		expect(
			parting(
				changes,
				(change) => !validate(changed(seen, change, asEditorReads)),
				(change) =>
					!model.safeParse(changed(typed, change, asProgramReads)).success,
			),
		).toEqual([]);
	});
});

/** Rules that the schemas know too. */
const sharedRules = [
	"activity-known",
	"characteristic-known",
	"criterion-in-judgement",
	"deferral-reason-known",
	"evaluation-row-known",
	"exception-allowed",
	"field-known",
	"field-present",
	"field-shape",
	"findings-listed",
	"grade-on-scale",
	"judgement-graded",
	"judgement-known",
	"role-known",
	"sample-part-known",
	"schedule-known",
];

describe.each([
	["inspection.yaml", "cafcass-2014/inspection.schema.json", inspection],
	["findings.yaml", "cafcass-2014/findings.schema.json", findings],
])("%s with the words of its schedule", (name, path, right) => {
	test("is judged alike by `check`", { timeout: 60_000 }, () => {
		const validate = schema(path);
		const data = asProgramReads(right);
		const changes = changesOf(data, ["1", "good", "[good]"]);
		const refused = refusedByCheck(
			name,
			changes.map((change) =>
				// Everything else stands there as a text in quotation marks, which is right too.
				stringify(changed(data, change, asProgramReads), {
					defaultStringType: "QUOTE_DOUBLE",
				}),
			),
		);
		expect(
			parting(
				changes,
				(change) =>
					!validate(changed(asEditorReads(right), change, asEditorReads)),
				(change) => refused[changes.indexOf(change)] ?? false,
			),
		).toEqual([]);
	});
});

/** For each text, whether `check` finds a mistake that the schemas know, with the text as a file of an inspection. */
function refusedByCheck(name: string, texts: readonly string[]): boolean[] {
	const content = mkdtempSync(join(tmpdir(), "agreement-"));
	onTestFinished(() => rmSync(content, { recursive: true }));
	for (const part of ["schedules", "organisation.yaml"])
		cpSync(join(home, "content", part), join(content, part), {
			recursive: true,
		});
	for (const [index, text] of texts.entries()) {
		const folder = join(content, "inspections", `number-${index}`);
		mkdirSync(folder, { recursive: true });
		for (const [file, right] of [
			["inspection.yaml", inspection],
			["findings.yaml", findings],
		] as const)
			writeFileSync(join(folder, file), file === name ? text : right);
	}
	const { diagnostics } = check({ content, inspections: [] });
	const refused = new Set(
		diagnostics
			.filter(
				({ rule, message }) =>
					sharedRules.includes(rule) ||
					(rule === "exception-known" && message.startsWith("Unexpected rule")),
			)
			.map(({ place }) => /number-(\d+)/.exec(place.file)?.[1]),
	);
	return texts.map((_, index) => refused.has(String(index)));
}

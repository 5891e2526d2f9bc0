/** The content that comes with the tool names its schemas, and fits them. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, matchesGlob, relative } from "node:path";
import { describe, expect, test } from "vitest";
import {
	asEditorReads,
	frontMatter,
	home,
	schemaFolder,
	schemasThere,
} from "./as-editor.ts";

const schema = schemasThere();
const found = (pattern: string) => globSync(pattern, { cwd: home }).toSorted();
const read = (file: string) => readFileSync(join(home, file), "utf8");

/** The schema a file names on its first line, by its path below the folder of schemas. */
function named(file: string): string | undefined {
	const target = /^# yaml-language-server: \$schema=(\S+)\n/.exec(
		read(file),
	)?.[1];
	return target && relative(schemaFolder, join(home, dirname(file), target));
}

function mistakes(path: string, data: unknown): unknown {
	const validate = schema(path);
	validate(data);
	return validate.errors ?? [];
}

/** Passages of `wording` have the ids of their template, which no schema knows. */
const content = found("content/**/*.yaml").filter(
	(file) => !file.startsWith("content/wording/"),
);

test("all content is looked at", () => {
	expect(content.length).toBeGreaterThan(5);
	expect(content).toContain("content/inspections/national-2023/findings.yaml");
});

test.each(content)("%s names its schema and fits it", (file) => {
	const path = named(file);
	expect(path, "copy the first line of a file like it").toBeDefined();
	expect(existsSync(join(schemaFolder, path ?? ""))).toBe(true);
	expect(mistakes(path ?? "", asEditorReads(read(file)))).toEqual([]);
});

test.each(found("content/inspections/*/inspection.yaml"))(
	"%s names the schema of its schedule, and so do its findings",
	(file) => {
		const { schedule } = asEditorReads(read(file)) as { schedule: string };
		expect(named(file)).toBe(`${schedule}/inspection.schema.json`);
		const findings = file.replace("inspection.yaml", "findings.yaml");
		if (existsSync(join(home, findings)))
			expect(named(findings)).toBe(`${schedule}/findings.schema.json`);
	},
);

test("findings in Markdown fit the schema of their front matter", () => {
	const files = found("content/inspections/*/findings/*.md");
	expect(files.length).toBeGreaterThan(50);
	const wrong = files.flatMap((file) => {
		const inspection = join(dirname(file), "../inspection.yaml");
		const { schedule } = asEditorReads(read(inspection)) as {
			schedule: string;
		};
		const data = asEditorReads(frontMatter(read(file)));
		const told = mistakes(`${schedule}/finding.schema.json`, data) as unknown[];
		return told.length > 0 ? [{ file, told }] : [];
	});
	expect(wrong).toEqual([]);
});

describe("without a line that names the schema", () => {
	const settings = JSON.parse(read(".vscode/settings.json")) as {
		"yaml.schemas": Readonly<Record<string, string>>;
	};
	const files = [...content, ...found("templates/**/*.yaml")];

	test.each(files)("the settings have one that %s fits", (file) => {
		const [wanted, ...others] = Object.entries(settings["yaml.schemas"])
			.filter(([, pattern]) => matchesGlob(file, pattern))
			.map(([path]) => relative(schemaFolder, join(home, path)));
		expect(others).toEqual([]);
		expect(mistakes(wanted ?? "none", asEditorReads(read(file)))).toEqual([]);
	});
});

/**
 * What `check` tells of content that is held against the templates: each case is a folder with the files that it
 * adds to the examples, and what is told.
 */
import {
	cpSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pretty } from "../../src/diagnostics/pretty.ts";
import { build, checkWithTemplates } from "../../src/index.ts";
import { overlay } from "./overlay.ts";

const home = join(import.meta.dirname, "../..");
const here = join(import.meta.dirname, "with-templates");

/** The base, and what the tool comes with. */
function contentFolder(): string {
	const content = overlay();
	for (const shared of ["organisation.yaml", "schedules", "inspections"])
		cpSync(join(home, "content", shared), join(content, shared), {
			recursive: true,
		});
	return content;
}

/** What `check` tells, which a build has to tell too. */
async function told(content: string) {
	const order = { home, content, inspections: ["national-2014"] };
	const { diagnostics, texts } = await checkWithTemplates(order);
	const built = await build({
		...order,
		out: join(content, "output"),
		documents: [],
		editions: ["md"],
		environment: process.env,
		onProgress: () => {},
	});
	expect(built.inspections).toEqual([]);
	expect(built.diagnostics).toEqual(diagnostics);
	return { diagnostics, texts };
}

test.each(readdirSync(here))("%s", async (name) => {
	const content = contentFolder();
	const folder = join(here, name);
	for (const file of readdirSync(folder))
		if (file !== "expected.txt")
			cpSync(join(folder, file), join(content, file), { recursive: true });
	const { diagnostics, texts } = await told(content);
	const text = `${pretty(diagnostics, texts)}\n`;
	await expect(text.replaceAll(content, "content")).toMatchFileSnapshot(
		join(folder, "expected.txt"),
	);
});

test("a schedule that names templates there are not", async () => {
	const content = contentFolder();
	const schedule = join(content, "schedules/cafcass-2014.yaml");
	const text = readFileSync(schedule, "utf8")
		.replace("template: full-report-2014", "template: full-repotr-2014")
		.replace("document: childrens-summary", "document: childrens-sumary");
	writeFileSync(schedule, text);
	const { diagnostics } = await told(content);
	const lines = text.split("\n");
	expect(
		diagnostics.map(({ rule, place: { line, column }, hint }) => [
			rule,
			lines[line - 1]?.slice(column - 1),
			hint,
		]),
	).toEqual([
		["schedule-refers", "full-repotr-2014", "Did you mean `full-report-2014`?"],
		[
			"schedule-refers",
			"childrens-sumary",
			"Did you mean `childrens-summary`?",
		],
	]);
});

test("words in their place are no mistake, and neither are the examples", async () => {
	const content = contentFolder();
	mkdirSync(join(content, "wording"));
	writeFileSync(
		join(content, "wording/annex-d-families-letter.yaml"),
		"opening: We are writing to you on behalf of {{imprint.name}}.\n",
	);
	const { diagnostics } = await checkWithTemplates({
		home,
		content,
		inspections: ["national-2014"],
	});
	expect(diagnostics).toEqual([]);
});

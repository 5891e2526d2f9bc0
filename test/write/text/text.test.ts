/** Each case is a file `<name>.md` with the whole text expected of it beside it. Accept a change with `-u`. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Root } from "mdast";
import { expect, test } from "vitest";
import { documentKinds } from "../../../src/markdown/dialect.ts";
import { writeText } from "../../../src/write/text/text.ts";
import { manuscriptOf } from "../docx/manuscript.ts";

const folder = join(import.meta.dirname, "cases");
const cases = readdirSync(folder).filter((file) => file.endsWith(".md"));

test.each(cases)("%s", async (file) => {
	const text = await textOf(readFileSync(join(folder, file), "utf8"));
	await expect(text).toMatchFileSnapshot(
		join(folder, file.replace(/md$/, "txt")),
	);
	expect(text).not.toMatch(/\r|[ \t]$|\n\n\n/m);
	for (const line of text.split("\n"))
		if (/\S\s+\S/.test(line)) expect([...line].length).toBeLessThanOrEqual(72);
});

test("tells every kind of node that a document may hold", async () => {
	const all = await textOf(
		readFileSync(
			join(import.meta.dirname, "../html/every-construct.md"),
			"utf8",
		),
	);
	expect(all).toContain("[1]");
	expect(documentKinds.size).toBeGreaterThan(10);
});

test("refuses a node that it cannot tell", async () => {
	const tree = {
		type: "root",
		children: [{ type: "thematicBreak" }],
	} as Root;
	await expect(
		writeText({ ...manuscriptOf(""), tree }, undefined),
	).rejects.toThrow("No plain text for a node of kind `thematicBreak`");
});

test.each([
	["calls a note that is not there", "A word.", "one"],
	["has a note that nothing calls", "A word.\n\n[^one]: A note.", ""],
])("refuses a document that %s", async (_, markdown, call) => {
	const { tree, ...rest } = manuscriptOf(markdown);
	const [first] = tree.children;
	if (call !== "" && first?.type === "paragraph")
		first.children.push({ type: "footnoteReference", identifier: call });
	await expect(writeText({ ...rest, tree }, undefined)).rejects.toThrow(
		/footnote `one`/,
	);
});

async function textOf(markdown: string): Promise<string> {
	return new TextDecoder().decode(
		await writeText(manuscriptOf(markdown), undefined),
	);
}

/**
 * The HTML edition and the HTML to be printed, each as a whole: `every-construct.md` in, the files beside it out.
 * Accept a change with `-u`.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Root } from "mdast";
import { describe, expect, test } from "vitest";
import { documentKinds } from "../../../src/markdown/dialect.ts";
import { headingsOf } from "../../../src/markdown/headings.ts";
import type { FontFace, Manuscript } from "../../../src/model/manuscript.ts";
import { writeHtml } from "../../../src/write/html/html.ts";
import { printHtml } from "../../../src/write/html/print-html.ts";
import { manuscriptOf, paginationOf } from "../docx/manuscript.ts";

const folder = import.meta.dirname;
const markdown = await readFile(join(folder, "every-construct.md"), "utf8");
const plain = manuscriptOf(markdown);
const manuscript: Manuscript = {
	...plain,
	look: {
		...plain.look,
		css: "p { margin: 0 }",
		printCss: "p { orphans: 2 }",
		fonts: [face("U+0-FF"), face("U+400-4FF")],
	},
};

test("writes the page for the web", async () => {
	const page = new TextDecoder().decode(await writeHtml(manuscript, undefined));
	await expect(page).toMatchFileSnapshot(join(folder, "every-construct.html"));
});

test("writes the page for print, with the fonts it has characters of", async () => {
	const page = printHtml({ manuscript, contents: paginationOf(manuscript, 9) });
	const fonts = /@font-face \{[^}]*\}/gu;
	expect(page.match(fonts)).toEqual([expect.stringContaining("U+0-FF")]);
	const readable = page.replace(fonts, "/* fonts */");
	await expect(readable).toMatchFileSnapshot(
		join(folder, "every-construct.print.html"),
	);
});

test("tells a browser what runs from right to left", async () => {
	const input = join(folder, "../docx/cases/runs-from-right-to-left/input.md");
	await expect(await write(await readFile(input, "utf8"))).toMatchFileSnapshot(
		join(folder, "right-to-left.html"),
	);
});

test("gives every element an id of its own, and every link in the page one to lead to", async () => {
	const all = [...(await write(markdown)).matchAll(/ (id|href)="([^"]*)"/gu)];
	const of = (name: string) =>
		all.flatMap(([, kind, value = ""]) => (kind === name ? [value] : []));
	const ids = of("id");
	expect(ids).toHaveLength(new Set(ids).size);
	for (const { id } of headingsOf(manuscript.tree)) expect(ids).toContain(id);
	const links = of("href").filter((href) => href.startsWith("#"));
	expect(links.length).toBeGreaterThan(8);
	for (const href of links) expect(ids).toContain(href.slice(1));
});

describe("a picture", () => {
	test("may be as high as the text of a page, less a line", () => {
		expect(printHtml({ manuscript, contents: "omit" })).toContain(
			"--text-height: 700pt",
		);
	});
});

describe("footnotes", () => {
	test("are found wherever they stand in the tree", async () => {
		const page = await write("> Words[^a].\n>\n> [^a]: Of the note.");
		expect(page).toContain('<li id="Note-1"><p>Of the note.</p>');
	});

	test("that another note calls are printed too", async () => {
		const page = await write("Words[^a].\n\n[^a]: One[^b].\n\n[^b]: Two[^a].");
		expect(page).toContain('<li id="Note-2"><p>Two<sup>');
	});
});

test("throws on a kind of node it has no HTML for, in the text and in a note", async () => {
	const unknown = { type: "made-up" };
	const note = {
		type: "footnoteDefinition",
		identifier: "a",
		children: [unknown],
	};
	const call = {
		type: "paragraph",
		children: [{ type: "footnoteReference", identifier: "a" }],
	};
	for (const children of [[unknown], [call, note]])
		await expect(writeTree(children)).rejects.toThrow(
			"No HTML for a node of kind `made-up`",
		);
});

test("has HTML for every kind of node that a document may hold", async () => {
	for (const type of documentKinds) {
		const made = writeTree([{ type, name: "notice", children: [] }]);
		// Most kinds cannot stand alone; what counts is that none is refused for its kind.
		const message = await made.then(String, String);
		expect(message).not.toContain("No HTML for");
	}
});

test.each([
	[":::aside\n\nWords.\n\n:::", "No HTML for the directive `:::aside`"],
	["![A map](images/none.png)", "The picture `images/none.png` is not in"],
	["Words.\n\n[^a]: Note.", "No text calls the footnote `a`"],
])("throws on %j", async (input, message) => {
	await expect(write(input)).rejects.toThrow(message);
});

async function write(input: string): Promise<string> {
	const bytes = await writeHtml(manuscriptOf(input), undefined);
	return new TextDecoder().decode(bytes);
}

async function writeTree(children: readonly object[]): Promise<Uint8Array> {
	// Trees that the parser would never make.
	const tree = { type: "root", children } as unknown as Root;
	return writeHtml({ ...plain, tree }, undefined);
}

function face(unicodeRange: string): FontFace {
	return {
		family: "Arimo",
		weight: 400,
		style: "normal",
		unicodeRange,
		bytes: new Uint8Array([1, 2, 3]),
	};
}

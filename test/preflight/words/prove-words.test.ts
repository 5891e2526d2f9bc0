/** What a writer lost stops the build, before anything is published. */
import { strFromU8, strToU8 } from "fflate";
import { expect, test } from "vitest";
import { proveWords } from "../../../src/pipeline/prove-words.ts";
import { writeHtml } from "../../../src/write/html/html.ts";
import { manuscriptOf } from "../../write/docx/manuscript.ts";

const manuscript = manuscriptOf("# Report\n\nWorkers listen to children.\n");

const made = async (change: (page: string) => string) =>
	new Map([
		[
			"html",
			{
				bytes: strToU8(
					change(strFromU8(await writeHtml(manuscript, undefined))),
				),
				words: undefined,
			},
		],
	] as const);

test("a page that says the same passes", async () => {
	await proveWords(manuscript, await made((page) => page));
});

test("a page that lost a word does not", async () => {
	await expect(
		proveWords(
			manuscript,
			await made((page) => page.replace(" to children", "")),
		),
	).rejects.toThrow(
		"The edition `html` of `sample` does not say what the document says: block 2 should be `Workers listen to children.` and is `Workers listen.`.",
	);
});

test("a print that swapped two blocks does not", async () => {
	const print = new Map([
		[
			"pdf",
			{
				bytes: new Uint8Array(),
				words: ["Workers listen to children.", "Report"],
			},
		],
	] as const);
	await expect(proveWords(manuscript, print)).rejects.toThrow(
		"The edition `pdf` of `sample` does not say what the document says: block 1 should be `Report` and is `Workers listen to children.`.",
	);
});

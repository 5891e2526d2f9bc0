/** Starts a browser. Where a line ends, words stay apart that a space parts, and together that none does. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { visit } from "unist-util-visit";
import { beforeAll, describe, expect, test } from "vitest";
import { headingsOf } from "../../../src/markdown/headings.ts";
import { parseDocument } from "../../../src/markdown/parse-document.ts";
import { plainText } from "../../../src/markdown/text.ts";
import type { Manuscript } from "../../../src/model/manuscript.ts";
import { otherWords } from "../../../src/preflight/words/other-words.ts";
import { wordsOfTree } from "../../../src/preflight/words/words-of-tree.ts";
import { readKit } from "../../../src/read/kit.ts";
import { validateDesign } from "../../../src/validate/validate-templates.ts";
import { printHtml } from "../../../src/write/html/print-html.ts";
import { largePrint } from "../../../src/write/large-print/large-print.ts";
import type { FinishedPdf } from "../../../src/write/pdf/finish/finish.ts";
import { writePdf } from "../../../src/write/pdf/pdf.ts";
import { home } from "../../editions/build-editions.ts";
import { sampleManuscript } from "./sample.ts";
import { withPress } from "./with-press.ts";

const { houseStyle } = readKit(home, []);
const design =
	(houseStyle.design && validateDesign(houseStyle.design, [])) ?? expect.fail();

/** In the house style, but that each line ends at the very edge of its room, as only some do by chance. */
function manuscriptOf(name: string): Manuscript {
	const file = join(import.meta.dirname, "line-ends", `${name}.md`);
	return {
		...sampleManuscript(0),
		tree: parseDocument(readFileSync(file, "utf8")),
		look: {
			...houseStyle,
			css: `${houseStyle.css}\nbody { text-align: right }`,
			design,
			images: new Map(),
		},
	};
}

const full = manuscriptOf("every-line-full");

describe.each([
	{ name: "full lines", edition: "pdf", printed: full },
	{ name: "large", edition: "large-print.pdf", printed: largePrint(full) },
	// The browser makes it all smaller, so that the table ends where the painting does.
	{
		name: "a table wider than the page",
		edition: "pdf",
		printed: manuscriptOf("wider-than-the-page"),
	},
])("$name", ({ edition, printed }) => {
	let made: FinishedPdf;
	beforeAll(async () => {
		made = await withPress(async (press) => {
			const { finished } = await writePdf({
				manuscript: printed,
				renderHtml: printHtml,
				press,
			});
			return finished;
		});
	}, 30_000);

	test("the structure says so", () => {
		const words = wordsOfTree(printed.tree);
		expect(otherWords(words, edition, made)).toBeUndefined();
	});

	test("bookmarks and the descriptions of links say so", async () => {
		const reading = getDocument({ data: new Uint8Array(made.bytes) });
		const document = await reading.promise;
		type Bookmarks = Awaited<ReturnType<typeof document.getOutline>>;
		const titlesOf = (bookmarks: Bookmarks): string[] =>
			bookmarks.flatMap(({ title, items }) => [title, ...titlesOf(items)]);
		const headings = headingsOf(printed.tree).map(({ node }) =>
			plainText(node),
		);
		expect(titlesOf(await document.getOutline())).toEqual(headings);

		const described = new Set<string>();
		for (let number = 1; number <= document.numPages; number++) {
			const page = await document.getPage(number);
			for (const { contentsObj } of await page.getAnnotations())
				described.add(contentsObj.str.replace(/ \d+$/, ""));
		}
		const links = new Set<string>();
		visit(printed.tree, "link", (node) => {
			links.add(plainText(node));
		});
		expect(described).toEqual(links);
		await reading.destroy();
	});
});

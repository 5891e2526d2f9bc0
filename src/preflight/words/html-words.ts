/**
 * The blocks of words that stand in the `main` of a page, HTML or XHTML, as our own writers write it.
 *
 * One pass over the text: a parser would take longer than writing the page did. The ways back from notes are left out, as no
 * other edition needs them.
 */
import { decodeReferences } from "./decode-references.ts";
import { singleSpaced } from "./words-of-tree.ts";

/** Elements that stand in the line of a block, and do not end it. */
const inLine = new Set([
	"a",
	"bdi",
	"em",
	"img",
	"picture",
	"source",
	"span",
	"strong",
	"sup",
]);

/** @throws where there is no `main` */
export function htmlWords(page: string): string[] {
	const start = page.indexOf("<main");
	const end = page.lastIndexOf("</main>");
	if (start === -1 || end === -1) throw new Error("The page has no `main`");

	const blocks: string[] = [];
	let words = "";
	const keep = () => {
		const block = singleSpaced(decodeReferences(words));
		if (block !== "") blocks.push(block);
		words = "";
	};
	let at = start;
	while (at < end) {
		const close = endOfTag(page, at);
		const tag = page.slice(at, Math.min(close, at + 40));
		const name = /^<\/?([a-z][a-z0-9]*)/.exec(tag)?.[1] ?? "";
		if (name === "br") words += " ";
		else if (!inLine.has(name)) keep();
		at = tag.startsWith('<p class="back"')
			? page.indexOf("</p>", close)
			: close;
		const next = page.indexOf("<", at);
		words += page.slice(at, next);
		at = next;
	}
	keep();
	return blocks;
}

/** The place behind a tag: a `>` within a quoted value does not end it. */
function endOfTag(page: string, start: number): number {
	let at = start + 1;
	while (at < page.length) {
		const close = page.indexOf(">", at);
		const quote = page.indexOf('"', at);
		if (quote === -1 || close < quote) return close + 1;
		at = page.indexOf('"', quote + 1) + 1;
		if (at === 0) break;
	}
	throw new Error("A tag of the page does not end");
}

/**
 * The blocks of words of a Word document: its paragraphs, those of table cells among them, then its notes.
 *
 * One pass over the text of the parts: a tree of elements would take longer than writing the document did.
 */
import { strFromU8, unzipSync } from "fflate";
import { decodeReferences } from "./decode-references.ts";
import { singleSpaced } from "./words-of-tree.ts";

/** @throws where the bytes are no Word document */
export function docxWords(bytes: Uint8Array): string[] {
	const parts = unzipSync(bytes, {
		filter: ({ name }) => name === documentPart || name === notesPart,
	});
	const document = parts[documentPart];
	if (document === undefined)
		throw new Error(`The package has no ${documentPart}`);
	const notes = parts[notesPart];
	return [
		...paragraphsIn(strFromU8(document)),
		...(notes ? paragraphsIn(strFromU8(notes)) : []),
	];
}

const documentPart = "word/document.xml";
const notesPart = "word/footnotes.xml";

const tags =
	/<(\/?)w:(p|t|tab|br|cr|noBreakHyphen|footnoteReference|pPr|pStyle)(?=[\s/>])([^>]*)>/g;

/** Lines of the contents list end before the tab that leads to their page. */
function paragraphsIn(part: string): string[] {
	const blocks: string[] = [];
	let words = "";
	let isEntry = false;
	let isWithinProperties = false;
	let textStart = -1;
	for (const {
		0: tag,
		1: slash,
		2: name,
		3: rest = "",
		index,
	} of part.matchAll(tags)) {
		const isEnd = slash === "/";
		if (name === "pPr") isWithinProperties = !isEnd && !rest.endsWith("/");
		else if (name === "pStyle") isEntry = /"TOC[1-9]"/.test(rest);
		else if (name === "p") {
			if (isEnd) {
				const shown = isEntry ? words.replace(/\t.*$/su, "") : words;
				const block = singleSpaced(decodeReferences(shown));
				if (block !== "") blocks.push(block);
			}
			words = "";
			isEntry = false;
		} else if (name === "t") {
			if (isEnd) words += part.slice(textStart, index);
			textStart = index + tag.length;
		} else if (isWithinProperties || isEnd) continue;
		// The stops of a paragraph's tabs have the name of the tabs themselves, and are among its properties.
		else if (name === "tab") words += "\t";
		else if (name === "br" || name === "cr") words += " ";
		else if (name === "noBreakHyphen") words += "-";
		else if (name === "footnoteReference")
			words += /w:id="(\d+)"/.exec(rest)?.[1] ?? "";
	}
	return blocks;
}

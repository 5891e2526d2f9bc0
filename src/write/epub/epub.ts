/**
 * The EPUB edition (EPUB 3.3), for reading programs and e-readers, whose readers choose type, size and colours.
 *
 * A package of one text, its pictures and a contents list of its own, zipped in the order that the standard asks for. Fonts are
 * the reader's. Nothing in it is of the moment: its identifier is a digest of what it holds, its date the document's.
 */
import { createHash } from "node:crypto";
import { strToU8, type Zippable, zipSync } from "fflate";
import type { ElementContent } from "hast";
import type { Heading, Root } from "mdast";
import { headingsOf } from "../../markdown/headings.ts";
import type { Manuscript } from "../../model/manuscript.ts";
import { bodyOf } from "../html/body.ts";
import type { Write } from "../writer.ts";
import { navigation } from "./navigation.ts";
import { packageDocument } from "./package-document.ts";
import { picturesApart } from "./pictures-apart.ts";
import { styleSheet } from "./style-sheet.ts";
import { xhtml, xhtmlPage } from "./xhtml.ts";

export const writeEpub: Write = async (manuscript) => {
	const { tree, look, date } = manuscript;
	const { children, pictures } = picturesApart(
		bodyOf(manuscript, "omit").children as ElementContent[],
	);
	const text = xhtmlPage(manuscript, {
		styles: "style.css",
		body: `<main>${xhtml(children)}</main>`,
	});
	const nav = navigation(
		manuscript,
		// That of the contents list in the text is left out with it.
		headingsOf(tree).filter(({ node }) => !isOfContents(node, tree)),
	);
	const style = styleSheet(look.design);
	const parts = {
		"META-INF/container.xml": strToU8(container),
		"EPUB/package.opf": strToU8(
			packageDocument(manuscript, {
				identifier: identifierOf(manuscript, [text, nav, style], pictures),
				pictures,
			}),
		),
		"EPUB/nav.xhtml": strToU8(nav),
		"EPUB/text.xhtml": strToU8(text),
		"EPUB/style.css": strToU8(style),
	};
	const files: Zippable = {
		// First and as it is, so that a program knows the file by its beginning.
		mimetype: [strToU8("application/epub+zip"), { level: 0 }],
		...parts,
	};
	// Pictures are packed small already.
	for (const { file, bytes } of pictures)
		files[`EPUB/${file}`] = [bytes, { level: 0 }];
	const [year = 1980, month = 1, day = 1] = date.split("-").map(Number);
	// Zip files hold local time: noon in local terms is the same day, and the same bytes, in every time zone.
	return zipSync(files, { mtime: new Date(year, month - 1, day, 12) });
};

const container =
	'<?xml version="1.0" encoding="utf-8"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n';

function isOfContents(heading: Heading, { children }: Root): boolean {
	return children.some(
		(node) =>
			node.type === "containerDirective" &&
			node.name === "contents" &&
			node.children.includes(heading),
	);
}

/** A UUID (version 8, RFC 9562) that what is in the book gives. */
function identifierOf(
	{ id, date }: Manuscript,
	texts: readonly string[],
	pictures: readonly { readonly bytes: Uint8Array }[],
): string {
	const hash = createHash("sha256");
	for (const text of [id, date, ...texts]) hash.update(`${text}\0`);
	for (const { bytes } of pictures) hash.update(bytes);
	const digits = hash.digest("hex");
	const groups = [
		digits.slice(0, 8),
		digits.slice(8, 12),
		`8${digits.slice(13, 16)}`,
		`8${digits.slice(17, 20)}`,
		digits.slice(20, 32),
	];
	return `urn:uuid:${groups.join("-")}`;
}

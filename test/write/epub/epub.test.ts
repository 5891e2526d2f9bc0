/** The book as a package: its parts, their order, and pages that are well-formed XML. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { xml2js } from "xml-js";
import { writeEpub } from "../../../src/write/epub/epub.ts";
import { manuscriptOf } from "../docx/manuscript.ts";

const markdown = readFileSync(
	join(import.meta.dirname, "../html/every-construct.md"),
	"utf8",
);
const manuscript = manuscriptOf(markdown);
const bytes = await writeEpub(manuscript, undefined);
const parts = unzipSync(bytes);

test("begins with its kind, as it is", () => {
	expect(strFromU8(bytes.slice(30, 58))).toBe("mimetypeapplication/epub+zip");
	expect(Object.keys(parts)[0]).toBe("mimetype");
});

test.each(["EPUB/package.opf", "EPUB/nav.xhtml", "EPUB/text.xhtml"])(
	"%s is as expected, and well-formed",
	async (path) => {
		const text = strFromU8(parts[path] ?? new Uint8Array());
		expect(() => xml2js(text)).not.toThrow();
		await expect(text).toMatchFileSnapshot(
			join(import.meta.dirname, path.replace("EPUB/", "every-construct.")),
		);
	},
);

test("holds its pictures once each, and names them all", () => {
	const held = Object.keys(parts).filter((path) => path.includes("pictures/"));
	const told = strFromU8(parts["EPUB/package.opf"] ?? new Uint8Array());
	expect(held.length).toBeGreaterThan(0);
	for (const path of held)
		expect(told).toContain(`href="${path.replace("EPUB/", "")}"`);
});

test("leads to headings that are there", () => {
	const nav = strFromU8(parts["EPUB/nav.xhtml"] ?? new Uint8Array());
	const text = strFromU8(parts["EPUB/text.xhtml"] ?? new Uint8Array());
	const ids = [...nav.matchAll(/href="text\.xhtml#([^"]+)"/g)].map(
		([, id = ""]) => decodeURIComponent(id),
	);
	expect(ids.length).toBeGreaterThan(2);
	for (const id of ids) expect(text).toContain(`id="${id}"`);
});

test("has the same bytes twice, and another identifier for other words", async () => {
	expect(await writeEpub(manuscript, undefined)).toEqual(bytes);
	const other = await writeEpub(
		manuscriptOf(markdown.replace("A quotation", "Another quotation")),
		undefined,
	);
	expect(identifierOf(other)).not.toBe(identifierOf(bytes));
	expect(identifierOf(bytes)).toMatch(
		/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
	);
});

function identifierOf(book: Uint8Array): string | undefined {
	const text = strFromU8(
		unzipSync(book)["EPUB/package.opf"] ?? new Uint8Array(),
	);
	return /<dc:identifier[^>]*>([^<]*)</.exec(text)?.[1];
}

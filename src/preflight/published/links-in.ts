/** Where the links of an edition lead, and what there is within it to lead to. */
import { posix } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { visit } from "unist-util-visit";
import { headingsOf } from "../../markdown/headings.ts";
import { parseDocument } from "../../markdown/parse-document.ts";
import { decodeReferences } from "../words/decode-references.ts";
import type { PublishedFile } from "./facts.ts";
import { pageOf } from "./page-of.ts";

export interface Links {
	/** Those to a place within the file begin with `#`. */
	readonly addresses: readonly string[];
	/** What such an address, or one without a scheme, can be. */
	readonly places: ReadonlySet<string>;
}

type Reading = (file: PublishedFile, paths: readonly string[]) => Links;

/** By edition; the others have no links, or are not laid out for following them. */
const readings: ReadonlyMap<string, Reading> = new Map<string, Reading>([
	["md", inMarkdown],
	["html", inPage],
	["pdf", inPdf],
	["large-print.pdf", inPdf],
	["docx", inWord],
	["large-print.docx", inWord],
]);

/**
 * @param paths of every file that was made
 * @returns nothing where the edition has no links
 * @throws where the file cannot be read
 */
export function linksIn(
	file: PublishedFile,
	paths: readonly string[],
): Links | undefined {
	return readings.get(file.edition)?.(file, paths);
}

/** Pictures too: the only edition that does not hold them within itself. */
function inMarkdown(file: PublishedFile, paths: readonly string[]): Links {
	const tree = parseDocument(pageOf(file));
	const addresses: string[] = [];
	visit(tree, (node) => {
		if (
			node.type === "link" ||
			node.type === "image" ||
			node.type === "definition"
		)
			addresses.push(within(node.url));
	});
	const folder = posix.dirname(file.file);
	return {
		addresses,
		places: new Set([
			...headingsOf(tree).map(({ id }) => `#${id}`),
			...paths.map((path) => posix.relative(folder, path)),
		]),
	};
}

function inPage(file: PublishedFile): Links {
	const page = pageOf(file);
	return {
		addresses: all(page, /<a\b[^>]* href="([^"]*)"/g).map(within),
		places: new Set(all(page, / id="([^"]*)"/g).map((id) => `#${id}`)),
	};
}

function inPdf({ pdf }: PublishedFile): Links {
	return {
		addresses: pdf?.links ?? [],
		places: new Set(pdf?.places.map((place) => `#${place}`)),
	};
}

function inWord({ bytes }: PublishedFile): Links {
	const parts = unzipSync(bytes, {
		filter: ({ name }) =>
			/^word\/(?:_rels\/)?(?:document|footnotes)\.xml/.test(name),
	});
	const text = Object.values(parts)
		.map((part) => strFromU8(part))
		.join("\n");
	const targets = [...text.matchAll(/<Relationship\b[^>]*>/g)]
		.filter(([one]) => / Type="[^"]*\/hyperlink"/.test(one))
		.flatMap(([one]) => all(one, / Target="([^"]*)"/g));
	return {
		addresses: [
			...all(text, /<w:hyperlink\b[^>]* w:anchor="([^"]*)"/g).map(
				(anchor) => `#${anchor}`,
			),
			...targets,
		],
		places: new Set(
			all(text, /<w:bookmarkStart\b[^>]* w:name="([^"]*)"/g).map(
				(name) => `#${name}`,
			),
		),
	};
}

/** What an expression finds in its brackets, decoded. */
function all(text: string, expression: RegExp): string[] {
	return [...text.matchAll(expression)].map(([, found = ""]) =>
		decodeReferences(found),
	);
}

/** An address as it is, or the place it leads to within the file, decoded. */
function within(address: string): string {
	if (!address.startsWith("#")) return address;
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}

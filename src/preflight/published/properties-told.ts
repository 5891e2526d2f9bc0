import { strFromU8, unzipSync } from "fflate";
import { decodeReferences } from "../words/decode-references.ts";
import { counted } from "./counted.ts";
import type { PreflightCheck, PublishedFile } from "./facts.ts";
import { pageOf } from "./page-of.ts";

/** What a search, a list of files, a browser's tab and a screen reader tell before anything of the text. */
export const propertiesTold: PreflightCheck = {
	id: "properties-told",
	promise: "Every file tells its title, subject, author and language",
	*check({ files }) {
		for (const one of files)
			for (const told of propertiesIn(one) ?? [])
				for (const name of names) {
					const expected = one.manuscript[name];
					const found = told[name] ?? "";
					if (found !== expected)
						yield `${one.file} has the ${name} \`${found}\` and not \`${expected}\`.`;
				}
	},
	note: ({ files }) =>
		counted(
			files.filter(({ edition }) => readings.has(edition)).length,
			"file",
		),
};

const names = ["title", "subject", "author", "language"] as const;

type Properties = Partial<Record<(typeof names)[number], string>>;

/** By edition: more than one where a file tells them more than once. */
const readings: ReadonlyMap<string, (file: PublishedFile) => Properties[]> =
	new Map([
		["html", inPage],
		["pdf", inPdf],
		["large-print.pdf", inPdf],
		["docx", inWord],
		["large-print.docx", inWord],
		["epub", inBook],
	]);

/** Nothing where the edition has none; one that cannot be read is told elsewhere. */
function propertiesIn(file: PublishedFile): Properties[] | undefined {
	try {
		return readings.get(file.edition)?.(file);
	} catch {
		return undefined;
	}
}

function inPage(file: PublishedFile): Properties[] {
	const page = pageOf(file);
	return [
		found(page, {
			title: /<title>([^<]*)<\/title>/,
			subject: /<meta name="description" content="([^"]*)"/,
			author: /<meta name="author" content="([^"]*)"/,
			language: /<html[^>]* lang="([^"]*)"/,
		}),
	];
}

/** In its old properties and in its metadata. */
function inPdf({ pdf }: PublishedFile): Properties[] {
	if (pdf === undefined) return [];
	const { title, subject, author, language, metadata } = pdf;
	return [
		{ title, subject, author, language },
		found(metadata, {
			title: /<dc:title>.*?<rdf:li[^>]*>([^<]*)</s,
			subject: /<dc:description>.*?<rdf:li[^>]*>([^<]*)</s,
			author: /<dc:creator>.*?<rdf:li[^>]*>([^<]*)</s,
			language: /<dc:language>.*?<rdf:li[^>]*>([^<]*)</s,
		}),
	];
}

function inWord({ bytes }: PublishedFile): Properties[] {
	return [
		found(partOf(bytes, "docProps/core.xml"), {
			title: /<dc:title>([^<]*)</,
			subject: /<dc:subject>([^<]*)</,
			author: /<dc:creator>([^<]*)</,
			language: /<dc:language>([^<]*)</,
		}),
	];
}

function inBook({ bytes }: PublishedFile): Properties[] {
	return [
		found(partOf(bytes, "EPUB/package.opf"), {
			title: /<dc:title>([^<]*)</,
			subject: /<dc:description>([^<]*)</,
			author: /<dc:creator>([^<]*)</,
			language: /<dc:language>([^<]*)</,
		}),
	];
}

function found(
	text: string,
	places: Readonly<Record<(typeof names)[number], RegExp>>,
): Properties {
	return Object.fromEntries(
		names.map((name) => [
			name,
			decodeReferences(places[name].exec(text)?.[1] ?? ""),
		]),
	);
}

function partOf(bytes: Uint8Array, part: string): string {
	const parts = unzipSync(bytes, { filter: ({ name }) => name === part });
	const found = parts[part];
	if (found === undefined) throw new Error(`The package has no ${part}`);
	return strFromU8(found);
}

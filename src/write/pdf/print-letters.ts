/**
 * Prints letters one after the other, however many: some at a time on the browser's page, while those before are
 * finished beside it.
 */
import type { Manuscript } from "../../model/manuscript.ts";
import { lettersHtml } from "../html/letters-html.ts";
import type { DocumentProperties } from "./finish/finish-step.ts";
import type { Press } from "./press.ts";

/** A letter that is ready, and the name of all that have as many pages as it has. */
export interface Letter {
	readonly manuscript: Manuscript;
	/** Letters of one kind differ in their address alone, which takes the same room in each. */
	readonly kind: string;
}

/**
 * Gives finished PDFs, each with some letters, in their order. Letters are asked for as they are needed.
 *
 * Throws where a letter takes other pages than the first of its kind.
 *
 * @param together how many stand in one PDF
 * @param own what a PDF says of itself that its first letter does not
 */
export async function* printLetters(
	letters: Iterable<Letter>,
	together: number,
	press: Press,
	own: Partial<DocumentProperties> = {},
): AsyncGenerator<Uint8Array> {
	const pagesOf = new Map<string, number>();
	let number = 0;
	/** The finishing of the print before, which goes on while the next is printed. */
	let waiting: Promise<Uint8Array> | undefined;
	for (const some of inGroups(letters, together)) {
		for (const one of some)
			if (!pagesOf.has(one.kind))
				pagesOf.set(one.kind, await measure(one.manuscript, press));
		const toPrint = some.map(({ manuscript, kind }) => ({
			manuscript,
			// Measured above.
			pages: pagesOf.get(kind) as number,
			number: ++number,
		}));
		const print = await press.print(lettersHtml(toPrint));
		if (waiting) yield await waiting;
		const expected = toPrint.reduce((sum, { pages }) => sum + pages, 0);
		const [first] = some;
		if (first)
			waiting = finish(
				print,
				expected,
				{ ...propertiesOf(first.manuscript), ...own },
				press,
			);
		// Whoever waits for it is told.
		waiting?.catch(() => {});
	}
	if (waiting) yield await waiting;
}

async function measure(manuscript: Manuscript, press: Press): Promise<number> {
	const html = lettersHtml([{ manuscript, pages: 1, number: 1 }]);
	const opened = await press.finisher.open(
		await press.print(html, { tagged: false }),
	);
	await opened.drop();
	return opened.pagination.pages;
}

async function finish(
	print: Uint8Array,
	expected: number,
	properties: DocumentProperties,
	press: Press,
): Promise<Uint8Array> {
	const opened = await press.finisher.open(print);
	const { pages } = opened.pagination;
	if (pages !== expected)
		throw new Error(
			`The letters took ${pages} pages where ${expected} were measured.`,
		);
	return (await opened.finish(properties)).bytes;
}

function propertiesOf({
	title,
	subject,
	author,
	language,
	date,
}: Manuscript): DocumentProperties {
	return { title, subject, author, language, date };
}

function* inGroups<One>(all: Iterable<One>, size: number): Generator<One[]> {
	let group: One[] = [];
	for (const one of all) {
		group.push(one);
		if (group.length < size) continue;
		yield group;
		group = [];
	}
	if (group.length > 0) yield group;
}

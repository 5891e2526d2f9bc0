/**
 * What makes a Word document accessible, as promises about the parts of its package.
 *
 * They are what Word's own accessibility checker and WCAG 2.2 ask for, as far as it can be told from the bytes.
 */
import { aboutTheFile } from "./about-the-file.ts";
import { openWordPackage, type WordPackage } from "./package.ts";
import { picturesAndLinks } from "./pictures-and-links.ts";
import { structure } from "./structure.ts";

export interface DocxRule {
	/** In two or three words; never changes. */
	readonly id: string;
	/** What holds when all is well, one sentence. */
	readonly promise: string;
	/** Each remark says what is wrong and where, in words of the document. */
	check(word: WordPackage): Iterable<string>;
}

export interface DocxRemark {
	readonly rule: string;
	readonly message: string;
}

/** Every promise, in the order they are told. */
export const docxRules: readonly DocxRule[] = [
	...aboutTheFile,
	...structure,
	...picturesAndLinks,
];

/**
 * @param bytes a Word document
 * @returns nothing where every promise is kept
 * @throws where the bytes are no Word document
 */
export function docxRemarks(bytes: Uint8Array): DocxRemark[] {
	const word = openWordPackage(bytes);
	return docxRules.flatMap(({ id, check }) =>
		[...check(word)].map((message) => ({ rule: id, message })),
	);
}

/**
 * What makes a Word document accessible, as promises about the parts of its package.
 *
 * They are what Word's own accessibility checker and WCAG 2.2 ask for, as far as it can be told from the bytes.
 */
import { aboutTheFile } from "./about-the-file.ts";
import type { DocxRule } from "./docx-rule.ts";
import { openWordPackage } from "./package.ts";
import { picturesAndLinks } from "./pictures-and-links.ts";
import { structure } from "./structure.ts";

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

/** A promise about a Word document. */
import type { WordPackage } from "./package.ts";

export interface DocxRule {
	/** In two or three words; never changes. */
	readonly id: string;
	/** What holds when all is well, one sentence. */
	readonly promise: string;
	/** Each remark says what is wrong and where, in words of the document. */
	check(word: WordPackage): Iterable<string>;
}

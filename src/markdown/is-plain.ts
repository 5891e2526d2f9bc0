/**
 * Whether a text means itself in Markdown wherever its lines may begin: words, numbers and the marks between them, each
 * line from a letter on. Most texts are such, and need not be searched for what must be escaped, which takes longer than
 * all else about writing them; `test/markdown/is-plain.test.ts` proves that nothing would be found.
 */
export function isPlain(text: string): boolean {
	return words.test(text);
}

const words =
	/^\p{L}(?:[\p{L}\p{N}.,;:/@()%£’‘“”–—'"?-]| (?=[^ \n])|\n(?=\p{L}))*$/u;

/** A number as it stands in a table, `3,120` or `54%` or `21.5`; nothing where it is none. */
export function plainNumber(words: string): number | undefined {
	return /^(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?%?$/.test(words)
		? Number(words.replace(/[,%]/g, ""))
		: undefined;
}

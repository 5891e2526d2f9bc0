/** Puts the characters for references to them, by number or by the few names that our writers use. */
export function decodeReferences(text: string): string {
	if (!text.includes("&")) return text;
	return text.replace(
		/&(?:#x([\dA-Fa-f]+)|#(\d+)|(amp|lt|gt|quot|apos|nbsp));/g,
		(_, hexadecimal?: string, decimal?: string, name?: string) =>
			hexadecimal !== undefined
				? String.fromCodePoint(Number.parseInt(hexadecimal, 16))
				: decimal !== undefined
					? String.fromCodePoint(Number(decimal))
					: // One of the three is there.
						(named[name as keyof typeof named] ?? ""),
	);
}

const named = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: '"',
	apos: "'",
	nbsp: "\u00a0",
} as const;

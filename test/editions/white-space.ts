/** Every run of white space as one space, and none around. */
export function singleSpaced(text: string): string {
	return text.replace(/\s+/gu, " ").trim();
}

/** Without white space: a text of blocks, where their ends stand for spaces or for nothing. */
export function unspaced(text: string): string {
	return text.replace(/\s+/gu, "");
}

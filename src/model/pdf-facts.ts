/** What a finished PDF says of itself, as it is read back from its bytes. */
export interface PdfFacts {
	/** The metadata stream, as XML. */
	readonly metadata: string;
	/** The older properties: title, author and so on. */
	readonly properties: readonly string[];
	readonly title: string;
	readonly subject: string;
	readonly author: string;
	/** Empty where none is named. */
	readonly language: string;
	/** Whether it is said to be tagged, and has a structure. */
	readonly isTagged: boolean;
	/** Fonts whose glyphs are not within the file, by name. */
	readonly fontsOutside: readonly string[];
	/** Pages, from 1, with content that is neither tagged nor an artifact. */
	readonly unmarkedPages: readonly number[];
	/** Where its links lead: an address, or `#` and the name of a place. */
	readonly links: readonly string[];
	/** Places within it, by name. */
	readonly places: readonly string[];
	/** What its structure tells, block by block. */
	readonly words: readonly string[];
}

/**
 * The words of one edition, block by block: each paragraph, heading, list item and table cell is one text with its white
 * space made single.
 *
 * What every edition must say alike is kept apart from what each puts where it suits its readers: a contents list,
 * which Word prints in long documents only, and footnotes, which go to the foot of a page, to the end or below their
 * section.
 */
export interface EditionBlocks {
	/** In reading order. The call of a footnote is its number, counted by first calls; a number of a list is no word. */
	readonly blocks: readonly string[];
	/** The heading and the lines of the contents list, without pages; none where the edition has no list. */
	readonly contents: readonly string[];
	/** In the order of their numbers. */
	readonly notes: readonly string[];
}

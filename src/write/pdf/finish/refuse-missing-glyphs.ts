/**
 * Stops a document in which a character shows as an empty box.
 *
 * Content is checked against the fonts before it is printed; this proves that nothing slipped through.
 */
import type { FinishStep } from "./finish-step.ts";
import { missing } from "./glyph-table.ts";

export const refuseMissingGlyphs: FinishStep = (_, __, pages) => {
	for (const [index, { words }] of pages.entries())
		for (const text of words.values())
			if (text.includes(missing))
				throw new Error(
					`A character on page ${index + 1} is in none of the fonts: "${text.trim()}".`,
				);
};

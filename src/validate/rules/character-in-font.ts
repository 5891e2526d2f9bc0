import { visit } from "unist-util-visit";
import type { Path } from "../../diagnostics/diagnostic.ts";
import type { CharacterSet } from "../../model/character-set.ts";
import type { Remark, Rule } from "../rule.ts";
import { textSpan } from "../text-span.ts";

/** The packaged font has every character that is printed: any other would come out as an empty box, or another font. */
export const characterInFont: Rule = {
	id: "character-in-font",
	severity: "error",
	promise: "Every character can be printed in the packaged font",
	reason:
		"A character the font lacks is printed as an empty box, or in whatever font a machine happens to have.",
	example: {
		right:
			"headline: Practitioners use pictures of faces to talk with children.",
		wrong: "headline: Practitioners use 😀 to talk with children.",
	},
	isSafeguard: true,
	standsAlone: true,
	*check(facts) {
		for (const { at, text, tree } of facts.prose) {
			const found: Remark[] = [];
			visit(tree, "text", (node) => {
				for (const { character, index } of missing(node.value, facts.font))
					found.push(
						remark(
							at,
							character,
							textSpan(text, node, index, index + character.length),
						),
					);
			});
			yield* found;
		}
		for (const [at, text] of facts.plain)
			for (const { character, index } of missing(text, facts.font))
				yield remark(at, character, [index, index + character.length]);
	},
};

function remark(at: Path, character: string, within: [number, number]): Remark {
	const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
	return {
		at,
		within,
		message: `Unexpected character \`${character}\` (U+${code.padStart(4, "0")}), expected one the font Arimo has`,
		hint: "Say it in words, or with a character of the Latin, Greek, Cyrillic or Hebrew script.",
	};
}

function* missing(
	text: string,
	font: CharacterSet,
): Iterable<{ character: string; index: number }> {
	// Every Latin font has what ASCII holds.
	for (const { 0: character, index } of text.matchAll(/[^\p{ASCII}]/gu))
		if (
			!needsNoGlyph.test(character) &&
			!font.has(character.codePointAt(0) ?? 0)
		)
			yield { character, index };
}

/** White space, and marks of direction. */
const needsNoGlyph = /^[\p{White_Space}\p{Cf}]$/u;

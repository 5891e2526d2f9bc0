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
				for (const { run, index } of missing(node.value, facts.font))
					found.push(
						remark(at, run, textSpan(text, node, index, index + run.length)),
					);
			});
			yield* found;
		}
		for (const [at, text] of facts.plain)
			for (const { run, index } of missing(text, facts.font))
				yield remark(at, run, [index, index + run.length]);
	},
};

function remark(at: Path, run: string, within: [number, number]): Remark {
	const [first = "", ...rest] = run;
	const code = (first.codePointAt(0) ?? 0).toString(16).toUpperCase();
	const name = `U+${code.padStart(4, "0")}`;
	return {
		at,
		within,
		message:
			rest.length === 0
				? `Unexpected character \`${run}\` (${name}), expected one the font Arimo has`
				: `Unexpected characters \`${run.slice(0, mostShown)}${run.length > mostShown ? "…" : ""}\` (${name} and on), expected some the font Arimo has`,
		hint: "Say it in words, or with a character of the Latin, Greek, Cyrillic or Hebrew script.",
	};
}

const mostShown = 40;

/** Characters that cannot be printed: those that stand together, as a name does, in one. */
function* missing(
	text: string,
	font: CharacterSet,
): Iterable<{ run: string; index: number }> {
	let start = 0;
	let end = 0;
	// Every Latin font has what ASCII holds.
	for (const { 0: character, index } of text.matchAll(/[^\p{ASCII}]/gu)) {
		if (needsNoGlyph.test(character) || font.has(character.codePointAt(0) ?? 0))
			continue;
		if (end > 0 && !/^[ \p{Cf}]*$/u.test(text.slice(end, index))) {
			yield { run: text.slice(start, end), index: start };
			end = 0;
		}
		if (end === 0) start = index;
		end = index + character.length;
	}
	if (end > 0) yield { run: text.slice(start, end), index: start };
}

/** White space, and marks of direction. */
const needsNoGlyph = /^[\p{White_Space}\p{Cf}]$/u;

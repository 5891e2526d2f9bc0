/**
 * Many letters as one HTML document to print: each begins on a page of its own and counts its own pages.
 *
 * A browser counts the pages of a print through and lets nothing in the text start that count again. So the foot has its
 * own style of counting: one that says, for every page of the print, what stands at the foot of that page.
 */
import type { Element, ElementContent, RootContent } from "hast";
import type { Manuscript } from "../../model/manuscript.ts";
import { bodyOf } from "./body.ts";
import { element } from "./element.ts";
import { cssText, printPage } from "./print-page.ts";

/** A letter, and its place among all that are printed together. */
export interface LetterToPrint {
	readonly manuscript: Manuscript;
	/** How many pages it takes. */
	readonly pages: number;
	/** From 1; no other letter has it, in whichever print it stands. */
	readonly number: number;
}

/** @param letters at least one; the first one's title is that of the page */
export function lettersHtml(letters: readonly LetterToPrint[]): string {
	const [first] = letters;
	if (first === undefined) throw new Error("There is no letter to print");
	const feet = letters.flatMap(({ manuscript, pages }) =>
		Array.from({ length: pages }, (_, index) =>
			index === 0
				? { left: "", right: "" }
				: {
						left: manuscript.foot,
						right: `Page ${index + 1} of ${pages}`,
					},
		),
	);
	return printPage(first.manuscript, {
		children: letters.map(articleOf),
		foot: {
			left: "counter(page, foot-left)",
			right: "counter(page, foot-right)",
			words: [
				...new Set(feet.flatMap(({ left, right }) => [left, right])),
			].join(""),
			rules: [
				countingBy(
					"foot-left",
					feet.map(({ left }) => left),
				),
				countingBy(
					"foot-right",
					feet.map(({ right }) => right),
				),
			].join("\n"),
		},
	});
}

/** A style of counting that says the first of these for 1, the second for 2, and so on. */
function countingBy(name: string, words: readonly string[]): string {
	return `@counter-style ${name} { system: fixed 1; symbols: ${words.map(cssText).join(" ")}; }`;
}

function articleOf({ manuscript, number }: LetterToPrint): Element {
	const { children } = bodyOf(manuscript, "omit");
	return element(
		"article",
		{ className: ["letter"] },
		// A body has no doctype.
		children.map((child) =>
			withOwnIds(child, `Letter-${number}-`),
		) as ElementContent[],
	);
}

/** Ids, and links to them, that no other letter has. */
function withOwnIds(node: RootContent, prefix: string): RootContent {
	if (node.type !== "element") return node;
	const { id, href } = node.properties;
	return {
		...node,
		properties: {
			...node.properties,
			...(typeof id === "string" && { id: prefix + id }),
			...(typeof href === "string" &&
				href.startsWith("#") && { href: `#${prefix}${href.slice(1)}` }),
		},
		children: node.children.map(
			(child) => withOwnIds(child, prefix) as ElementContent,
		),
	};
}

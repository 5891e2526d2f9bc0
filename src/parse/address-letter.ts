import type { Paragraph, PhrasingContent } from "mdast";
import type { Addressee } from "../model/addressee.ts";
import type { Manuscript } from "../model/manuscript.ts";

/**
 * The letter with an address where the window of an envelope shows it, below a line that says where it goes back to.
 *
 * Throws where it has no letterhead, which says where on the page that is.
 *
 * @param returnAddress in one line
 */
export function addressLetter(
	letter: Manuscript,
	{ name, lines, postcode }: Addressee,
	returnAddress: string,
): Manuscript {
	const { tree } = letter;
	const letterhead = tree.children.findIndex(
		(node) => node.type === "containerDirective" && node.name === "letterhead",
	);
	if (letterhead === -1)
		throw new Error(`The letter \`${letter.id}\` has no letterhead`);
	return {
		...letter,
		tree: {
			...tree,
			children: tree.children.toSpliced(letterhead + 1, 0, {
				type: "containerDirective",
				name: "addressee",
				children: [
					paragraph([returnAddress]),
					paragraph([name, ...lines, postcode]),
				],
			}),
		},
	};
}

/** Lines of one paragraph. */
function paragraph(lines: readonly string[]): Paragraph {
	return {
		type: "paragraph",
		children: lines.flatMap((value, index): PhrasingContent[] => [
			...(index > 0 ? [{ type: "break" } as const] : []),
			{ type: "text", value },
		]),
	};
}

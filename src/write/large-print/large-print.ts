import type { Root, RootContent } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import type { DirectiveName } from "../../markdown/dialect.ts";
import { mapImages } from "../../markdown/map-images.ts";
import type { Manuscript } from "../../model/manuscript.ts";
import { largePrintDesign } from "./large-print-design.ts";
import { stackWideTables } from "./stack-wide-tables.ts";

/** A manuscript for readers of large print: the same words, in the house style enlarged, with no table too wide to be read. */
export function largePrint(manuscript: Manuscript): Manuscript {
	const { look, tree, foot } = manuscript;
	const design = largePrintDesign(look.design, foot);
	const images = new Map(
		[...look.images].map(([url, one]) => [url, one.large ?? one] as const),
	);
	const { page, type } = design;
	/** Less the line that is below a picture. */
	const room = page.height - page.top - page.bottom - type.body.line;
	return {
		...manuscript,
		tree: withAddressFirst(
			withContentsOnOwnPage(
				stackWideTables(withoutTallDrawings(tree, images, room), design),
			),
		),
		look: { ...look, design, images },
	};
}

/**
 * A drawing that has no room on a page would be made smaller, and its letters too: it is told by its description instead,
 * beside the table that holds its data.
 *
 * @param room for a picture, in points
 */
function withoutTallDrawings(
	tree: Root,
	images: Manuscript["look"]["images"],
	room: number,
): Root {
	return mapImages(tree, (image) => {
		const picture = images.get(image.url);
		const isTooTall =
			picture?.mediaType === "image/svg+xml" &&
			(picture.height * 72) / 96 > room;
		return isTooTall ? { type: "text", value: image.alt ?? "" } : image;
	});
}

/** Enlarged, the list has no room beside anything else. */
function withContentsOnOwnPage(tree: Root): Root {
	return {
		...tree,
		children: tree.children.map((node) =>
			isBlock(node, "contents")
				? { ...node, attributes: { class: "new-page" } }
				: node,
		),
	};
}

/** An enlarged letterhead would push the address out of the window of an envelope, so it stands below the address. */
function withAddressFirst(tree: Root): Root {
	const first = tree.children.findIndex((node) => isBlock(node, "letterhead"));
	const [letterhead, addressee] = tree.children.slice(first, first + 2);
	return letterhead && addressee && isBlock(addressee, "addressee")
		? {
				...tree,
				children: tree.children.toSpliced(first, 2, addressee, letterhead),
			}
		: tree;
}

function isBlock(
	node: RootContent,
	name: DirectiveName,
): node is ContainerDirective {
	return node.type === "containerDirective" && node.name === name;
}

/** Draws the pictures that documents place, and gives each the address of its file beside the Markdown edition. */
import type { Image, Root } from "mdast";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import type { Manuscript, Picture } from "../model/manuscript.ts";
import { addressOf, type PictureOrder } from "../render/pictures/order.ts";
import { picturesOf } from "../render/pictures/pictures-of.ts";
import type { Manuscripts } from "./manuscripts.ts";

/** Gives manuscripts back with every picture drawn that was placed in them. */
export async function drawPictures({
	checked,
	manuscripts,
}: Manuscripts): Promise<Manuscripts> {
	return { checked, manuscripts: await drawIn(checked, manuscripts) };
}

async function drawIn(
	checked: CheckedInspection,
	manuscripts: readonly Manuscript[],
): Promise<Manuscript[]> {
	const orders = new Map(
		picturesOf(checked).map((order) => [addressOf(order.name), order] as const),
	);
	const drawn: Manuscript[] = [];
	for (const manuscript of manuscripts)
		drawn.push(await withPictures(manuscript, orders));
	return drawn;
}

async function withPictures(
	manuscript: Manuscript,
	orders: ReadonlyMap<string, PictureOrder>,
): Promise<Manuscript> {
	const { tree, look, id } = manuscript;
	const images = new Map(look.images);
	/** Each document has files of its own, because each may be built without the others. */
	const ownAddress = (order: PictureOrder) => addressOf(`${id}/${order.name}`);
	const placed = new Set<PictureOrder>();
	const moved = mapImages(tree, (image) => {
		const order = orders.get(image.url);
		if (order === undefined) return image;
		placed.add(order);
		return { ...image, url: ownAddress(order) };
	});
	if (placed.size === 0) return manuscript;
	for (const order of placed) {
		const { svg, width, height } = await order.draw({
			alt: order.alt,
			design: look.design,
		});
		const picture: Picture = {
			mediaType: "image/svg+xml",
			width,
			height,
			bytes: new TextEncoder().encode(svg),
		};
		images.set(ownAddress(order), picture);
	}
	return { ...manuscript, tree: moved, look: { ...look, images } };
}

/** A copy of a tree in which images are others. */
function mapImages(tree: Root, change: (image: Image) => Image): Root {
	const copy = <Node extends { type: string }>(node: Node): Node => {
		// Told by its type, as in every tree of this kind.
		if (node.type === "image") return change(node as never) as never;
		return "children" in node && Array.isArray(node.children)
			? { ...node, children: node.children.map(copy) }
			: node;
	};
	return copy(tree);
}

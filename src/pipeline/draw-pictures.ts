/** Draws the pictures that documents place, for print and for large print, and gives each the address of its file beside the Markdown edition. */
import { mapImages } from "../markdown/map-images.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import type { Design, Manuscript, Picture } from "../model/manuscript.ts";
import {
	enlargedSheet,
	pageSheet,
	type Sheet,
} from "../render/pictures/frame.ts";
import { addressOf, type PictureOrder } from "../render/pictures/order.ts";
import { picturesOf } from "../render/pictures/pictures-of.ts";
import { largePrintDesign } from "../write/large-print/large-print-design.ts";
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
	const { page, type } = largePrintDesign(look.design, manuscript.foot);
	const largeSheet = enlargedSheet(
		type.small.size,
		page.width - page.left - page.right,
	);
	for (const order of placed)
		images.set(ownAddress(order), {
			...(await draw(order, look.design, pageSheet)),
			large: await draw(order, look.design, largeSheet),
		});
	return { ...manuscript, tree: moved, look: { ...look, images } };
}

async function draw(
	{ alt, draw }: PictureOrder,
	design: Design,
	sheet: Sheet,
): Promise<Picture> {
	const { svg, width, height } = await draw({ alt, design, sheet });
	return {
		mediaType: "image/svg+xml",
		width,
		height,
		bytes: new TextEncoder().encode(svg),
	};
}

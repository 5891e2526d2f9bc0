/**
 * Draws the pictures that documents place, for print and for large print, and gives each picture, drawn or put there by an
 * author, the address of its file beside the Markdown edition.
 */
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

/** Gives manuscripts back with every picture that was placed in them, and no others. */
export async function placePictures({
	checked,
	manuscripts,
}: Manuscripts): Promise<Manuscripts> {
	return { checked, manuscripts: await placeIn(checked, manuscripts) };
}

async function placeIn(
	checked: CheckedInspection,
	manuscripts: readonly Manuscript[],
): Promise<Manuscript[]> {
	const orders = new Map(
		picturesOf(checked).map((order) => [addressOf(order.name), order] as const),
	);
	const placed: Manuscript[] = [];
	for (const manuscript of manuscripts)
		placed.push(await withPictures(manuscript, orders));
	return placed;
}

async function withPictures(
	manuscript: Manuscript,
	orders: ReadonlyMap<string, PictureOrder>,
): Promise<Manuscript> {
	const { tree, look, id } = manuscript;
	/** Each document has files of its own, because each may be built without the others. */
	const folder = `pictures/${id}`;
	const drawings = new Map<string, PictureOrder>();
	const authors = new Map<string, Picture>();
	/** The address of each of the authors' pictures, by the one it had. */
	const addresses = new Map<string, string>();
	const moved = mapImages(tree, (image) => {
		const order = orders.get(image.url);
		const picture = look.images.get(image.url);
		if (order !== undefined) {
			const url = addressOf(`${id}/${order.name}`);
			drawings.set(url, order);
			return { ...image, url };
		}
		if (picture === undefined) return image;
		const known = addresses.get(image.url);
		const url = known ?? freeAddress(folder, image.url, picture, authors);
		addresses.set(image.url, url);
		authors.set(url, picture);
		return { ...image, url };
	});
	const images = new Map(authors);
	for (const [url, order] of drawings)
		images.set(url, await drawnFor(manuscript, order));
	return { ...manuscript, tree: moved, look: { ...look, images } };
}

/** The address of an author's picture: its name in characters that every machine and every link takes, one of a kind. */
function freeAddress(
	folder: string,
	url: string,
	{ mediaType }: Picture,
	taken: ReadonlyMap<string, unknown>,
): string {
	const name =
		url
			.replace(/^.*\//, "")
			.replace(/\.[^.]*$/, "")
			.toLowerCase()
			.replace(/[^a-z0-9_-]+/g, "-")
			.replace(/^-+|-+$/g, "") || "picture";
	const ending = mediaType === "image/png" ? "png" : "jpg";
	let address = `${folder}/${name}.${ending}`;
	for (let number = 2; taken.has(address); number++)
		address = `${folder}/${name}-${number}.${ending}`;
	return address;
}

async function drawnFor(
	{ look, foot }: Manuscript,
	order: PictureOrder,
): Promise<Picture> {
	const { page, type } = largePrintDesign(look.design, foot);
	const largeSheet = enlargedSheet(
		type.small.size,
		page.width - page.left - page.right,
	);
	return {
		...(await draw(order, look.design, pageSheet)),
		large: await draw(order, look.design, largeSheet),
	};
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

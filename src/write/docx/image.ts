/** Pictures in the line of text. */
import { ImageRun, type IParagraphOptions } from "docx";
import type { Image, Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import type { Look, Picture } from "../../model/manuscript.ts";
import { type Builder, widthAt } from "./place.ts";
import type { Images } from "./setting.ts";
import { twips } from "./twips.ts";

const pointsPerPixel = 72 / 96;

/** The pictures at hand, and a number for each place in the tree where one stands. */
export function imagesOf(tree: Root, pictures: Look["images"]): Images {
	const numberOf = new Map<Image, number>();
	visit(tree, "image", (node) => {
		numberOf.set(node, numberOf.size + 1);
	});
	return { pictures, numberOf };
}

/**
 * What a paragraph's line needs so that a picture in it is not cut off: to grow with it, from its own `height` in
 * points. `undefined` for a paragraph without a picture.
 */
export function lineAround(
	node: Nodes,
	height: number,
): IParagraphOptions["spacing"] {
	let hasImage = false;
	visit(node, "image", () => {
		hasImage = true;
	});
	return hasImage ? { line: twips(height), lineRule: "atLeast" } : undefined;
}

/** A drawing is there twice, because not every reader of Word files can draw. Throws where it is there only once. */
function fileOf({ mediaType, bytes: data, raster }: Picture) {
	switch (mediaType) {
		case "image/png":
			return { type: "png", data } as const;
		case "image/jpeg":
			return { type: "jpg", data } as const;
		case "image/svg+xml": {
			if (raster === undefined)
				throw new Error("A drawing has no PNG for the Word edition");
			const fallback = { type: "png", data: raster } as const;
			return { type: "svg", data, fallback } as const;
		}
	}
}

/**
 * A picture in its own size, or as large as the text of a page, or of a table's cell, has room for. Throws when there
 * is none at its address.
 */
export const image: Builder<"image"> = (node, place) => {
	const { pictures, numberOf } = place.setting.images;
	const picture = pictures.get(node.url);
	if (!picture) throw new Error(`Missing picture \`${node.url}\``);
	const width = widthAt(place) / pointsPerPixel;
	const height = place.height / pointsPerPixel;
	const scale = Math.min(1, width / picture.width, height / picture.height);
	// Counted from the same tree, so it has a number.
	const number = numberOf.get(node) as number;
	return [
		new ImageRun({
			...fileOf(picture),
			transformation: {
				width: Math.floor(picture.width * scale),
				height: Math.floor(picture.height * scale),
			},
			altText: {
				id: String(number),
				name: `Picture ${number}`,
				description: node.alt ?? "",
			},
		}),
	];
};

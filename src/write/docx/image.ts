/** Pictures in the line of text. */
import { ImageRun } from "docx";
import type { Image, Root } from "mdast";
import { visit } from "unist-util-visit";
import type { Look, Picture } from "../../model/manuscript.ts";
import { type Builder, widthAt } from "./place.ts";

export interface Images {
	readonly pictures: Look["images"];
	/** Word wants a number on each drawing, different throughout the document. */
	readonly numberOf: ReadonlyMap<Image, number>;
}

const kinds: Record<Picture["mediaType"], "png" | "jpg"> = {
	"image/png": "png",
	"image/jpeg": "jpg",
};

const pointsPerPixel = 72 / 96;

/** The pictures at hand, and a number for each place in the tree where one stands. */
export function imagesOf(tree: Root, pictures: Look["images"]): Images {
	const numberOf = new Map<Image, number>();
	visit(tree, "image", (node) => {
		numberOf.set(node, numberOf.size + 1);
	});
	return { pictures, numberOf };
}

/** A picture in its own size, or as wide as the text where it is wider. Throws when there is none at its address. */
export const image: Builder<"image"> = (node, place) => {
	const { pictures, numberOf } = place.setting.images;
	const picture = pictures.get(node.url);
	if (!picture) throw new Error(`Missing picture \`${node.url}\``);
	const room = widthAt(place) / pointsPerPixel;
	const scale = Math.min(1, room / picture.width);
	// Counted from the same tree, so it has a number.
	const number = numberOf.get(node) as number;
	return [
		new ImageRun({
			type: kinds[picture.mediaType],
			data: picture.bytes,
			transformation: {
				width: Math.floor(picture.width * scale),
				height: Math.round(picture.height * scale),
			},
			altText: {
				id: String(number),
				name: `Picture ${number}`,
				description: node.alt ?? "",
			},
		}),
	];
};

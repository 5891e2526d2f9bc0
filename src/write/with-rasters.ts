import type { Manuscript } from "../model/manuscript.ts";
import { drawingsIn } from "./drawings-in.ts";
import { drawingPage } from "./html/drawing-page.ts";
import type { Press } from "./pdf/press.ts";

/** The manuscript with each of its drawings as PNG too, for editions whose readers may not be able to draw. */
export async function withRasters(
	manuscript: Manuscript,
	press: Press,
): Promise<Manuscript> {
	const { look } = manuscript;
	const images = new Map(look.images);
	for (const [url, picture] of drawingsIn(manuscript))
		images.set(url, {
			...picture,
			raster: await press.photograph(drawingPage(picture, look), picture),
		});
	return { ...manuscript, look: { ...look, images } };
}

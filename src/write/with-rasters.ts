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
	const photographed = [...drawingsIn(manuscript)].map(
		async ([url, picture]) => {
			const page = drawingPage(picture, look);
			const raster = await press.photograph(page, picture);
			return [url, { ...picture, raster }] as const;
		},
	);
	const images = new Map([
		...look.images,
		...(await Promise.all(photographed)),
	]);
	return { ...manuscript, look: { ...look, images } };
}

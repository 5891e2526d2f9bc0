/** The part of a page that holds text. */
import type { Design } from "../../model/manuscript.ts";

/** Width of the text on a page, in points. */
export function measureOf({ page }: Design): number {
	return page.width - page.left - page.right;
}

/**
 * The most height a picture may have, in points: that of the text on a page, less a line for what Word keeps below a
 * picture. `print.css` says the same.
 */
export function pictureHeightOf({ page, type }: Design): number {
	return page.height - page.top - page.bottom - type.body.line;
}

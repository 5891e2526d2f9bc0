/**
 * The Word edition: a manuscript in, the bytes of a `.docx` out.
 *
 * `remark-docx` walks the tree and packs it; every node kind has a builder of our own, and every look is a named Word
 * style made from the house style's values. What the library cannot say (footer, fields, language, styles,
 * numbering, dates) is settled afterwards on the parts of the package.
 */
import type { Root } from "mdast";
import remarkDocx from "remark-docx";
import { unified } from "unified";
import type { Manuscript, Pagination } from "../../model/manuscript.ts";
import type { Write } from "../writer.ts";
import { bookmarksOf } from "./bookmarks.ts";
import { assertBuildable, builders } from "./builders.ts";
import { finish } from "./finish.ts";
import { imagesOf } from "./image.ts";
import { addressDistance, letterheadHeight } from "./letterhead.ts";
import { notesOf } from "./notes.ts";
import { openNumbering } from "./numbering.ts";
import { paragraphStyles } from "./paragraph-styles.ts";
import type { Setting } from "./setting.ts";
import { tablesAlike } from "./tables-alike.ts";

/**
 * Makes a Word document. The contents list is printed when `pagination` shows the document to be long, and is left
 * out otherwise.
 *
 * Throws when the tree holds something no builder can show: it is never left out in silence.
 */
export const writeDocx: Write = async (manuscript, pagination) => {
	const { tree, look } = manuscript;
	assertBuildable(tree);
	const setting: Setting = {
		design: look.design,
		styles: paragraphStyles(look.design),
		bookmarks: bookmarksOf(tree),
		notes: notesOf(tree),
		images: imagesOf(tree, look.images),
		numbering: openNumbering(look.design),
		tablesAlike: tablesAlike(tree),
		letterheadHeight: letterheadHeight(tree, look.design),
		addressDistance: addressDistance(tree, look.design),
		pagination: isLong(manuscript, pagination) ? pagination : undefined,
	};
	const plugins = [async () => builders(setting)];
	// One root within another: the outer one's children are sections to the library, which starts a new one wherever a
	// child prints nothing.
	const outer = { type: "root", children: [tree] };
	const packed = await compile(outer, plugins);
	return finish(new Uint8Array(packed), manuscript, setting, pagination);
};

function compile(tree: object, plugins: unknown[]): Promise<ArrayBuffer> {
	// Neither a root within a root nor a result that is not text has a type in these libraries.
	return unified()
		.use(remarkDocx as never, { plugins } as never)
		.stringify(tree as Root) as unknown as Promise<ArrayBuffer>;
}

function isLong(
	{ contentsOverPages }: Manuscript,
	pagination: Pagination | undefined,
): boolean {
	return pagination !== undefined && pagination.pages > contentsOverPages;
}

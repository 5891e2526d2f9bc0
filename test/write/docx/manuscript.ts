/** A manuscript around the Markdown of a case, with a house style that stays when the real one changes. */

import { headingsOf } from "../../../src/markdown/headings.ts";
import { parseDocument } from "../../../src/markdown/parse-document.ts";
import type {
	Design,
	Manuscript,
	Pagination,
	Picture,
	TypeStyle,
} from "../../../src/model/manuscript.ts";

/** More pages than this bring the contents list. */
export const contentsOverPages = 4;

export function manuscriptOf(markdown: string): Manuscript {
	return {
		id: "sample",
		title: "Inspection of a <made-up> service & its partners",
		subject: "What a sample says",
		author: "An inspectorate",
		language: "en-GB",
		date: "2024-05-14",
		foot: "Inspection of a made-up service, 4 to 22 March 2024",
		contentsOverPages,
		tree: parseDocument(markdown),
		look: { design, css: "", printCss: "", fonts: [], images },
	};
}

/** As if the first heading were on page 1, the second on page 2 and so on, in a document of that many pages. */
export function paginationOf({ tree }: Manuscript, pages: number): Pagination {
	const headings = headingsOf(tree);
	return {
		pages,
		pageOf: new Map(headings.map(({ id }, index) => [id, index + 1])),
	};
}

function typeStyle(size: number, own: Partial<TypeStyle> = {}): TypeStyle {
	return {
		size,
		line: size * 1.5,
		before: 0,
		after: 10,
		bold: false,
		colour: "ink",
		...own,
	};
}

const design: Design = {
	page: { width: 600, height: 840, top: 70, bottom: 70, left: 70, right: 80 },
	fontFamily: "Arimo",
	wordFontFamily: "Arial",
	type: {
		title: typeStyle(26, { after: 12 }),
		heading2: typeStyle(18, { before: 24, bold: true, colour: "accent" }),
		heading3: typeStyle(14, { before: 16, bold: true }),
		heading4: typeStyle(12, { before: 12, bold: true }),
		body: typeStyle(12),
		table: typeStyle(11, { after: 0 }),
		small: typeStyle(10, { after: 6 }),
		foot: typeStyle(8.5, { after: 0, colour: "quiet" }),
	},
	colour: {
		ink: "#111111",
		quiet: "#555555",
		rule: "#888888",
		accent: "#114466",
		tint: "#eeeeee",
		link: "#0044aa",
	},
	hang: 30,
	bulletHang: 20,
	addressTop: 150,
	signatureRoom: 42,
};

/** One white point, said to be as large as it takes. */
function picture(width: number, height: number): Picture {
	const png =
		"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsVk7dgAAAABJRU5ErkJggg==";
	const bytes = Uint8Array.from(Buffer.from(png, "base64"));
	return { mediaType: "image/png", width, height, bytes };
}

const images: ReadonlyMap<string, Picture> = new Map([
	["images/small.png", picture(60, 40)],
	["images/wide.png", picture(1200, 400)],
	["images/tall.png", picture(400, 3000)],
]);

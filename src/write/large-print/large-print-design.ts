/**
 * The house style in large print. It is made from the house style itself, so that there is one place for its values.
 *
 * Nothing is smaller than 18 points, as organisations of blind and partially sighted people ask; headings grow less than the text, since
 * they are large already; and the margins give way to longer lines.
 */
import type { Design, TypeStyle } from "../../model/manuscript.ts";
import { widthOf } from "../docx/column-widths.ts";

const least = 18;
/** 18 millimetres. */
const sideMargin = 51;
const topMargin = 50;
/** Above and below the running foot. */
const footMargins = 33;
/** How much of the line the words of the foot have. */
const footShare = 0.68;
/** Of the line to the size of the type. */
const leastLine = 1.3;
/** How much of its difference from the text a heading keeps. */
const contrast = 0.6;

/** @param foot the words of the running foot, which has as many lines as they need */
export function largePrintDesign(design: Design, foot: string): Design {
	const { page, type, hang, bulletHang } = design;
	const grows = least / type.body.size;
	const enlarged = (style: TypeStyle): TypeStyle => {
		const size = half(
			Math.max(least, least * (style.size / type.body.size) ** contrast),
		);
		return {
			...style,
			size,
			line: half(size * Math.max(leastLine, style.line / style.size)),
			before: half(style.before * Math.sqrt(grows)),
			after: half(style.after * grows),
		};
	};
	const { title, heading2, heading3, heading4, body, table, small } = type;
	const left = Math.min(page.left, sideMargin);
	const right = Math.min(page.right, sideMargin);
	const footType = enlarged(type.foot);
	// The rest is for the number of the page.
	const footWidth = (page.width - left - right) * footShare;
	const footLines = foot
		.split("\n")
		.map((line) => Math.ceil((widthOf(line) * footType.size) / footWidth))
		.reduce((sum, lines) => sum + lines, 0);
	return {
		...design,
		page: {
			...page,
			left,
			right,
			top: Math.min(page.top, topMargin),
			bottom: Math.max(
				page.bottom,
				footMargins + Math.max(2, footLines) * footType.line,
			),
		},
		type: {
			title: enlarged(title),
			heading2: enlarged(heading2),
			heading3: enlarged(heading3),
			heading4: enlarged(heading4),
			body: enlarged(body),
			table: enlarged(table),
			small: enlarged(small),
			foot: footType,
		},
		hang: half(hang * grows),
		bulletHang: half(bulletHang * grows),
		largePrint: { noteCall: 1, noteCallLine: 1.2, letterheadAfter: least },
	};
}

/** To the half point, as Word counts. */
function half(points: number): number {
	return Math.round(points * 2) / 2;
}

/**
 * The house style in large print. It is made from the house style itself, so that there is one place for its values.
 *
 * Nothing is smaller than 18 points, as organisations of blind and partially sighted people ask; headings grow less than the text, since
 * they are large already; and the margins give way to longer lines.
 */
import type { Design, TypeStyle } from "../../model/manuscript.ts";

const least = 18;
/** Millimetres would be 18. */
const sideMargin = 51;
/** Of the line to the size of the type. */
const leastLine = 1.3;
/** How much of its difference from the text a heading keeps. */
const contrast = 0.6;

export function largePrintDesign(design: Design): Design {
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
	const { title, heading2, heading3, heading4, body, table, small, foot } =
		type;
	return {
		...design,
		page: {
			...page,
			left: Math.min(page.left, sideMargin),
			right: Math.min(page.right, sideMargin),
			// The foot takes two lines.
			bottom: Math.max(page.bottom, 100),
		},
		type: {
			title: enlarged(title),
			heading2: enlarged(heading2),
			heading3: enlarged(heading3),
			heading4: enlarged(heading4),
			body: enlarged(body),
			table: enlarged(table),
			small: enlarged(small),
			foot: enlarged(foot),
		},
		hang: half(hang * grows),
		bulletHang: half(bulletHang * grows),
		noteCall: 1,
	};
}

/** To the half point, as Word counts. */
function half(points: number): number {
	return Math.round(points * 2) / 2;
}

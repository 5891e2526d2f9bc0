/** Promises about what is not plain text: pictures, boxes, links and colours. */
import type { DocxRule } from "./docx-rule.ts";
import {
	allElementsIn,
	type Element,
	elementsIn,
	valueIn,
	wordsOf,
} from "./package.ts";

export const picturesAndLinks: readonly DocxRule[] = [
	{
		id: "described-pictures",
		promise: "Every picture is described, or marked as decoration",
		*check({ document }) {
			for (const drawing of allElementsIn(document, "w:drawing")) {
				const [about] = elementsIn(drawing, "wp:docPr");
				const description = String(about?.attributes?.descr ?? "").trim();
				const isDecoration = allElementsIn(drawing, "adec:decorative").some(
					({ attributes }) => attributes?.val === "1",
				);
				if (description === "" && !isDecoration)
					yield `The picture ${about?.attributes?.id ?? ""} has no description.`;
			}
		},
	},
	{
		id: "inline-pictures",
		promise: "Every picture stands in the line of the text",
		*check({ document }) {
			for (const anchor of allElementsIn(document, "wp:anchor"))
				yield `The picture ${valueIn(anchor, "wp:docPr", "id") ?? ""} floats beside the text.`;
		},
	},
	{
		id: "no-text-boxes",
		promise: "No text stands in a box that screen readers pass by",
		*check({ document }) {
			for (const name of ["w:txbxContent", "v:textbox", "w:framePr"])
				for (const box of allElementsIn(document, name))
					yield `\`${wordsOf(box).trim().slice(0, 60)}\` stands in a text box or a frame.`;
		},
	},
	{
		id: "link-text",
		promise: "The words of a link say where it leads",
		*check({ document }) {
			for (const link of allElementsIn(document, "w:hyperlink")) {
				const words = wordsOf(link).trim();
				if (words === "") yield "A link has no words.";
				else if (
					/^(?:(?:click |see )?here|(?:read |find out )?more|link|this(?: page| link)?|https?:\/\/\S+)\.?$/iu.test(
						words,
					)
				)
					yield `The words \`${words}\` of a link do not say where it leads.`;
			}
		},
	},
	{
		id: "contrast",
		promise: "Text stands out from what is behind it by 4.5 to 1 at least",
		*check({ styles, document }) {
			for (const style of allElementsIn(styles, "w:style")) {
				const name = String(style.attributes?.["w:styleId"] ?? "");
				yield* tooFaint(style, `The style \`${name}\``);
			}
			for (const paragraph of allElementsIn(document, "w:p"))
				for (const run of elementsIn(paragraph, "w:r"))
					if (wordsOf(run).trim() !== "")
						yield* tooFaint(run, `\`${wordsOf(run).trim().slice(0, 60)}\``);
		},
	},
];

/** WCAG 2.2, 1.4.3. */
const leastContrast = 4.5;

function* tooFaint(element: Element, what: string): Iterable<string> {
	const ink = valueIn(element, "w:color");
	const paper = valueIn(element, "w:shd", "w:fill");
	if (ink === undefined && paper === undefined) return;
	const contrast = contrastOf(ink ?? "auto", paper ?? "auto");
	if (contrast < leastContrast)
		yield `${what} has a contrast of ${contrast.toFixed(1)} to 1.`;
}

/** Colours as `1a2b3c`; `auto` is black on white. */
function contrastOf(ink: string, paper: string): number {
	const [darker = 0, lighter = 1] = [
		luminance(ink === "auto" ? "000000" : ink),
		luminance(paper === "auto" ? "ffffff" : paper),
	].toSorted((one, other) => one - other);
	return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance (WCAG 2.2), from 0 for black to 1 for white. */
function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
		const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * A manuscript as the HTML of a message: the same elements as on the web, in a style that mail programs know.
 *
 * They read few rules and no custom properties, so that the values of the house style stand in the rules themselves.
 */
import { toHtml } from "hast-util-to-html";
import type { Design, Manuscript } from "../../model/manuscript.ts";
import { bodyOf } from "../html/body.ts";
import { element, text } from "../html/element.ts";

export function mailHtml(manuscript: Manuscript): string {
	const { language, title, look } = manuscript;
	return toHtml(
		{
			type: "root",
			children: [
				{ type: "doctype" },
				element("html", { lang: language }, [
					element("head", {}, [
						element("meta", { charSet: "utf-8" }),
						element("title", {}, [text(title)]),
						element("style", {}, [text(rules(look.design))]),
					]),
					element(
						"body",
						{},
						bodyOf(manuscript, "omit").children as ReturnType<typeof element>[],
					),
				]),
			],
		},
		{ upperDoctype: true },
	);
}

function rules({ type, colour, wordFontFamily }: Design): string {
	const heading = (
		name: string,
		role: "heading2" | "heading3" | "heading4",
	) => {
		const { size, before, after, colour: shade } = type[role];
		return `${name} { font-size: ${size}pt; margin: ${before}pt 0 ${after}pt; color: ${colour[shade]}; }`;
	};
	return [
		`body { font-family: ${wordFontFamily}, Helvetica, sans-serif; font-size: ${type.body.size}pt; color: ${colour.ink}; }`,
		heading("h1", "heading3"),
		heading("h2", "heading3"),
		heading("h3", "heading4"),
		"table { border-collapse: collapse; }",
		`th, td { border: 1px solid ${colour.rule}; padding: 4pt 8pt; text-align: left; vertical-align: top; }`,
	].join("\n");
}

/**
 * The HTML edition: one file that needs no other, for any screen.
 *
 * Styles and pictures are within it; there is no script and nothing is fetched. It names fonts a reader's machine has.
 */
import { toHtml } from "hast-util-to-html";
import type { Write } from "../writer.ts";
import { bodyOf } from "./body.ts";
import { designVariables } from "./design-variables.ts";
import { drawingsForPhones } from "./drawings-for-phones.ts";
import { element, text } from "./element.ts";
import { textId } from "./own-ids.ts";

export const writeHtml: Write = async (manuscript) => {
	const { title, subject, author, language, look } = manuscript;
	const head = element("head", {}, [
		element("meta", { charSet: "utf-8" }),
		element("meta", {
			name: "viewport",
			content: "width=device-width, initial-scale=1",
		}),
		element("title", {}, [text(title)]),
		element("meta", { name: "description", content: subject }),
		element("meta", { name: "author", content: author }),
		element("style", {}, [
			text(`${designVariables(look.design, "rem")}${look.css}`),
		]),
	]);
	const body = element("body", {}, [
		element("a", { className: ["skip"], href: `#${textId}` }, [
			text("Skip to the text"),
		]),
		element("main", { id: textId, tabIndex: -1 }, [
			...(drawingsForPhones(
				bodyOf(manuscript, "plain").children,
				look.images.values(),
			) as ReturnType<typeof element>[]),
		]),
	]);
	const page = toHtml(
		{
			type: "root",
			children: [
				{ type: "doctype" },
				text("\n"),
				element("html", { lang: language }, [head, text("\n"), body]),
				text("\n"),
			],
		},
		{ upperDoctype: true },
	);
	return new TextEncoder().encode(page);
};

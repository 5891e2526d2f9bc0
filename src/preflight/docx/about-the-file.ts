/** Promises about the document as a whole: what it is called, its language, and that nothing stands in the reader's way. */
import type { DocxRule } from "./docx-rule.ts";
import { allElementsIn, elementsIn, valueIn, wordsOf } from "./package.ts";

export const aboutTheFile: readonly DocxRule[] = [
	{
		id: "title",
		promise: "The properties hold the title",
		*check({ properties }) {
			const [title] = elementsIn(properties, "dc:title");
			const text = (title?.elements ?? [])
				.map(({ text }) => text ?? "")
				.join("")
				.trim();
			if (text === "") yield "The properties have no title.";
			else if (/\bdraft\b|\[|\bX{3,}\b|\.(?:docx?|md)$/iu.test(text))
				yield `The title in the properties, \`${text}\`, is that of a draft or a template.`;
		},
	},
	{
		id: "language",
		promise: "The language of the text is named",
		*check({ styles }) {
			const [defaults] = elementsIn(styles, "w:docDefaults");
			if (defaults === undefined || !valueIn(defaults, "w:lang"))
				yield "The defaults of the styles name no language.";
		},
	},
	{
		id: "unprotected",
		promise: "Nothing keeps a reader from changing how it looks",
		*check({ settings }) {
			for (const name of ["w:documentProtection", "w:writeProtection"])
				if (elementsIn(settings, name).length > 0)
					yield `The settings hold \`${name}\`, which assistive software cannot pass.`;
		},
	},
	{
		id: "contents-field",
		promise:
			"A contents list is a field with its entries in it, and asks nothing when it is opened",
		*check({ document, settings }) {
			if (elementsIn(settings, "w:updateFields").length > 0)
				yield "Word would ask whether to update fields.";
			const entries = elementsIn(document, "w:p").filter((paragraph) =>
				/^TOC[1-9]$/.test(valueIn(paragraph, "w:pStyle") ?? ""),
			);
			const fields = allElementsIn(document, "w:instrText").filter((field) =>
				/\bTOC\b/.test(textOf(field)),
			);
			if (entries.length > 0 && fields.length === 0)
				yield "The contents list is typed, and no field.";
			if (fields.length > 0 && entries.length === 0)
				yield "The contents field has no entries.";
			for (const entry of entries)
				if (!/\d\s*$/.test(wordsOf(entry)))
					yield `The entry \`${wordsOf(entry).trim()}\` of the contents list has no page.`;
		},
	},
];

function textOf({
	elements = [],
}: {
	elements?: { text?: unknown }[];
}): string {
	return elements.map(({ text }) => String(text ?? "")).join("");
}

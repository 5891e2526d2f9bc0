/** HTML elements written as XML, which is how books hold them. */
import type { ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Manuscript } from "../../model/manuscript.ts";
import { escapeXml } from "../docx/xml.ts";

export function xhtml(children: readonly ElementContent[]): string {
	return toHtml([...children], {
		closeSelfClosing: true,
		// By number: XML knows few names.
		characterReferences: { useNamedReferences: false },
	});
}

/** A page of a book around its body, which is XML already. */
export function xhtmlPage(
	{ title, language }: Pick<Manuscript, "title" | "language">,
	{ styles, body }: { readonly styles: string; readonly body: string },
): string {
	const lang = escapeXml(language);
	return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}">
<head><title>${escapeXml(title)}</title><link rel="stylesheet" type="text/css" href="${styles}"/></head>
<body>${body}</body>
</html>
`;
}

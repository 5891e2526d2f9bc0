/** The few words of XML that whole parts of the package are written with. */

const namespaces =
	'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

export const declaration =
	'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part of a Word document with its root element. */
export function xml(root: string, children: readonly string[]): string {
	return `${declaration}<${root} ${namespaces}>${children.join("")}</${root}>`;
}

/** Text that means itself in content and in attribute values. */
export function escapeXml(text: string): string {
	return text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;");
}

/** A colour as Word writes it: `1A2B3C` for `#1a2b3c`. */
export function wordColour(colour: string): string {
	return colour.slice(1).toUpperCase();
}

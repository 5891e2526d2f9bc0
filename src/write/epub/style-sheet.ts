/**
 * The style sheet of a book: sizes as shares of the reader's own, in rules that every reading program knows.
 *
 * Ink and paper are the reader's too, since many read by night; no colour is told but of lines.
 */
import type { Design, TypeRole } from "../../model/manuscript.ts";

export function styleSheet({ type, colour, signatureRoom }: Design): string {
	const share = (points: number) =>
		`${Number((points / type.body.size).toFixed(3))}em`;
	const heading = (name: string, role: TypeRole) =>
		`${name} { font-size: ${share(type[role].size)}; margin: 1.2em 0 0.4em; line-height: 1.25; page-break-after: avoid; break-after: avoid; }`;
	const small = share(type.small.size);
	return `${[
		heading("h1", "title"),
		heading("h2", "heading2"),
		heading("h3", "heading3"),
		heading("h4", "heading4"),
		"p { margin: 0 0 0.6em; }",
		"ol.numbered { padding-left: 2.4em; }",
		"blockquote { margin: 0 0 0.6em 1em; }",
		"img { max-width: 100%; height: auto; }",
		"table { border-collapse: collapse; width: 100%; margin: 0 0 1em; }",
		`th, td { border-bottom: 1px solid ${colour.rule}; padding: 0.3em 0.6em 0.3em 0; text-align: left; vertical-align: top; }`,
		".right { text-align: right; }",
		".center { text-align: center; }",
		`.notice { border-left: 4px solid ${colour.accent}; margin: 0 0 1em; padding: 0.4em 0 0.1em 0.8em; }`,
		`.form th, .form td { border: 1px solid ${colour.rule}; padding: 0.3em 0.4em; }`,
		`.signature p:first-child { margin-bottom: ${share(signatureRoom)}; }`,
		`.notes, .imprint { border-top: 1px solid ${colour.rule}; font-size: ${small}; margin-top: 2em; padding-top: 0.6em; }`,
	].join("\n")}\n`;
}

/** What is wrong with a template, at its place in the template's file. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { TemplateText } from "../model/template.ts";

/** What Handlebars throws for a template it cannot read or fill; anything else is not the template's fault. */
export function templateFault(
	error: unknown,
	{ file, text }: TemplateText,
): Diagnostic | undefined {
	if (!(error instanceof Error)) return undefined;
	const { message } = error;
	const parse = /^Parse error on line (\d+)/.exec(message);
	const strict = /^"(.+)" not defined in .* - (\d+):(\d+)$/s.exec(message);
	const helper =
		/^(?:You specified knownHelpersOnly, but used the unknown helper|The partial) (\S+)/.exec(
			message,
		);
	const pair = /^(\S+) doesn't match (\S+) - (\d+):(\d+)$/.exec(message);
	const at = / - (\d+):(\d+)$/.exec(message);
	const place = {
		file,
		line: Number(parse?.[1] ?? at?.[1] ?? 1),
		column: Number(at?.[2] ?? 0) + 1,
	};
	if (parse)
		return fault(`Unexpected text, expected a Handlebars template`, place);
	if (pair)
		return fault(
			`Unexpected end of \`${pair[2]}\`, expected the end of \`${pair[1]}\``,
			place,
		);
	if (strict)
		return fault(
			`Unexpected name \`${strict[1]}\`, expected one the view has`,
			place,
		);
	const lost =
		/^Cannot read properties of (?:undefined|null) \(reading '(.+)'\)$/.exec(
			message,
		)?.[1];
	const inner = lost === undefined ? -1 : text.indexOf(`.${lost}`);
	if (inner !== -1)
		return fault(
			`Unexpected name \`${lost}\` of what is not there, expected \`#if\` around it`,
			placeAt(inner + 1, file, text),
		);
	if (helper)
		return fault(
			`Unexpected name \`${helper[1]}\`, expected a helper or partial there is`,
			at ? place : placeOfPartial(helper[1] ?? "", file, text),
		);
	return undefined;
}

/** Handlebars says which partial it lacks, and not where it was called. */
function placeOfPartial(
	name: string,
	file: string,
	text: string,
): Diagnostic["place"] {
	const call = [...text.matchAll(/\{\{~?>\s*([^\s}~]+)/g)].find(
		([, called]) => called === name,
	);
	return placeAt(call?.index ?? 0, file, text);
}

function placeAt(
	offset: number,
	file: string,
	text: string,
): Diagnostic["place"] {
	const before = text.slice(0, offset).split("\n");
	return {
		file,
		line: before.length,
		column: (before.at(-1)?.length ?? 0) + 1,
	};
}

function fault(message: string, place: Diagnostic["place"]): Diagnostic {
	return { rule: "template-sound", severity: "error", message, place };
}

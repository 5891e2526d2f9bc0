/**
 * From a checked inspection and a template to Markdown text.
 *
 * A template chooses words and order. It sees the view and nothing else; author text is never compiled. A name the
 * view does not have is a fault of the template and is reported in its file.
 */
import Handlebars from "handlebars";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import type { Templates, TemplateText } from "../model/template.ts";
import { type DocumentProperties, propertiesOf } from "./properties.ts";
import { view } from "./view.ts";

export interface Rendered {
	readonly markdown: string;
	readonly properties: DocumentProperties;
	/** Texts of authors, block by block, that a document which tells everything must hold. */
	readonly told: readonly string[];
}

/** @returns nothing where a diagnostic says what is wrong with the template */
export function render(
	template: TemplateText,
	partials: Templates["partials"],
	checked: CheckedInspection,
	sectionDepth: number,
	diagnostics: Diagnostic[],
): Rendered | undefined {
	const handlebars = Handlebars.create();
	let current = template;
	const compile = (one: TemplateText) => {
		const run = handlebars.compile(one.text, {
			strict: true,
			knownHelpersOnly: true,
			noEscape: true,
		});
		return (context: unknown, options?: Handlebars.RuntimeOptions) => {
			const outer = current;
			current = one;
			const text = run(context, options);
			// Left at the failing template where it throws.
			current = outer;
			return text;
		};
	};
	for (const [name, partial] of partials)
		handlebars.registerPartial(name, compile(partial));

	try {
		const { view: data, told } = view(checked, sectionDepth);
		// What is undefined is left out, so that a template that prints it anyway is told.
		const markdown = compile(template)(JSON.parse(JSON.stringify(data)));
		return { markdown, told, properties: propertiesOf(checked) };
	} catch (error) {
		const fault = templateFault(error, current);
		if (fault === undefined) throw error;
		diagnostics.push(fault);
		return undefined;
	}
}

/** What Handlebars throws for a template it cannot read or fill; anything else is not the template's fault. */
function templateFault(
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
	const before = [...text.matchAll(/\{\{~?>\s*([^\s}~]+)/g)]
		.filter(([, called]) => called === name)
		.map(({ index }) => text.slice(0, index).split("\n"))[0];
	return {
		file,
		line: before?.length ?? 1,
		column: (before?.at(-1)?.length ?? 0) + 1,
	};
}

function fault(message: string, place: Diagnostic["place"]): Diagnostic {
	return { rule: "template-sound", severity: "error", message, place };
}

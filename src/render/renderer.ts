/**
 * Handlebars with everything that templates share, opened once for all documents of a build.
 *
 * A template chooses words and order. It sees the view and nothing else; author text is never compiled. A name the
 * view does not have is a fault of the template and is reported in its file.
 */
import Handlebars from "handlebars";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Source } from "../diagnostics/source.ts";
import { tellOnce } from "../diagnostics/tell-once.ts";
import type { Templates, TemplateText } from "../model/template.ts";
import { ownWords } from "./passage.ts";
import { templateFault } from "./template-fault.ts";

export interface Renderer {
	/**
	 * @param view all the template may say
	 * @param wording the organisation's own words for passages of this document
	 * @returns Markdown; nothing where a diagnostic says what is wrong
	 */
	fill(
		template: TemplateText,
		view: object,
		wording: Source | undefined,
		diagnostics: Diagnostic[],
	): string | undefined;
}

export function openRenderer(partials: Templates["partials"]): Renderer {
	const handlebars = Handlebars.create();
	/** The one being filled, and left there where it fails. */
	let current: TemplateText | undefined;
	const compile = (one: TemplateText): Handlebars.TemplateDelegate => {
		const run = handlebars.compile(one.text, {
			strict: true,
			knownHelpersOnly: true,
			knownHelpers: { passage: true },
			noEscape: true,
		});
		return (context: unknown, options?: Handlebars.RuntimeOptions) => {
			const outer = current;
			current = one;
			const text = run(context, options);
			current = outer;
			return text;
		};
	};
	const compiled = new Map<TemplateText, Handlebars.TemplateDelegate>();
	for (const [name, partial] of partials)
		handlebars.registerPartial(name, compile(partial));

	return {
		fill(template, view, wording, diagnostics) {
			let isSound = true;
			try {
				const run = compiled.get(template) ?? compile(template);
				compiled.set(template, run);
				handlebars.registerHelper(
					"passage",
					function (
						this: unknown,
						id: string,
						{ fn, data }: Handlebars.HelperOptions,
					) {
						if (wording === undefined) return fn(this);
						const faults: Diagnostic[] = [];
						const own = ownWords(id, wording, data.root, faults);
						if (faults.length > 0) isSound = false;
						for (const fault of faults) tellOnce(fault, diagnostics);
						return own ?? fn(this);
					},
				);
				// What is undefined is left out, so that a template that prints it anyway is told.
				const markdown = run(JSON.parse(JSON.stringify(view)));
				return isSound ? markdown : undefined;
			} catch (error) {
				const fault = templateFault(error, current ?? template);
				if (fault === undefined) throw error;
				tellOnce(fault, diagnostics);
				current = undefined;
				return undefined;
			}
		},
	};
}

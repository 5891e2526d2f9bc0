/** Renders and parses every document of each inspection. */
import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { Problem } from "../diagnostics/problem.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import type { Look, Manuscript } from "../model/manuscript.ts";
import { parse } from "../parse/parse.ts";
import type { Kit } from "../read/kit.ts";
import { addressOf } from "../render/pictures/order.ts";
import { picturesOf } from "../render/pictures/pictures-of.ts";
import { openInspection } from "../render/render.ts";
import { openRenderer } from "../render/renderer.ts";
import {
	validateDesign,
	validateTemplates,
} from "../validate/validate-templates.ts";
import type { DocumentOrder } from "./documents-of.ts";

/** The documents of one inspection, ready to be written. */
export interface Manuscripts {
	readonly checked: CheckedInspection;
	readonly manuscripts: readonly Manuscript[];
}

/**
 * Gives one inspection after the other, so that the first can be written while the next is made.
 *
 * @param documentsOf the documents to make of an inspection
 * @throws {Problem} where a schedule asks for a template that is not there
 */
export function* makeManuscripts(
	inspections: readonly CheckedInspection[],
	kit: Kit,
	diagnostics: Diagnostic[],
	documentsOf: (one: CheckedInspection) => readonly DocumentOrder[],
): Generator<Manuscripts> {
	if (inspections.length === 0) return;
	const templates = validateTemplates(kit.templates, diagnostics);
	const design =
		kit.houseStyle.design && validateDesign(kit.houseStyle.design, diagnostics);
	if (design === undefined) return;

	const renderer = openRenderer(kit.templates.partials);
	for (const checked of inspections) {
		const inspection = openInspection(checked, renderer, diagnostics);
		const pictures = new Set([
			...checked.images.keys(),
			...picturesOf(checked).map(({ name }) => addressOf(name)),
		]);
		const look: Look = { ...kit.houseStyle, design, images: checked.images };
		const manuscripts = documentsOf(checked).flatMap(
			({ document, template: name, member, wording, verdict }) => {
				const template = templates.get(name);
				// What is wrong with it was told, where there is something of it.
				if (template === undefined && hasErrors(diagnostics)) return [];
				if (template === undefined)
					throw new Problem(
						`The schedule \`${checked.schedule.id}\` asks for the template \`${name}\`, and templates/${name} has no sound document.yaml and document.md.hbs.`,
						"Correct its name in the schedule, or make the template.",
					);
				const rendered = inspection.render(template, {
					member,
					wording: checked.wording.get(wording),
					verdict,
				});
				if (rendered === undefined) return [];
				const draft = {
					...rendered.properties,
					...template.manifest,
					id: document,
					look,
					markdown: rendered.markdown,
					told: rendered.told,
					pictures,
				};
				const texts = {
					template: template.text,
					partials: kit.templates.partials,
				};
				return parse(draft, texts, diagnostics) ?? [];
			},
		);
		yield { checked, manuscripts };
	}
}

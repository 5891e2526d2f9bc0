/** Renders and parses every document of each inspection. */
import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { Problem } from "../diagnostics/problem.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import type { Look, Manuscript } from "../model/manuscript.ts";
import type { Template } from "../model/template.ts";
import { parse } from "../parse/parse.ts";
import type { Kit } from "../read/kit.ts";
import { render } from "../render/render.ts";
import {
	validateDesign,
	validateTemplates,
} from "../validate/validate-templates.ts";
import { documentsOf } from "./documents-of.ts";

/** The documents of one inspection, ready to be written. */
export interface Manuscripts {
	readonly checked: CheckedInspection;
	readonly manuscripts: readonly Manuscript[];
}

/** @throws {Problem} where a schedule asks for a template that is not there */
export function makeManuscripts(
	inspections: readonly CheckedInspection[],
	kit: Kit,
	diagnostics: Diagnostic[],
): Manuscripts[] {
	if (inspections.length === 0) return [];
	const templates = validateTemplates(kit.templates, diagnostics);
	const design =
		kit.houseStyle.design && validateDesign(kit.houseStyle.design, diagnostics);
	if (design === undefined) return [];

	return inspections.map((checked) => {
		const look: Look = { ...kit.houseStyle, design, images: checked.images };
		const manuscripts = documentsOf(checked).flatMap(
			({ document, template: name = document }) => {
				const template = templates.get(name);
				// What is wrong with it was told, where there is something of it.
				if (template === undefined && hasErrors(diagnostics)) return [];
				if (template === undefined)
					throw new Problem(
						`The schedule \`${checked.schedule.id}\` asks for the template \`${name}\`, and templates/${name} has no sound document.yaml and document.md.hbs.`,
						"Correct its name in the schedule, or make the template.",
					);
				const made = makeManuscript(document, template, checked, look, {
					kit,
					diagnostics,
				});
				return made ?? [];
			},
		);
		return { checked, manuscripts };
	});
}

function makeManuscript(
	id: string,
	{ text, manifest }: Template,
	checked: CheckedInspection,
	look: Look,
	{ kit, diagnostics }: { kit: Kit; diagnostics: Diagnostic[] },
): Manuscript | undefined {
	const rendered = render(
		text,
		kit.templates.partials,
		checked,
		manifest.sectionDepth,
		diagnostics,
	);
	if (rendered === undefined) return undefined;
	const { markdown, told, properties } = rendered;
	const draft = { ...properties, ...manifest, id, look, markdown, told };
	return parse(draft, text.file, diagnostics);
}

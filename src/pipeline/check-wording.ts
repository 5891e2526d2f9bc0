/**
 * What an organisation words, held against the templates it is for.
 *
 * That a name in it means something shows only where the passage is reached, so each document with words of its own is
 * worded here as it will be, and thrown away.
 */
import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import type { Templates } from "../model/template.ts";
import { openInspection } from "../render/render.ts";
import { openRenderer } from "../render/renderer.ts";
import { validateTemplates } from "../validate/validate-templates.ts";
import { documentKinds, documentsAmong } from "./documents-of.ts";
import { wordingFaults } from "./wording-faults.ts";

export function checkWording(
	inspections: readonly CheckedInspection[],
	templates: Templates,
	diagnostics: Diagnostic[],
): void {
	// An inspection with mistakes cannot be put into words.
	const isWhole = !hasErrors(diagnostics);
	diagnostics.push(...wordingFaults(inspections, templates));
	if (!isWhole) return;
	const known = validateTemplates(templates, diagnostics);
	const kinds = documentKinds({ templates });
	const renderer = openRenderer(templates.partials);
	for (const checked of inspections) {
		const inspection = openInspection(checked, renderer, diagnostics);
		const names = [...checked.wording.keys()];
		for (const order of documentsAmong(checked, kinds, names)) {
			const template = known.get(order.template);
			if (template === undefined) continue;
			const { member, wording } = order;
			inspection.render(template, {
				member,
				wording: checked.wording.get(wording),
			});
		}
	}
}

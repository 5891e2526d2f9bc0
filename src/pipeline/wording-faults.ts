/** What an organisation words in vain: for a document or a passage that there is not. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/nearest.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import type { Templates } from "../model/template.ts";
import { passagesIn, unusedWords } from "../render/passage.ts";

/** @returns nothing where every passage belongs to a document that a template or a schedule names */
export function wordingFaults(
	inspections: readonly CheckedInspection[],
	{ documents, partials }: Templates,
): Diagnostic[] {
	const [first] = inspections;
	if (first === undefined || first.wording.size === 0) return [];
	/** The templates that make a document. */
	const templatesOf = new Map<string, Set<string>>(
		[...documents.keys()].map((id) => [id, new Set([id])]),
	);
	for (const { schedule } of inspections)
		for (const { documents } of schedule.activities)
			for (const { document, template = document } of documents)
				templatesOf.set(
					document,
					(templatesOf.get(document) ?? new Set()).add(template),
				);
	return [...first.wording].flatMap(([document, source]): Diagnostic[] => {
		const templates = templatesOf.get(document);
		if (templates === undefined) {
			const hint = didYouMean(document, templatesOf.keys());
			return [
				{
					rule: "wording-sound",
					severity: "error",
					message: `Unexpected name \`${document}\`, expected that of a document`,
					place: { file: source.file, line: 1, column: 1 },
					hint: hint ?? `There are: ${[...templatesOf.keys()].join(", ")}.`,
				},
			];
		}
		const passages = new Set(
			[...templates].flatMap((id) => {
				const template = documents.get(id);
				return template ? [...passagesIn(template, partials)] : [];
			}),
		);
		return unusedWords(source, passages);
	});
}

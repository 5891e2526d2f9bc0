/** From the sources of templates and house style to ones that may be used. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Source } from "../diagnostics/source.ts";
import { designSchema } from "../model/design.ts";
import type { Design } from "../model/manuscript.ts";
import {
	type Template,
	type Templates,
	templateManifestSchema,
} from "../model/template.ts";
import { shape } from "./shape.ts";

/** @returns the templates that have shape, by the name of their folder */
export function validateTemplates(
	{ manifests, documents }: Templates,
	diagnostics: Diagnostic[],
): ReadonlyMap<string, Template> {
	const templates = new Map<string, Template>();
	for (const [id, text] of documents) {
		const source = manifests.get(id);
		const manifest =
			source &&
			shape(templateManifestSchema, { data: source.data, source }, diagnostics);
		if (manifest) templates.set(id, { id, manifest: manifest.value, text });
	}
	return templates;
}

export function validateDesign(
	source: Source,
	diagnostics: Diagnostic[],
): Design | undefined {
	return shape(designSchema, { data: source.data, source }, diagnostics)?.value;
}

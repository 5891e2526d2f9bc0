/** What editors read about content: schemas and snippets, from the models and every schedule there is. */
import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import type { EditorFiles } from "../editor/editor-files.ts";
import { schedules } from "./schedules.ts";

export interface SchemasOrder {
	/** The content folder. */
	readonly content: string;
}

export interface Schemas {
	readonly diagnostics: readonly Diagnostic[];
	/** What stands in each file that was read, by the name diagnostics use for it. */
	readonly texts: ReadonlyMap<string, string>;
	/** Nothing where a diagnostic is an error. */
	readonly files: EditorFiles | undefined;
}

/** @throws {Problem} where the content folder is not there */
export async function schemas({ content }: SchemasOrder): Promise<Schemas> {
	const found = schedules({ content });
	const { diagnostics, texts } = found;
	if (hasErrors(diagnostics)) return { diagnostics, texts, files: undefined };
	// Loaded here, so that `check` answers at once without them.
	const [{ editorFiles }, { explanationGroups }] = await Promise.all([
		import("../editor/editor-files.ts"),
		import("../validate/explanations.ts"),
	]);
	const rules = explanationGroups
		.flatMap(({ explanations }) => explanations)
		.filter(({ isSafeguard }) => !isSafeguard)
		.map(({ id, promise }) => ({ id, label: promise }));
	const byId = new Map(
		found.schedules.map(({ schedule }) => [schedule.id, schedule]),
	);
	return { diagnostics, texts, files: editorFiles(byId, rules) };
}

/** Everything in `templates/` that words a document: manifests, texts and partials. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Source } from "../diagnostics/source.ts";
import type { Templates, TemplateText } from "../model/template.ts";
import type { Files } from "./files.ts";
import { yamlSource } from "./yaml-source.ts";

const ending = ".md.hbs";
/** Folders of `templates/` that are no document. */
const shared = new Set(["partials", "house-style"]);

export function readTemplates(
	files: Files,
	diagnostics: Diagnostic[],
): Templates {
	const read = (path: string): TemplateText | undefined => {
		const text = files.text(path, diagnostics);
		return text === undefined ? undefined : { file: files.display(path), text };
	};
	const manifests = new Map<string, Source>();
	const documents = new Map<string, TemplateText>();
	for (const id of files
		.list("", diagnostics)
		.filter((name) => !shared.has(name) && files.isFolder(name))) {
		const text = read(`${id}/document${ending}`);
		const manifest = read(`${id}/document.yaml`);
		const source =
			manifest && yamlSource(manifest.file, manifest.text, diagnostics);
		if (text) documents.set(id, text);
		if (source) manifests.set(id, source);
	}
	const partials = new Map<string, TemplateText>();
	for (const name of files.list("partials", diagnostics)) {
		const text = name.endsWith(ending) && read(`partials/${name}`);
		if (text) partials.set(name.slice(0, -ending.length), text);
	}
	return { manifests, documents, partials };
}

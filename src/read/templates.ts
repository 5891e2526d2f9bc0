/** Everything in `templates/` that words a document: manifests, texts and partials. */
import { join, relative } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Source } from "../diagnostics/source.ts";
import type { Templates, TemplateText } from "../model/template.ts";
import { type Files, filesIn } from "./files.ts";
import { yamlSource } from "./yaml-source.ts";

const ending = ".md.hbs";
/** Folders of `templates/` that are no document. */
const shared = new Set(["partials", "house-style"]);

/** The files of `templates/`, called as a person would open them from where they stand, as content is. */
export function templateFiles(home: string): Files {
	return filesIn(relative(process.cwd(), join(home, "templates")));
}

/** What the folders are called that word a document. */
export function templateNames(
	files: Files,
	diagnostics: Diagnostic[],
): string[] {
	return files
		.list("", diagnostics)
		.filter((name) => !shared.has(name) && files.isFolder(name));
}

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
	const names = templateNames(files, diagnostics);
	for (const id of names) {
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
	return { names, manifests, documents, partials };
}

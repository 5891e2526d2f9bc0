import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Source } from "../diagnostics/source.ts";
import type { Files } from "./files.ts";
import type { VisibleText } from "./visible-text.ts";

/** Makes a source of a text: of YAML, or of Markdown. */
export type ReadSource = (
	file: string,
	text: string,
	diagnostics: Diagnostic[],
) => Source | undefined;

/**
 * A file as a source. One with hidden characters is read on without them, since the error stops the build anyway, and
 * hides no other mistake.
 *
 * @returns nothing where a diagnostic says why not
 */
export function sourceFile(
	files: Files,
	path: string,
	readSource: ReadSource,
	diagnostics: Diagnostic[],
): Source | undefined {
	const visible = files.visibleText(path, diagnostics);
	if (visible === undefined) return undefined;
	const found: Diagnostic[] = [];
	const source = readSource(files.display(path), visible.text, found);
	for (const one of found) diagnostics.push(asTyped(one, visible));
	return (
		source && {
			...source,
			placeOf: (path) => visible.typed(source.placeOf(path)),
			placeOfKey: (path) => visible.typed(source.placeOfKey(path)),
			placeWithin: (path, start, end) =>
				visible.typed(source.placeWithin(path, start, end)),
		}
	);
}

function asTyped(one: Diagnostic, { typed }: VisibleText): Diagnostic {
	return {
		...one,
		place: typed(one.place),
		...(one.related && {
			related: one.related.map((other) => ({
				...other,
				place: typed(other.place),
			})),
		}),
	};
}

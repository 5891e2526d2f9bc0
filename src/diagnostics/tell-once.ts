import type { Diagnostic } from "./diagnostic.ts";

/** Adds a diagnostic, unless the same was told of the same place: a template makes many documents, and is wrong once. */
export function tellOnce(one: Diagnostic, diagnostics: Diagnostic[]): void {
	const isTold = diagnostics.some(
		({ rule, message, place }) =>
			rule === one.rule &&
			message === one.message &&
			place.file === one.place.file &&
			place.line === one.place.line &&
			place.column === one.place.column,
	);
	if (!isTold) diagnostics.push(one);
}

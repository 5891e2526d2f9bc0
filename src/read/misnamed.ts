import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Files } from "./files.ts";

/**
 * Tells of names that were meant as others: what such a file says would be lost in silence.
 *
 * @param parts the names that a folder may hold
 * @returns the names that were found, each with the part it was meant as
 */
export function misnamed(
	files: Files,
	folder: string,
	parts: readonly string[],
	diagnostics: Diagnostic[],
): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	for (const name of files.list(folder, diagnostics)) {
		const meant = parts.includes(name) ? undefined : nearest(name, parts);
		if (meant === undefined) continue;
		found.set(name, meant);
		diagnostics.push({
			rule: "file-expected",
			severity: "error",
			message: `Unexpected name, expected \`${meant}\` or one quite unlike it`,
			place: {
				file: files.display(folder === "" ? name : `${folder}/${name}`),
				line: 1,
				column: 1,
			},
			hint: "Rename it, or move it out of the folder.",
		});
	}
	return found;
}

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Files } from "./files.ts";

/** Tells of a file or folder where only others belong: it would be lost in silence. */
export function unexpectedFile(
	files: Files,
	path: string,
	expected: string,
	diagnostics: Diagnostic[],
): undefined {
	diagnostics.push({
		rule: "file-expected",
		severity: "error",
		message: `Unexpected ${files.isFolder(path) ? "folder" : "file"}, ${expected}`,
		place: { file: files.display(path), line: 1, column: 1 },
		hint: "Convert it, or move it somewhere else.",
	});
	return undefined;
}

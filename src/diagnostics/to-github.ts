/**
 * Diagnostics as workflow commands, which GitHub shows beside the lines of a change.
 *
 *     ::error file=content/inspections/demo/inspection.yaml,line=12,col=16,endColumn=19,title=grade-on-scale::Unexpected grade ...
 */
import type { Diagnostic } from "./diagnostic.ts";
import { fromFolder } from "./from-folder.ts";
import { sorted } from "./pretty.ts";

/** @param folder where the workflow stands: files are named from there */
export function toGitHub(
	diagnostics: readonly Diagnostic[],
	folder: string,
): string {
	return sorted(diagnostics)
		.map(({ rule, severity, message, place, hint }) => {
			const { file, line, column, length = 1 } = place;
			const properties = {
				file: fromFolder(folder, file),
				line,
				col: column,
				endColumn: column + length,
				title: rule,
			};
			const listed = Object.entries(properties).map(
				([name, value]) => `${name}=${escapedProperty(String(value))}`,
			);
			const words = hint === undefined ? message : `${message}\n${hint}`;
			return `::${severity} ${listed.join(",")}::${escaped(words)}\n`;
		})
		.join("");
}

/** What would end a command early, in the escapes GitHub documents for it. */
function escaped(text: string): string {
	return text
		.replaceAll("%", "%25")
		.replaceAll("\r", "%0D")
		.replaceAll("\n", "%0A");
}

function escapedProperty(text: string): string {
	return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

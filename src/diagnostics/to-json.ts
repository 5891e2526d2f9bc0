/** Diagnostics as other programs read them: a flat record each, in the order a person would see them. */
import type { Diagnostic } from "./diagnostic.ts";
import { sorted } from "./pretty.ts";

export function toJson(diagnostics: readonly Diagnostic[]): string {
	const records = sorted(diagnostics).map(
		({ rule, severity, message, place, hint, related }) => ({
			rule,
			severity,
			message,
			file: place.file,
			line: place.line,
			column: place.column,
			hint,
			related: related?.map((one) => ({
				message: one.message,
				file: one.place.file,
				line: one.place.line,
				column: one.place.column,
			})),
		}),
	);
	return `${JSON.stringify(records, null, 2)}\n`;
}

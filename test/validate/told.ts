/** What `check` tells about a content folder, as a person reads it, whatever the folder is called. */

import { pretty } from "../../src/diagnostics/pretty.ts";
import { check } from "../../src/index.ts";

/** Ids of the rules that were broken, and the text of all diagnostics with the folder named `content`. */
export function told(content: string): {
	readonly rules: readonly string[];
	readonly text: string;
} {
	const { diagnostics, texts } = check({ content, inspections: [] });
	return {
		rules: [...new Set(diagnostics.map(({ rule }) => rule))],
		text: `${pretty(diagnostics, texts)}\n`.replaceAll(content, "content"),
	};
}

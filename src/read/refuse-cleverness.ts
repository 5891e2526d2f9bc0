import { isAlias, visit } from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { PlaceAt, Yaml } from "./parse-yaml.ts";

/** Reports anchors, aliases, tags and directives: with them a file says something other than what it shows. */
export function refuseCleverness(
	yaml: Yaml,
	text: string,
	placeAt: PlaceAt,
	diagnostics: Diagnostic[],
): void {
	const refuse = (what: string, start: number, end?: number) =>
		diagnostics.push({
			rule: "yaml-plain",
			severity: "error",
			message: `Unexpected ${what}, expected plain fields and texts`,
			place: placeAt(start, end),
			hint: "Write the value out; a text that starts with `&`, `*`, `!` or `%` goes in quotation marks.",
		});

	const { explicit } = yaml.directives?.yaml ?? {};
	if (explicit || Object.keys(yaml.directives?.tags ?? {}).length > 1)
		refuse("directive", Math.max(0, text.search(/^%/m)));
	visit(yaml, {
		Node(_, node) {
			const [start, end] = node.range ?? [0, 1];
			// What stands before a value is no part of its range.
			const before = (mark: string) => text.lastIndexOf(mark, start);
			if (isAlias(node)) refuse("alias", start, end);
			else if (node.anchor !== undefined)
				refuse(`anchor \`&${node.anchor}\``, before(`&${node.anchor}`));
			else if (node.tag !== undefined)
				refuse("tag", startOfWord(text, before("!")));
		},
	});
}

/** Where the word starts that a character belongs to. */
function startOfWord(text: string, at: number): number {
	let start = at;
	while (start > 0 && /\S/.test(text.charAt(start - 1))) start -= 1;
	return start;
}

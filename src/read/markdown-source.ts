/**
 * A finding in Markdown: YAML between two lines of `---`, then the body.
 *
 * The body becomes the field `body`, so that a finding is the same data whichever way it was written.
 */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Source } from "../diagnostics/source.ts";
import { positionsIn } from "./positions.ts";
import { placeOfSpan, yamlSource } from "./yaml-source.ts";

/** @returns nothing where a diagnostic says why not */
export function markdownSource(
	file: string,
	text: string,
	diagnostics: Diagnostic[],
): Source | undefined {
	const problem = (message: string, line: number, hint: string) => {
		diagnostics.push({
			rule: "front-matter-present",
			severity: "error",
			message,
			place: { file, line, column: 1 },
			hint,
		});
		return undefined;
	};

	const opening = /^---[ \t]*\r?\n/.exec(text)?.[0];
	if (opening === undefined)
		return problem(
			"Missing front matter, expected `---` on the first line",
			1,
			"A finding starts with its fields between two lines of `---`; its text comes after.",
		);
	const closing = /^---[ \t]*(?:\r?\n|$)/m.exec(text.slice(opening.length));
	if (closing === null)
		return problem(
			"Missing end of the front matter, expected a second line of `---`",
			1,
			"Put `---` on a line of its own between the fields and the text.",
		);

	const end = opening.length + closing.index;
	const front = yamlSource(file, text, diagnostics, {
		start: opening.length,
		end,
	});
	if (front === undefined) return undefined;
	const fields = front.data;
	if (typeof fields !== "object" || fields === null || Array.isArray(fields))
		return problem(
			"Unexpected front matter, expected fields as `name: value`",
			2,
			"See the findings of the example inspections.",
		);
	if ("body" in fields) {
		diagnostics.push({
			rule: "front-matter-present",
			severity: "error",
			message: "Unexpected field `body`, expected the text below the `---`",
			place: front.placeOfKey(["body"]),
			hint: "Move the text below the front matter.",
		});
		return undefined;
	}

	const bodyStart = end + closing[0].length;
	const positions = positionsIn(text);
	// Line ends count as one character in the tree but two in a file from Windows, so offsets are kept by hand.
	const { value, offsets } = withoutReturns(text, bodyStart);
	const inBody = (start: number, finish: number) =>
		placeOfSpan(
			file,
			positions,
			offsets(start),
			Math.max(offsets(finish - 1) + 1, offsets(start) + 1),
		);
	const first = value.search(/\S/);

	return {
		...front,
		data: { ...fields, body: value },
		textField: "body",
		placeOf: (path) =>
			path[0] === "body"
				? inBody(Math.max(0, first), Math.max(0, first) + 1)
				: front.placeOf(path),
		placeOfKey: (path) =>
			path[0] === "body" ? inBody(0, 1) : front.placeOfKey(path),
		placeWithin: (path, start, finish) =>
			path[0] === "body"
				? inBody(start, finish)
				: front.placeWithin(path, start, finish),
	};
}

/** The body with `\n` alone at line ends, and the way back to offsets in the file. */
function withoutReturns(
	text: string,
	from: number,
): { value: string; offsets(offset: number): number } {
	const body = text.slice(from);
	if (!body.includes("\r"))
		return { value: body, offsets: (offset) => from + offset };
	const kept: number[] = [];
	for (let at = 0; at < body.length; at++)
		if (body[at] !== "\r") kept.push(from + at);
	return {
		value: body.replaceAll("\r", ""),
		offsets: (offset) => kept[offset] ?? text.length,
	};
}

/** Errors of the YAML parser in an author's words, each once and where it can be mended. */
import { type Scalar, visit, type YAMLError } from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { PlaceAt, Yaml } from "./parse-yaml.ts";

/**
 * The errors that are apart: between two of them starts a field at the margin or an entry of a list. Whatever the parser
 * says before that is mostly about its own confusion.
 */
export function apart(errors: readonly YAMLError[], text: string): YAMLError[] {
	const told: YAMLError[] = [];
	let from = 0;
	for (const error of errors.toSorted((a, b) => a.pos[0] - b.pos[0])) {
		const lineEnd = `${text}\n`.indexOf("\n", error.pos[0]);
		if (told.length > 0 && !/\n(?:[^\s#]| *- )/.test(text.slice(from, lineEnd)))
			continue;
		told.push(error);
		from = lineEnd;
	}
	return told;
}

/** The parser's codes, some told apart by its words, in ours; what is not listed keeps the parser's first line. */
const syntaxWords: readonly (readonly [
	code: YAMLError["code"],
	words: RegExp,
	message: string,
	hint: string,
])[] = [
	[
		"BAD_INDENT",
		/^Flow/,
		"Missing closing bracket, expected it where the list ends",
		"Close what was opened, or put the text in quotation marks.",
	],
	[
		"BAD_INDENT",
		/./,
		"Unexpected indentation, expected the same as the lines it belongs with",
		"Line up the fields of one record with spaces.",
	],
	[
		"TAB_AS_INDENT",
		/./,
		"Unexpected tab, expected spaces at the start of a line",
		"Replace the tab with spaces.",
	],
	[
		"MISSING_CHAR",
		/^Missing closing/,
		"Missing closing quotation mark, expected it where the text ends",
		"Close what was opened; a text that holds the mark itself goes below a `|`.",
	],
	[
		"MISSING_CHAR",
		/^Flow/,
		"Missing closing bracket, expected it where the list ends",
		"Close what was opened, or put the text in quotation marks.",
	],
	[
		"MISSING_CHAR",
		/map values/,
		"Missing `:`, expected `name: value`",
		"Text over several lines goes below a `|`, indented.",
	],
	[
		"MISSING_CHAR",
		/^Sequence item/,
		"Missing `- `, expected it before every entry of a list",
		"Start the entry with `- `, or indent the line below the entry it belongs to.",
	],
	[
		"MISSING_CHAR",
		/^Comments/,
		"Missing space before `#`, expected one before a comment",
		"A text that holds `#` goes in quotation marks.",
	],
	[
		"MISSING_CHAR",
		/./,
		"Missing mark within brackets, expected `,` between entries and a space after `:`",
		"Put a text that holds marks in quotation marks.",
	],
	[
		"MULTIPLE_DOCS",
		/./,
		"Unexpected `---`, expected one document a file",
		"Delete the line, or split the file in two.",
	],
	[
		"MULTILINE_IMPLICIT_KEY",
		/./,
		"Missing `:`, expected `name: value`",
		"Text over several lines goes below a `|`, indented.",
	],
	[
		"BLOCK_AS_IMPLICIT_KEY",
		/./,
		"Unexpected second `:` in one line, expected one field a line",
		"Put the text in quotation marks, or below a `|`.",
	],
	[
		"BLOCK_IN_FLOW",
		/./,
		"Unexpected line within brackets",
		"Close the bracket first.",
	],
	[
		"BAD_SCALAR_START",
		/./,
		"Unexpected mark at the start of a text, expected a letter or a digit",
		"Put the text in quotation marks.",
	],
	[
		"BAD_DQ_ESCAPE",
		/./,
		"Unexpected `\\`, expected two of them for the character itself",
		"Between single quotation marks `\\` needs no second.",
	],
	[
		"UNEXPECTED_TOKEN",
		/./,
		"Unexpected text, expected `name: value` or `- item`",
		"Put a text that holds `:` or `#`, or starts with a mark, in quotation marks.",
	],
];

/** What the parser does not understand, in an author's words. */
export function syntaxError(
	error: YAMLError,
	yaml: Yaml,
	text: string,
	placeAt: PlaceAt,
): Diagnostic {
	const deeper = deeperField(error, text);
	const code = deeper ? "BAD_INDENT" : error.code;
	const found = syntaxWords.find(
		([one, words]) => one === code && words.test(error.message),
	);
	const [, , message, hint] = found ?? [];
	return {
		rule: "yaml-well-formed",
		severity: "error",
		message:
			message ?? `Unexpected text (${error.message.split("\n")[0] ?? ""})`,
		place: placeAt(...(deeper ?? spanOf(error, yaml, text))),
		...(hint === undefined ? {} : { hint }),
	};
}

/**
 * The name of a field that stands deeper than the one above it, which has a text already: to the parser it is a part of that
 * text, with a second colon in it.
 */
function deeperField(
	error: YAMLError,
	text: string,
): readonly [number, number] | undefined {
	if (error.code !== "BLOCK_AS_IMPLICIT_KEY") return undefined;
	const lineEnd = text.indexOf("\n", error.pos[0]);
	const upToColon = /^[^\n]*?:(?=\s)/.exec(text.slice(error.pos[0]));
	if (lineEnd === -1 || upToColon !== null) return undefined;
	const field = /^\n(?:[ \t]*(?:#[^\n]*)?\n)* +(?=([\w-]+):(?:\s|$))/.exec(
		text.slice(lineEnd),
	);
	const [before = "", name = ""] = field ?? [];
	const start = lineEnd + before.length;
	return field === null ? undefined : [start, start + name.length];
}

/** What an error is about; what was not closed is told where it opens, not where the file ends. */
function spanOf(
	error: YAMLError,
	yaml: Yaml,
	text: string,
): readonly [number, number] {
	let [start, end] = error.pos;
	const open = error.pos[0];
	const isOpener = /^(?:Missing closing|Flow)/.test(error.message);
	if (isOpener)
		visit(yaml, (_, node) => {
			const { type, flow, range } = Object(node) as Partial<Scalar> & {
				readonly flow?: boolean;
			};
			if (!flow && !type?.startsWith("QUOTE")) return;
			// The last that opens before is the innermost.
			if (range && range[0] < open && range[1] >= open) {
				[start] = range;
				end = start + 1;
			}
		});
	if (error.code === "BLOCK_AS_IMPLICIT_KEY") {
		start += Math.max(0, text.slice(start).search(/:(?=\s)/));
		end = start + 1;
	}
	if (error.code === "BAD_INDENT") {
		// Lines that say nothing may stand before the one that is meant.
		start +=
			/^(?:[ \t]*(?:#[^\n]*)?\n)*/.exec(text.slice(start))?.[0].length ?? 0;
		end = Math.max(end, start + 1);
	}
	if (error.code === "MULTIPLE_DOCS") end = start + "---".length;
	return [start, end];
}

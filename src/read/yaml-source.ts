/**
 * A YAML text to data, every scalar as the text that was typed, with the place of every value.
 *
 * Only what a person would write by hand is taken: mappings, lists and texts of YAML 1.2. Anchors, aliases, tags and
 * directives would let a file say something other than what it shows, so each is an error.
 */
import {
	isAlias,
	isMap,
	isScalar,
	isSeq,
	type Node,
	type Pair,
	parseDocument,
	type Scalar,
	visit,
	type YAMLError,
} from "yaml";
import type { Diagnostic, Path, Place } from "../diagnostics/diagnostic.ts";
import type { Source } from "../diagnostics/source.ts";
import { unseenIn } from "../diagnostics/unseen.ts";
import { type Positions, positionsIn } from "./positions.ts";
import { scalarOffsets } from "./scalar-offsets.ts";

/** Where the YAML stands in its file: all of it, or the front matter. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** @returns nothing where a diagnostic says why not */
export function yamlSource(
	file: string,
	text: string,
	diagnostics: Diagnostic[],
	span: Span = { start: 0, end: text.length },
): Source | undefined {
	const positions = positionsIn(text);
	const typed = text.slice(span.start, span.end);
	const placeAt: PlaceAt = (start, end = start + 1) => {
		// The parser counts the indentation as part of what it does not understand.
		const spaces = /^ */.exec(typed.slice(start, start + 500))?.[0].length ?? 0;
		return placeOfSpan(
			file,
			positions,
			span.start + start + spaces,
			span.start + Math.max(end, start + spaces + 1),
		);
	};

	const yaml = parseYaml(typed);
	if (yaml === undefined) {
		diagnostics.push({
			rule: "yaml-well-formed",
			severity: "error",
			message: "Unexpected nesting too deep to read",
			place: placeAt(0),
		});
		return undefined;
	}

	const before = diagnostics.length;
	for (const error of apart(yaml.errors, typed))
		diagnostics.push(syntaxError(error, yaml, typed, placeAt));
	if (yaml.errors.length === 0)
		refuseCleverness(yaml, typed, placeAt, diagnostics);
	if (diagnostics.length > before) return undefined;

	/** Filled as places are asked for: a long text may be asked about many times. */
	const walked = new Map<Node, Uint32Array | undefined>();
	const offsetsOf = (node: Scalar) => {
		const [start, end] = node.range ?? [0, 0];
		if (!walked.has(node))
			walked.set(
				node,
				scalarOffsets(typed, start, end, node.type, String(node.value)),
			);
		return walked.get(node);
	};

	const root = yaml.contents as Node | null;
	const data = toData(root, { placeAt, offsetsOf, diagnostics });
	if (diagnostics.length > before) return undefined;

	return {
		file,
		text,
		data,
		placeOf(path) {
			const range = nodeAt(root, path)?.range;
			return placeAt(range?.[0] ?? 0, range?.[1]);
		},
		placeOfKey(path) {
			const parent = nodeAt(root, path.slice(0, -1));
			const key = isMap(parent)
				? pairOf(parent.items, path.at(-1))?.key
				: undefined;
			const range = (key as Node | undefined)?.range ?? parent?.range;
			return placeAt(range?.[0] ?? 0, range?.[1]);
		},
		placeWithin(path, start, end) {
			const node = nodeAt(root, path);
			if (!isScalar(node)) return this.placeOf(path);
			const offsets = offsetsOf(node);
			const first = offsets?.[start];
			if (offsets === undefined || first === undefined)
				return this.placeOf(path);
			return placeAt(first, (offsets[end - 1] ?? first) + 1);
		},
	};
}

/** A place with the length of what is meant, which never runs past its line. */
export function placeOfSpan(
	file: string,
	positions: Positions,
	start: number,
	end: number,
): Place {
	const length = Math.min(end - start, positions.restOfLine(start));
	return { file, ...positions.at(start), length: Math.max(1, length) };
}

function parseYaml(text: string) {
	try {
		return parseDocument(text, {
			schema: "failsafe",
			version: "1.2",
			// The parser compares each key with each; below, a look into the record is enough.
			uniqueKeys: false,
			prettyErrors: false,
			// At `silent` the parser drops whatever follows a second `---` without a word.
			logLevel: "error",
		});
	} catch (error) {
		// The parser recurses; the limits make this rare, and it must not look like a fault of ours.
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

/**
 * The errors that are apart: between two of them starts a field at the margin or an entry of a list. Whatever the parser
 * says before that is mostly about its own confusion.
 */
function apart(errors: readonly YAMLError[], text: string): YAMLError[] {
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

function syntaxError(
	error: YAMLError,
	yaml: Yaml,
	text: string,
	placeAt: PlaceAt,
): Diagnostic {
	const found = syntaxWords.find(
		([code, words]) => code === error.code && words.test(error.message),
	);
	const [, , message, hint] = found ?? [];
	return {
		rule: "yaml-well-formed",
		severity: "error",
		message:
			message ?? `Unexpected text (${error.message.split("\n")[0] ?? ""})`,
		place: placeAt(...spanOf(error, yaml, text)),
		...(hint === undefined ? {} : { hint }),
	};
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
	if (error.code === "MULTIPLE_DOCS") end = start + "---".length;
	return [start, end];
}

type PlaceAt = (start: number, end?: number) => Place;
type Yaml = NonNullable<ReturnType<typeof parseYaml>>;

function refuseCleverness(
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

/** Names that mean something to JavaScript and nothing to an inspector. */
const reserved = new Set(["__proto__", "constructor", "prototype"]);

interface Reading {
	readonly placeAt: PlaceAt;
	readonly offsetsOf: (node: Scalar) => Uint32Array | undefined;
	readonly diagnostics: Diagnostic[];
}

function toData(node: Node | null, reading: Reading): unknown {
	if (isScalar(node)) {
		refuseUnseen(node, reading);
		return String(node.value);
	}
	if (isSeq(node))
		return node.items.map((item) => toData(item as Node | null, reading));
	if (!isMap(node)) return "";

	const record: Record<string, unknown> = {};
	const keys = new Map<string, Place>();
	for (const { key, value } of node.items as Pair<Node, Node | null>[]) {
		const name = isScalar(key) ? String(key.value) : "";
		const place = reading.placeAt(key.range?.[0] ?? 0, key.range?.[1]);
		const first = keys.get(name);
		if (name === "" || reserved.has(name))
			reading.diagnostics.push({
				rule: "yaml-plain",
				severity: "error",
				message: "Unexpected name of a field, expected a plain word",
				place,
				hint: "Name the field as the example inspections do, or delete it.",
			});
		else if (first)
			reading.diagnostics.push({
				rule: "yaml-well-formed",
				severity: "error",
				message: `Unexpected second field \`${name}\`, expected each once`,
				place,
				hint: "Delete one of the two, or join them.",
				related: [{ message: "First used here", place: first }],
			});
		else {
			keys.set(name, place);
			record[name] = toData(value, reading);
		}
	}
	return record;
}

/** The file itself holds none, but an escape in double quotation marks can make any character. */
function refuseUnseen(
	node: Scalar,
	{ placeAt, offsetsOf, diagnostics }: Reading,
): void {
	if (node.type !== "QUOTE_DOUBLE") return;
	for (const { name, index, length } of unseenIn(String(node.value))) {
		const offsets = offsetsOf(node);
		diagnostics.push({
			rule: "text-visible",
			severity: "error",
			message: `Unexpected character ${name}, expected only characters a reader can see`,
			place: placeAt(
				offsets?.[index] ?? node.range?.[0] ?? 0,
				offsets?.[index + length],
			),
			hint: "Delete the escape that makes it.",
		});
	}
}

/** The node a path leads to, or the closest parent there is. */
function nodeAt(root: Node | null, path: Path): Node | null {
	let node = root;
	for (const step of path) {
		const next = isMap(node)
			? pairOf(node.items, step)?.value
			: isSeq(node)
				? node.items[Number(step)]
				: undefined;
		if (next === undefined || next === null) break;
		node = next as Node;
	}
	return node;
}

function pairOf(
	items: readonly Pair[],
	name: string | number | undefined,
): Pair | undefined {
	return items.find(
		({ key }) => isScalar(key) && String(key.value) === String(name),
	);
}

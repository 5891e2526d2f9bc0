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
	visit,
	type YAMLError,
} from "yaml";
import type { Diagnostic, Path, Place } from "../diagnostics/diagnostic.ts";
import type { Source } from "../diagnostics/source.ts";
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
	const placeAt = (start: number, end = start + 1): Place =>
		placeOfSpan(file, positions, span.start + start, span.start + end);

	const yaml = parseYaml(text.slice(span.start, span.end));
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
	for (const error of yaml.errors)
		diagnostics.push(syntaxError(error, placeAt(...error.pos)));
	if (yaml.errors.length === 0) refuseCleverness(yaml, placeAt, diagnostics);
	if (diagnostics.length > before) return undefined;

	const root = yaml.contents as Node | null;
	const data = toData(root, placeAt, diagnostics);
	if (diagnostics.length > before) return undefined;

	return {
		file,
		text,
		data,
		placeOf(path) {
			const range = nodeAt(root, path).range;
			return placeAt(range?.[0] ?? 0, range?.[1]);
		},
		placeOfKey(path) {
			const parent = nodeAt(root, path.slice(0, -1));
			const key = isMap(parent)
				? pairOf(parent.items, path.at(-1))?.key
				: undefined;
			const range = (key as Node | undefined)?.range ?? parent.range;
			return placeAt(range?.[0] ?? 0, range?.[1]);
		},
		placeWithin(path, start, end) {
			const node = nodeAt(root, path);
			const range = node.range;
			if (!isScalar(node) || !range) return this.placeOf(path);
			const offsets = scalarOffsets(
				text.slice(span.start, span.end),
				range[0],
				range[1],
				node.type,
				String(node.value),
			);
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
			uniqueKeys: true,
			prettyErrors: false,
			logLevel: "silent",
		});
	} catch (error) {
		// The parser recurses; the limits make this rare, and it must not look like a fault of ours.
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

/** The parser's own codes in our words; what is not listed here keeps the parser's first line. */
const syntaxWords: Partial<Record<YAMLError["code"], [string, string]>> = {
	DUPLICATE_KEY: [
		"Unexpected second field with this name, expected each once",
		"Delete one of the two, or join them.",
	],
	BAD_INDENT: [
		"Unexpected indentation, expected the same as the lines it belongs with",
		"Line up the fields of one record with spaces.",
	],
	TAB_AS_INDENT: [
		"Unexpected tab, expected spaces at the start of a line",
		"Replace the tab with spaces.",
	],
	MISSING_CHAR: [
		"Missing closing quotation mark or bracket",
		"Close what was opened, or put the text below a `|`.",
	],
	MULTIPLE_DOCS: [
		"Unexpected `---`, expected one document a file",
		"Delete the line, or split the file in two.",
	],
	MULTILINE_IMPLICIT_KEY: [
		"Unexpected line break in the name of a field",
		"Text over several lines goes below a `|`; a line of its own needs `name: value`.",
	],
	BLOCK_AS_IMPLICIT_KEY: [
		"Unexpected second `:` in one line, expected one field a line",
		"Put the text in quotation marks, or below a `|`.",
	],
	BLOCK_IN_FLOW: [
		"Unexpected line within brackets",
		"Close the bracket first.",
	],
	UNEXPECTED_TOKEN: [
		"Unexpected text, expected `name: value` or `- item`",
		"Put a text that holds `:` or `#`, or starts with a mark, in quotation marks.",
	],
};

function syntaxError(error: YAMLError, place: Place): Diagnostic {
	const [message, hint] = syntaxWords[error.code] ?? [
		error.message.split("\n")[0] ?? error.message,
	];
	return {
		rule: "yaml-well-formed",
		severity: "error",
		message,
		place,
		...(hint === undefined ? {} : { hint }),
	};
}

function refuseCleverness(
	yaml: NonNullable<ReturnType<typeof parseYaml>>,
	placeAt: (start: number, end?: number) => Place,
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
		refuse("directive", 0);
	visit(yaml, {
		Node(_, node) {
			const [start, end] = node.range ?? [0, 1];
			if (isAlias(node)) refuse("alias", start, end);
			else if (node.anchor !== undefined)
				refuse(`anchor \`&${node.anchor}\``, start, end);
			else if (node.tag !== undefined) refuse("tag", start, end);
		},
	});
}

/** Names that mean something to JavaScript and nothing to an inspector. */
const reserved = new Set(["__proto__", "constructor", "prototype"]);

function toData(
	node: Node | null,
	placeAt: (start: number, end?: number) => Place,
	diagnostics: Diagnostic[],
): unknown {
	if (isScalar(node)) return String(node.value);
	if (isSeq(node))
		return node.items.map((item) =>
			toData(item as Node | null, placeAt, diagnostics),
		);
	if (!isMap(node)) return "";

	const record: Record<string, unknown> = {};
	for (const { key, value } of node.items as Pair<Node, Node | null>[]) {
		if (!isScalar(key) || reserved.has(String(key.value)))
			diagnostics.push({
				rule: "yaml-plain",
				severity: "error",
				message: "Unexpected name of a field, expected a plain word",
				place: placeAt(key.range?.[0] ?? 0, key.range?.[1]),
			});
		else record[String(key.value)] = toData(value, placeAt, diagnostics);
	}
	return record;
}

/** The node a path leads to, or the closest parent there is. */
function nodeAt(root: Node | null, path: Path): Node {
	let node = root as Node;
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

/**
 * A YAML text to data, every scalar as the text that was typed, with the place of every value.
 *
 * Only what a person would write by hand is taken: mappings, lists and texts of YAML 1.2. Anchors, aliases, tags and
 * directives would let a file say something other than what it shows, so each is an error.
 */
import {
	isMap,
	isScalar,
	isSeq,
	type Node,
	type Pair,
	type Scalar,
} from "yaml";
import type { Diagnostic, Path, Place } from "../diagnostics/diagnostic.ts";
import type { Source } from "../diagnostics/source.ts";
import { type PlaceAt, parseYaml } from "./parse-yaml.ts";
import { type Positions, positionsIn } from "./positions.ts";
import { refuseCleverness } from "./refuse-cleverness.ts";
import { scalarOffsets } from "./scalar-offsets.ts";
import { toData } from "./yaml-data.ts";
import { apart, syntaxError } from "./yaml-syntax-error.ts";

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

/**
 * A YAML text to data, every scalar as the text that was typed, with the place of every value.
 *
 * Only what a person would write by hand is taken: mappings, lists and texts of YAML 1.2. Anchors, aliases, tags and
 * directives would let a file say something other than what it shows, so each is an error.
 */
import { createRequire } from "node:module";
import type { Diagnostic, Path, Place } from "../diagnostics/diagnostic.ts";
import type { Source } from "../diagnostics/source.ts";
import type { PlaceAt } from "./parse-yaml.ts";
import { readPlainYaml } from "./plain-yaml.ts";
import { type Positions, positionsIn } from "./positions.ts";
import { scalarOffsets } from "./scalar-offsets.ts";
import { hidesSomething, toData } from "./yaml-data.ts";
import type { YamlEntry, YamlNode, YamlText } from "./yaml-node.ts";

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

	const plain = readPlainYaml(typed);
	const root = plain
		? { node: plain }
		: fullYaml().readFullYaml(typed, placeAt, diagnostics);
	if (root === undefined) return undefined;

	/** Filled as places are asked for: a long text may be asked about many times. */
	const walked = new Map<YamlText, Uint32Array | undefined>();
	const offsetsOf = (node: YamlText) => {
		if (!walked.has(node)) walked.set(node, scalarOffsets(typed, node));
		return walked.get(node);
	};

	const before = diagnostics.length;
	const data = toData(root.node, { placeAt, offsetsOf, diagnostics });

	return {
		file,
		text,
		data,
		isWhole: diagnostics.length === before,
		placeOf(path) {
			const node = nodeAt(root.node, path);
			return placeAt(node?.start ?? 0, node?.end);
		},
		placeOfKey(path) {
			const parent = nodeAt(root.node, path.slice(0, -1));
			const name = path.at(-1);
			const key =
				parent?.type === "fields" && name !== undefined
					? entryOf(parent.entries, name)?.key
					: undefined;
			const node = key ?? parent;
			return placeAt(node?.start ?? 0, node?.end);
		},
		placeWithin(path, start, end) {
			const node = nodeAt(root.node, path);
			// What was taken out of a text moved the rest of it.
			if (node?.type !== "text" || hidesSomething(node))
				return this.placeOf(path);
			const offsets = offsetsOf(node);
			const first = offsets?.[start];
			if (offsets === undefined || first === undefined)
				return this.placeOf(path);
			return placeAt(first, (offsets[end - 1] ?? first) + 1);
		},
	};
}

/** The parser and what belongs to it, loaded when a text first needs it. */
function fullYaml() {
	return createRequire(import.meta.url)(
		"./full-yaml.ts",
	) as typeof import("./full-yaml.ts");
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
function nodeAt(root: YamlNode | undefined, path: Path): YamlNode | undefined {
	let node = root;
	for (const step of path) {
		const next =
			node?.type === "fields"
				? entryOf(node.entries, step)?.value
				: node?.type === "list"
					? node.items[Number(step)]
					: undefined;
		if (next === undefined) break;
		node = next;
	}
	return node;
}

function entryOf(
	entries: readonly YamlEntry[],
	name: string | number,
): YamlEntry | undefined {
	return entries.find(
		({ key }) => key?.type === "text" && key.value === String(name),
	);
}

/**
 * Reads any YAML with the parser, and says what is wrong with it.
 *
 * Loaded where a text needs it: most are read by `plain-yaml.ts`.
 */
import {
	isMap,
	isScalar,
	isSeq,
	type Node,
	type Pair,
	type Scalar,
} from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type PlaceAt, parseYaml } from "./parse-yaml.ts";
import { refuseCleverness } from "./refuse-cleverness.ts";
import type { TextStyle, YamlNode } from "./yaml-node.ts";
import { apart, syntaxError } from "./yaml-syntax-error.ts";

/** What was read; no node where the text is empty. */
export interface FullYaml {
	readonly node: YamlNode | undefined;
}

/** @returns nothing where a diagnostic says why not */
export function readFullYaml(
	text: string,
	placeAt: PlaceAt,
	diagnostics: Diagnostic[],
): FullYaml | undefined {
	const yaml = parseYaml(text);
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
	for (const error of apart(yaml.errors, text))
		diagnostics.push(syntaxError(error, yaml, text, placeAt));
	if (yaml.errors.length === 0)
		refuseCleverness(yaml, text, placeAt, diagnostics);
	if (diagnostics.length > before) return undefined;
	return { node: nodeFrom(yaml.contents as Node | null, text) };
}

function nodeFrom(node: Node | null, text: string): YamlNode | undefined {
	const [start, last] = node?.range ?? [0, 0];
	if (isScalar(node))
		return {
			type: "text",
			start,
			end: last,
			style: styleOf(node),
			value: String(node.value),
		};
	const lineEnd = text.indexOf("\n", start);
	const end = lineEnd === -1 ? last : Math.min(last, lineEnd);
	if (isSeq(node))
		return {
			type: "list",
			start,
			end,
			items: node.items.map((item) => nodeFrom(item as Node | null, text)),
		};
	if (isMap(node))
		return {
			type: "fields",
			start,
			end,
			entries: (node.items as Pair<Node, Node | null>[]).map(
				({ key, value }) => ({
					key: nodeFrom(key, text),
					value: nodeFrom(value, text),
				}),
			),
		};
	return undefined;
}

function styleOf({ type }: Scalar): TextStyle {
	switch (type) {
		case "BLOCK_LITERAL":
		case "BLOCK_FOLDED":
			return "block";
		case "QUOTE_DOUBLE":
			return "double-quoted";
		case "QUOTE_SINGLE":
			return "single-quoted";
		default:
			return "plain";
	}
}

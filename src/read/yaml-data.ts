import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import { unseenIn } from "../diagnostics/unseen.ts";
import type { PlaceAt } from "./parse-yaml.ts";
import type { YamlFields, YamlNode, YamlText } from "./yaml-node.ts";

/** Names that mean something to JavaScript and nothing to an inspector. */
const reserved = new Set(["__proto__", "constructor", "prototype"]);

/** What turning nodes into data needs besides them. */
export interface Reading {
	readonly placeAt: PlaceAt;
	readonly offsetsOf: (node: YamlText) => Uint32Array | undefined;
	readonly diagnostics: Diagnostic[];
}

/**
 * Mappings, lists and texts as data; a field that is there twice, or has no plain name, is reported and left out, and so
 * is a character that nobody can see.
 */
export function toData(node: YamlNode | undefined, reading: Reading): unknown {
	switch (node?.type) {
		case "text":
			return visibleValue(node, reading);
		case "list":
			return node.items.map((item) => toData(item, reading));
		case "fields":
			return recordOf(node, reading);
		default:
			return "";
	}
}

function recordOf(
	{ entries }: YamlFields,
	reading: Reading,
): Record<string, unknown> {
	const record: Record<string, unknown> = {};
	const keys = new Map<string, Place>();
	for (const { key, value } of entries) {
		const name = key?.type === "text" ? visibleValue(key, reading) : "";
		const place = reading.placeAt(key?.start ?? 0, key?.end);
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

/**
 * Whether a text has characters that nobody can see. The file itself holds none, but an escape in double quotation marks
 * can make any character.
 */
export function hidesSomething({ style, value }: YamlText): boolean {
	return style === "double-quoted" && !unseenIn(value).next().done;
}

/** What a text says, without such characters, each of which is reported. */
function visibleValue(
	node: YamlText,
	{ placeAt, offsetsOf, diagnostics }: Reading,
): string {
	if (!hidesSomething(node)) return node.value;
	let visible = "";
	let from = 0;
	for (const { name, index, length } of unseenIn(node.value)) {
		const offsets = offsetsOf(node);
		diagnostics.push({
			rule: "text-visible",
			severity: "error",
			message: `Unexpected character ${name}, expected only characters a reader can see`,
			place: placeAt(offsets?.[index] ?? node.start, offsets?.[index + length]),
			hint: "Delete the escape that makes it.",
		});
		visible += node.value.slice(from, index);
		from = index + length;
	}
	return visible + node.value.slice(from);
}

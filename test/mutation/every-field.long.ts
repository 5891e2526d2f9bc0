/**
 * Every field that stands anywhere in the examples, its name misspelled, its value left open and its value of another
 * shape: each is told where it stands, and nothing else is told with it. The fields are found in the files, so that a new one is looked at too.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
	isMap,
	isScalar,
	isSeq,
	type Pair,
	parseDocument,
	type Scalar,
} from "yaml";
import { Examples } from "./examples.ts";
import type { Mistake } from "./mistake.ts";

const content = join(import.meta.dirname, "../../content");
const files = readdirSync(content, { recursive: true, encoding: "utf8" })
	.map((path) => path.replaceAll("\\", "/"))
	.filter((path) => /^[^.].*\.(?:yaml|md)$/.test(path))
	.toSorted();

/** Fields of a file that no other before it has; findings in Markdown all have the same. */
const fieldsByFile: readonly (readonly [file: string, fields: Field[]])[] =
	(() => {
		const seen = new Set<string>();
		return files.flatMap((file): [string, Field[]][] => {
			const kind = file.endsWith(".md") ? "*.md" : file;
			const fields = fieldsIn(file).filter(
				({ path }) => !seen.has(`${kind} ${path}`),
			);
			for (const { path } of fields) seen.add(`${kind} ${path}`);
			return fields.length > 0 ? [[file, fields]] : [];
		});
	})();

/** Fields whose names are ids of other things, with the rule that knows them; by file and way. */
const named: readonly (readonly [place: RegExp, rule: string])[] = [
	[/^inspections\/.* (?:previous\/)?grades\/[^/]+$/, "judgement-known"],
	[/^inspections\/.*findings\.yaml findings$/, "findings-listed"],
];

let examples: Examples;
beforeAll(() => {
	examples = new Examples();
});
afterAll(() => examples.end());

describe.each(fieldsByFile)("%s", (file, fields) => {
	test.each(fields)("$path, misspelled", ({ path, pair }) => {
		make({
			what: path,
			rule:
				named.find(([one]) => one.test(`${file} ${path}`))?.[1] ??
				"field-known",
			// The inspection before may have had a judgement with that name.
			...(path.startsWith("previous/grades/") && { severity: "warning" }),
			edit: edited(file, pair.key, (name) => `⟦${name}x⟧`),
		});
	});

	const short = fields.filter(({ pair }) => isShort(pair.value));

	test.each(short)("$path, left open", ({ path, pair }) => {
		make({
			what: path,
			rule: "field-present",
			edit: edited(
				file,
				{ range: [pair.key.range[0], pair.value.range[1]] },
				(typed) => typed.replace(/^([^:]+):.*$/s, "⟦$1⟧:"),
			),
		});
	});

	test.each(short)("$path, given fields", ({ path, pair }) => {
		make({
			what: path,
			rule: "field-shape",
			edit: edited(file, pair.value, () => "⟦{a: b}⟧"),
		});
	});
});

function make(mistake: Mistake): void {
	const { expected, told } = examples.make(mistake);
	// The list that is missing is told with its colon.
	const ownPlace = told.map((one) => ({ ...one, words: expected.words }));
	expect(ownPlace).toEqual([expected]);
}

/** A node of the file, with its place. */
interface Placed {
	readonly range: readonly [start: number, end: number, ...rest: number[]];
}

interface Field {
	/** `team/name`, whichever of the team it is. */
	readonly path: string;
	readonly pair: { readonly key: Placed; readonly value: Placed };
}

/** Every field by the way to it, once each. */
function fieldsIn(file: string): Field[] {
	const found = new Map<string, Field>();
	const walk = (node: unknown, way: string): void => {
		if (isSeq(node)) for (const one of node.items) walk(one, way);
		if (!isMap(node)) return;
		for (const { key, value } of node.items as Pair<Scalar, Scalar>[]) {
			const path = way === "" ? String(key.value) : `${way}/${key.value}`;
			if (!found.has(path))
				// Always there: the parser gives every node its place.
				found.set(path, { path, pair: { key, value } as Field["pair"] });
			walk(value, path);
		}
	};
	const text = readFileSync(join(content, file), "utf8");
	// With the lines of `---` as comments, front matter is YAML at the same offsets.
	const [yaml = ""] = file.endsWith(".md")
		? text.replace(/^---/, "#  ").split(/^---/m)
		: [text];
	walk(parseDocument(yaml, { schema: "failsafe" }).contents, "");
	return [...found.values()];
}

/** Whether a value stands on the line of its name. */
function isShort(value: unknown): boolean {
	return (
		isScalar(value) && (value.type === "PLAIN" || value.type === "QUOTE_DOUBLE")
	);
}

/** A change of one stretch, with as much before it as tells it from every other. */
function edited(
	file: string,
	{ range: [start, end] }: Placed,
	change: (typed: string) => string,
): Mistake["edit"] {
	const text = readFileSync(join(content, file), "utf8");
	let from = start;
	const isAlone = (words: string) =>
		text.indexOf(words) === from && !text.includes(words, from + 1);
	while (!isAlone(text.slice(from, end))) from -= 1;
	return {
		file,
		find: text.slice(from, end),
		replace: text.slice(from, start) + change(text.slice(start, end)),
	};
}

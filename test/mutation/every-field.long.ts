/**
 * Every field that stands anywhere in the examples, its name misspelled and its value left open: each is told at the
 * name, and nothing else is told with it. The fields are found in the files, so that a new one is looked at too.
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
	.filter((path) => /^[^.].*\.yaml$/.test(path))
	.toSorted();

/** What a field's loss takes from under other rules. None would be best; one that has nothing more to say goes from here. */
const also: readonly (readonly [path: RegExp, rules: readonly string[]])[] = [
	[
		/^dates(?:\/start|\/end)?$/,
		["fieldwork-as-scheduled", "quiet-times-kept", "visits-within-inspection"],
	],
	[/^majesty$|^forChildren\/(?:about|help)$/, ["majesty-by-date"]],
	[/^concerns\/(?:response|view)$/, ["concern-answered"]],
	[/^serviceAreas$/, ["person-unnamed"]],
	[/^dataRequest$|\/dataRequest(?:\/items(?:\/id)?)?$/, ["field-present"]],
];

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

describe.each(files)("%s", (file) => {
	const fields = fieldsIn(file);

	// A last inspection may have had other judgements, so their names are free.
	test.each(fields.filter(({ path }) => !path.startsWith("previous/grades/")))(
		"$path, misspelled",
		({ path, pair }) => {
			make(path, {
				what: path,
				rule:
					named.find(([one]) => one.test(`${file} ${path}`))?.[1] ??
					"field-known",
				edit: edited(file, pair.key, (name) => `⟦${name}x⟧`),
			});
		},
	);

	// An entry of an amendment without an id is another entry, and told of as that too.
	const amended = "amendments/sets/dataRequest/items/id";
	test.each(
		fields.filter(({ path, pair }) => path !== amended && isShort(pair.value)),
	)("$path, left open", ({ path, pair }) => {
		make(path, {
			what: path,
			rule: "field-present",
			edit: edited(
				file,
				{ range: [pair.key.range[0], pair.value.range[1]] },
				(typed) => typed.replace(/^([^:]+):.*$/s, "⟦$1⟧:"),
			),
		});
	});
});

function make(path: string, mistake: Mistake): void {
	const consequences = also
		.filter(([one]) => one.test(path))
		.flatMap(([, rules]) => rules);
	const { expected, told } = examples.make({ ...mistake, also: consequences });
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
	walk(
		parseDocument(readFileSync(join(content, file), "utf8"), {
			schema: "failsafe",
		}).contents,
		"",
	);
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

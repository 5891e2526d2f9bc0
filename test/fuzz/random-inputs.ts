/** Inputs that nobody would write: bytes, letters of every script, things that look like YAML, and broken real files. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { parse } from "yaml";
import type { Input } from "./trial.ts";

/** Where this program reads text, in the small content folder that the rules are tried on. */
const places = [
	"inspections/sample/inspection.yaml",
	"inspections/sample/findings.yaml",
	"inspections/sample/findings/1.md",
	"schedules/example-2030.yaml",
	"organisation.yaml",
] as const;

/** For the content folder of the rules' cases. */
export function madeUpInputs(): fc.Arbitrary<Input> {
	const content = fc.oneof(
		fc.uint8Array({ maxLength: 400 }),
		fc.string({ unit: "binary", maxLength: 200 }),
		fc.string({ unit: "grapheme", maxLength: 200 }),
		heaps,
		yamlLike,
		yamlLike.map((yaml) => `findings:\n${yaml.replace(/^/gm, "  ")}`),
		fc
			.tuple(yamlLike, fc.string({ unit: "grapheme", maxLength: 100 }))
			.map(([yaml, body]) => `---\n${yaml}\n---\n\n${body}\n`),
	);
	return fc
		.record({ path: fc.constantFrom(...places), content })
		.map((made) => ({ name: made.path, inspection: "sample", ...made }));
}

/** An inspection's own texts, its schedule and the organisation among them, with a few breaks in one of them. */
export function brokenInputs(
	content: string,
	inspection: string,
): fc.Arbitrary<Input> {
	return fc
		.record({
			path: fc.constantFrom(...pathsOf(content, inspection)),
			breaks: fc.array(oneBreak, { minLength: 1, maxLength: 3 }),
		})
		.map(({ path, breaks }) => ({
			name: `${path} with ${breaks.map(({ kind }) => kind).join(", ")}`,
			inspection,
			path,
			content: breaks.reduce(broken, readFileSync(join(content, path), "utf8")),
		}));
}

/** Marks that mean something to YAML or Markdown, many of them in a row. */
const heaps = fc
	.tuple(
		fc.constantFrom(..."*_[]{}<>|`~#-+:?&!%@'\"\\ \t\n=^$.,(0a"),
		fc.constantFrom(..."*_[]{}<>|`~#-+:?&!%@'\"\\ \t\n=^$.,(0a"),
		fc.constantFrom(1, 10, 61, 1000, 20_000),
	)
	.map(([one, other, times]) => `${one}${other}`.repeat(times));

/** Names that mean something here, so that what is made up gets past the first look. */
const names = fc.oneof(
	fc.constantFrom(
		...`id judgement criteria kind headline forChildren evidence source reference date body schedule activity title dates
		start end published team name role grades overall practice leaders summary serviceAreas areasForImprovement text
		findings deferral sampling part cases audits exceptions rule place reason grades judgements label activities roles
		amendments sets limits from plan day documents inspectorate inspected majesty`.split(
			/\s+/,
		),
	),
	fc.string({ unit: "grapheme-ascii", maxLength: 8 }),
);

const scalars = fc.oneof(
	fc.constantFrom(
		..."good yes no 10 2030-03-05 practice strength full-inspection example-2030 ~ null .nan 0x1F 1e9 [] {} | > - ? : & * !".split(
			" ",
		),
	),
	fc.string({ unit: "grapheme-ascii", maxLength: 30 }),
	fc.string({ unit: "grapheme", maxLength: 30 }),
	fc
		.string({ unit: "grapheme", maxLength: 30 })
		.map((text) => JSON.stringify(text)),
	fc
		.string({ unit: "grapheme-ascii", maxLength: 30 })
		.map((text) => `'${text.replaceAll("'", "''")}'`),
	fc
		.array(fc.string({ unit: "grapheme-ascii", maxLength: 30 }), {
			maxLength: 4,
		})
		.map((lines) => `|\n${lines.map((line) => `        ${line}`).join("\n")}`),
	fc.constantFrom("&a x", "*a", "!!int 3", "!x y", "<<", "# note", "'", '"'),
);

type Node = string | readonly Node[] | { readonly [name: string]: Node };

const nodes = fc.letrec<{ node: Node }>((tie) => ({
	node: fc.oneof(
		{ maxDepth: 4, withCrossShrink: true },
		scalars,
		fc.array(tie("node"), { maxLength: 4 }),
		fc.dictionary(names, tie("node"), { maxKeys: 8, noNullPrototype: true }),
	),
})).node;

const yamlLike = fc
	.tuple(nodes, fc.constantFrom(2, 2, 2, 4, 1))
	.map(([node, step]) => printed(node, 0, step));

function printed(node: Node, depth: number, step: number): string {
	if (typeof node === "string") return node;
	const indent = " ".repeat(depth * step);
	const inner = (one: Node) =>
		typeof one === "string" ? ` ${one}` : `\n${printed(one, depth + 1, step)}`;
	return Array.isArray(node)
		? node.map((one) => `${indent}-${inner(one)}`).join("\n")
		: Object.entries(node)
				.map(([name, one]) => `${indent}${name}:${inner(one)}`)
				.join("\n");
}

interface Break {
	readonly kind: (typeof kinds)[number];
	readonly at: number;
	readonly to: number;
	readonly text: string;
}

const kinds = [
	"delete a line",
	"repeat a line",
	"swap two lines",
	"insert",
	"delete letters",
	"indent a line",
	"end here",
	"begin here",
] as const;

/** Anywhere in a text with the same chance: left alone, the generator prefers the ends. */
const part = fc.noBias(fc.nat({ max: 9999 })).map((number) => number / 10_000);

const oneBreak: fc.Arbitrary<Break> = fc.record({
	// What cuts most of the file away leaves little to look at, so it is rarer.
	kind: fc.constantFrom(...kinds.slice(0, 6), ...kinds.slice(0, 6), ...kinds),
	at: part,
	to: part,
	text: fc.oneof(
		fc.constantFrom(..."*_[]{}<>|`~#-+:?&!%@'\"\\\t\n"),
		fc.string({ unit: "grapheme", minLength: 1, maxLength: 5 }),
	),
});

/** A text with one break in it; `at` and `to` are parts of the whole. */
function broken(text: string, { kind, at, to, text: letters }: Break): string {
	const lines = text.split("\n");
	const line = Math.min(Math.floor(at * lines.length), lines.length - 1);
	const other = Math.min(Math.floor(to * lines.length), lines.length - 1);
	const here = lines[line] ?? "";
	const place = Math.floor(at * text.length);
	switch (kind) {
		case "delete a line":
			return lines.toSpliced(line, 1).join("\n");
		case "repeat a line":
			return lines.toSpliced(line, 0, here).join("\n");
		case "swap two lines":
			return lines
				.with(line, lines[other] ?? "")
				.with(other, here)
				.join("\n");
		case "end here":
			return text.slice(0, place);
		case "begin here":
			return text.slice(place);
		case "insert":
			return text.slice(0, place) + letters + text.slice(place);
		case "delete letters":
			return text.slice(0, place) + text.slice(place + 1 + Math.floor(to * 20));
		case "indent a line":
			return lines.with(line, `  ${here}`).join("\n");
	}
}

/** Where the texts of an inspection lie. */
function pathsOf(content: string, inspection: string): string[] {
	const own = `inspections/${inspection}`;
	const { schedule } = parse(
		readFileSync(join(content, own, "inspection.yaml"), "utf8"),
	) as { readonly schedule: string };
	return [
		"organisation.yaml",
		`schedules/${schedule}.yaml`,
		...readdirSync(join(content, own), { recursive: true, encoding: "utf8" })
			.map((path) => `${own}/${path.replaceAll("\\", "/")}`)
			.filter((path) => /\.(?:yaml|md)$/.test(path))
			.toSorted(),
	];
}

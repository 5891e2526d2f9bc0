/**
 * Words that rules look for, heaped up to the largest text that is read: a pattern that goes back and forth between them
 * would take minutes.
 */
import type { Input } from "./trial.ts";

/** Below the length at which a line is refused. */
const longestLine = 45_000;
/** Below the size at which a file is refused. */
const largestText = 900_000;

/** Beginnings of what the rules look for, most of them without the end that a pattern waits for. */
const words = [
	"a ",
	"A ",
	"A. ",
	"AB ",
	"A.B. ",
	"Ab ",
	"Ab-Ab’s ",
	"aB",
	"0",
	"0 ",
	"07 ",
	"1, ",
	"1.1.",
	"12/",
	"3-",
	"+44 ",
	"(0) ",
	"a@",
	"a.",
	"a@a.",
	"www.",
	"https://",
	"mailto:",
	"is ",
	"is not ",
	"was very ",
	"has been quickly ",
	"are being seen ",
	"seen and heard, ",
	"the local authority ",
	"local authorities in the ",
	"the police in ",
	"the court’s own ",
	"courts of the ",
	"judges, ",
	"were too often ",
	"failed ",
	"not good ",
	"born ",
	"born on the ",
	"date of birth ",
	"May ",
	"1 May ",
	"aged ",
	"Ab, aged ",
	"child A",
	"Mr ",
	"Mrs A. ",
	"District Judge ",
	"12 Long ",
	"1 Long Long ",
	"M1 ",
	"AB12 ",
	"NHS ",
	"NHS number ",
	"QQ12",
	"Her ",
	"Her Majesty",
	"[insert ",
	"[",
	"[name ",
	"<insert ",
	"insert LA ",
	"XX",
	"XX ",
	"XX/",
	"dd/",
	"TB",
	"{",
	"click here to enter ",
	"require ",
	"requires improvement to ",
	"to be ",
	"judged to be ",
	"(",
	"( ",
	")",
	"((a) ",
	"“",
	"‘a",
	"’",
	"‑",
	"—",
	"...",
	"! ",
	"? ",
	"e.g. ",
	"i.e. ",
	"e.g. A",
	"No. ",
	"per ",
	"1 per cent",
	"100%",
	"s7 ",
	"rule 16.",
	"supervis",
	"stakeholder ",
	"\\",
	"\\*",
	"&amp;",
	"&#8203",
	"&",
	"*",
	"* ",
	"**a",
	"_",
	"_a",
	"`",
	"``a",
	"<",
	"<a ",
	"<!--",
	"![",
	"![a](",
	"[a](",
	"[a][",
	"[^",
	"[^1]",
	"](",
	"|",
	"| ",
	"|-",
	"~",
	"#",
	": ",
	"é",
	"😀",
	"中",
	"\u0301",
	"\u00a0",
	"\t",
] as const;

/** Words a line apart, where they mean something at the start of one. */
const rows = [
	"- a",
	"1. a",
	"> a",
	"# a",
	"###### a",
	"| a |",
	"| - |",
	"| a | b |\n| - | - |",
	"[^1]: a",
	"[a]: b",
	"a[^1]",
	"[a](b)",
	"![a](b)",
	"<!-- a",
	"```",
	"~~~",
	"---",
	"***",
	"    a",
	"The police are poor.",
	"Ab, aged 7.",
	"A",
	"a  ",
	"a\\",
	"\n",
] as const;

const front = (headline: string, forChildren: string, reference: string) => `---
id: H-1
judgement: practice
criteria: [safety]
kind: strength
headline: ${headline}
forChildren: ${forChildren}
evidence:
  - source: case file
    reference: ${reference}
    date: 2030-03-05
---
`;

/** Each heap in the lines of a finding, and in its text. */
export function heapInputs(): Input[] {
	const path = "inspections/sample/findings/1.md";
	const inspection = "sample";
	const quoted = (heap: string) => JSON.stringify(`x${heap}`);
	return [
		...words.flatMap((word) => {
			const heap = heaped(word, longestLine);
			const line = `x${heap}`;
			return [
				{
					name: `${quoted(word)} in lines`,
					inspection,
					path,
					content: `${front(quoted(heap.slice(0, longestLine / 2)), quoted(heap.slice(0, longestLine / 2)), quoted(heap.slice(0, longestLine / 2)))}\nText.\n`,
				},
				{
					name: `${quoted(word)} in one paragraph`,
					inspection,
					path,
					content: `${front("Sound.", "Workers see children.", "sample 1")}\n${line}\n`,
				},
				{
					name: `${quoted(word)} in many paragraphs`,
					inspection,
					path,
					content: `${front("Sound.", "Workers see children.", "sample 1")}\n${heaped(`x${word.repeat(20)}\n\n`, largestText / 3)}\n`,
				},
			];
		}),
		...rows.map((row) => ({
			name: `${quoted(row)} in many rows`,
			inspection,
			path,
			content: `${front("Sound.", "Workers see children.", "sample 1")}\n${heaped(`${row}\n`, largestText / 3)}\n`,
		})),
	];
}

function heaped(word: string, length: number): string {
	return word.repeat(Math.ceil(length / word.length)).slice(0, length);
}

/**
 * Words that rules look for, heaped up to far more than anybody writes: a pattern that goes back and forth between them
 * would take minutes.
 */
import type { Input } from "./trial.ts";

/** Ten times the longest paragraph of a real report. */
const line = 10_000;
/** As long as a whole report. */
const text = 60_000;

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

/** Each heap in the lines of a finding, in one paragraph of it and in many. */
export function heapInputs(): Input[] {
	const finding = (name: string, content: string): Input => ({
		name,
		inspection: "sample",
		path: "inspections/sample/findings/1.md",
		content,
	});
	const sound = front("Sound.", "Workers see children.", "sample 1");
	return [
		...words.flatMap((word) => {
			const quoted = JSON.stringify(heaped(word, line));
			const name = JSON.stringify(word);
			return [
				finding(
					`${name} in lines`,
					`${front(quoted, quoted, quoted)}\nText.\n`,
				),
				finding(
					`${name} in one paragraph`,
					`${sound}\nx${heaped(word, line)}\n`,
				),
				finding(
					`${name} in many paragraphs`,
					`${sound}\n${heaped(`x${word.repeat(40)}\n\n`, text)}\n`,
				),
			];
		}),
		...rows.map((row) =>
			finding(
				`${JSON.stringify(row)} in many rows`,
				`${sound}\n${heaped(`${row}\n`, text / 5)}\n`,
			),
		),
	];
}

function heaped(word: string, length: number): string {
	return word.repeat(Math.ceil(length / word.length)).slice(0, length);
}

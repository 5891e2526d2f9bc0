/**
 * Makes a content folder of inspections that never were, as large as wanted: the same folder from the same order.
 *
 * It stands on the schedule `cafcass-2014` of the real content folder, and `check` finds no mistake in it.
 */
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { madeUpProse, madeUpSentence } from "./made-up-prose.ts";

export interface ContentOrder {
	/** The content folder whose schedules and organisation are used. */
	readonly from: string;
	/** The folder to make; it must not hold anything. */
	readonly to: string;
	readonly inspections: number;
	/** Findings in each inspection. */
	readonly findings: number;
	/** Words in the body of a finding, more or less. */
	readonly words: number;
}

/** Judgements of `cafcass-2014` with the criteria a finding may name. */
const judgements = [
	{ id: "private-law", first: 1, criteria: 14, byArea: false },
	{ id: "public-law", first: 15, criteria: 18, byArea: false },
	{ id: "national-leadership", first: 33, criteria: 10, byArea: false },
	{ id: "local-leadership", first: 43, criteria: 10, byArea: true },
] as const;

const areas = ["north", "south", "east", "west"] as const;

/** How many headlines stand in the summary, whatever the number of findings. */
const headlines = 16;

/** Writes the folder. */
export function generateContent(order: ContentOrder): void {
	const { from, to } = order;
	cpSync(join(from, "schedules"), join(to, "schedules"), { recursive: true });
	cpSync(join(from, "organisation.yaml"), join(to, "organisation.yaml"));
	for (let number = 1; number <= order.inspections; number++) {
		const folder = join(to, "inspections", `generated-${padded(number, 2)}`);
		mkdirSync(join(folder, "findings"), { recursive: true });
		writeFileSync(join(folder, "inspection.yaml"), inspection(number));
		for (let place = 1; place <= order.findings; place++)
			writeFileSync(
				join(folder, "findings", `${padded(place, 4)}.md`),
				finding(place, number * 100_000 + place, order),
			);
	}
}

function finding(
	place: number,
	seed: number,
	{ findings, words }: ContentOrder,
): string {
	const turn = Math.floor(place / judgements.length);
	// Always there: the remainder is an index of the list.
	const judgement = judgements[
		place % judgements.length
	] as (typeof judgements)[number];
	const criterion = judgement.first + (turn % judgement.criteria);
	const area = judgement.byArea ? areas[turn % areas.length] : undefined;
	const isTold = place % Math.ceil(findings / headlines) === 0;
	return `---
id: F-${padded(place, 4)}
judgement: ${judgement.id}
criteria: ["${criterion}"]
kind: ${place % 3 === 1 ? "weakness" : "strength"}
${area ? `serviceArea: ${area}\n` : ""}headline: ${madeUpSentence(seed)}
forChildren: Workers listen to children and write down what they say.
${isTold ? "inSummary: yes\nprotectedCharacteristics: [age]\n" : ""}evidence:
  - source: case file
    reference: sample ${padded(place, 4)}
    date: 2014-03-11
  - source: interview
    reference: managers, group ${(place % 9) + 1}
    date: 2014-03-12
---

${madeUpProse(seed, words)}
`;
}

function inspection(number: number): string {
	return `# Made by number to be measured: every person, place and event in it is invented.
schedule: cafcass-2014
activity: full-inspection
title: Generated inspection ${number}
workedExample: yes
dates:
  start: 2014-03-07
  end: 2014-04-04
  published: 2014-05-07
team:
  - name: First Inspector
    role: lead-inspector
    telephone: 01632 960001
    email: first.inspector@example.org
  - name: Second Inspector
    role: deputy-lead-inspector
    telephone: 01632 960002
  - name: Third Inspector
    role: team-inspector
    telephone: 01632 960003
  - name: First Manager
    role: quality-assurance-manager
    telephone: 01632 960004
addressee:
  name: First Addressee
  post: Chief Executive
  address: [Example House, 1 Example Street, Exampleton, EX1 1EX]
serviceAreas:
${areas.map((id) => `  - id: ${id}\n    name: Service area ${id}\n`).join("")}grades:
  overall: good
  private-law: good
  public-law: good
  national-leadership: good
  local-leadership: good
summary: |
${indented(madeUpProse(number * 100_000 + 91, 80))}
areasForImprovement:
${[1, 4, 7].map((place) => `  - text: Ensure that what the ${place === 1 ? "first" : "next"} finding of its kind describes, number ${place}, is put right.\n    findings: [F-${padded(place, 4)}]\n`).join("")}aboutTheInspection: |
${indented(madeUpProse(number * 100_000 + 92, 120))}
aboutTheService: |
${indented(madeUpProse(number * 100_000 + 93, 120))}
`;
}

function indented(text: string): string {
	return text.replace(/^(?=.)/gm, "  ");
}

function padded(number: number, digits: number): string {
	return String(number).padStart(digits, "0");
}

/** Every string of the Big List of Naughty Strings, in every field that a person types and in names of files. */
import naughty from "big-list-of-naughty-strings/blns.json" with {
	type: "json",
};
import { unseenIn } from "../../src/diagnostics/unseen.ts";
import type { Input } from "./trial.ts";

/** A finding that names every field in which a string may stand. */
const fields = {
	id: "N-1",
	headline: "Children are seen.",
	forChildren: "Workers see children.",
	kind: "strength",
	criteria: "[safety]",
	reference: "sample 1",
	body: "Children are seen often.",
};
type Field = keyof typeof fields;

function findingWith(changed: Partial<Record<Field, string>>): string {
	const { id, headline, forChildren, kind, criteria, reference, body } = {
		...fields,
		...changed,
	};
	return `findings:
  - id: ${id}
    judgement: practice
    criteria: ${criteria}
    kind: ${kind}
    headline: ${headline}
    forChildren: ${forChildren}
    evidence:
      - source: case file
        reference: ${reference}
        date: 2030-03-05
    body: ${body}
  - id: L-1
    judgement: leaders
    criteria: ["10"]
    kind: strength
    serviceArea: north
    headline: Leaders listen.
    forChildren: Leaders hear you.
    protectedCharacteristics: [age]
    evidence:
      - source: meeting
        reference: meeting 1
        date: 2030-03-07
    body: Leaders listen to staff.
`;
}

function inspectionWith(title: string, grade: string, id: string): string {
	return `schedule: example-2030
activity: full-inspection
title: ${title}
dates:
  start: 2030-03-04
  end: 2030-03-15
team:
  - name: ${title}
    role: lead-inspector
serviceAreas:
  - id: north
    name: ${title}
grades:
  practice: ${grade}
  leaders: good
  ${id}: good
summary: ${title}
`;
}

const findings = "inspections/sample/findings.yaml";
const inspection = "inspections/sample/inspection.yaml";
/** Front matter that is sound, so that only the body is hostile. */
const front = `---
id: M-1
judgement: practice
criteria: [safety]
kind: strength
headline: Children are seen.
forChildren: Workers see children.
evidence:
  - source: case file
    reference: sample 1
    date: 2030-03-05
---
`;

/** Each string as it is in one field at a time, in quotation marks in all of them, and as a name. */
export function naughtyInputs(): Input[] {
	return naughty.flatMap((string, index) => {
		const quoted = JSON.stringify(string);
		const named = (what: string, path: string, content: string): Input => ({
			name: `${quoted} (${index}) ${what}`,
			inspection: "sample",
			path,
			content,
		});
		return [
			...(Object.keys(fields) as Field[]).map((field) =>
				named(`as ${field}`, findings, findingWith({ [field]: string })),
			),
			named("as title", inspection, inspectionWith(string, "good", "overall")),
			named("as grade", inspection, inspectionWith("Title", string, "overall")),
			named(
				"as judgement",
				inspection,
				inspectionWith("Title", "good", string),
			),
			named(
				"between quotation marks",
				findings,
				findingWith({
					headline: quoted,
					forChildren: quoted,
					reference: quoted,
					body: quoted,
					criteria: `[${quoted}]`,
				}),
			),
			named(
				"between quotation marks in an inspection",
				inspection,
				inspectionWith(quoted, quoted, "overall"),
			),
			...(canBeSeen(string)
				? [
						named(
							"as name of a judgement",
							inspection,
							inspectionWith("Title", "good", quoted),
						),
						named(
							"as name of a field",
							findings,
							findingWith({}).replace("headline:", `${quoted}:`),
						),
					]
				: []),
			named(
				"as body below front matter",
				"inspections/sample/findings/1.md",
				`${front}\n${string}\n`,
			),
			...(canBeNamed(string)
				? [
						named(
							"as name of a finding",
							`inspections/sample/findings/${string}.md`,
							`${front}\nText.\n`,
						),
						named(
							"as name of a picture",
							`inspections/sample/images/${string}.png`,
							"no picture",
						),
						named(
							"as name of a schedule",
							`schedules/${string}.yaml`,
							"id: x\n",
						),
					]
				: []),
		];
	});
}

/** Whether a file system takes it for the start of a name, on Windows too, and a person can tell it from another. */
function canBeNamed(string: string): boolean {
	return (
		canBeSeen(string) &&
		!/[/\\]|^\.\.?$/.test(string) &&
		Buffer.byteLength(string) <= 240
	);
}

/** Names are told as they are typed, so these are only those that can be. */
function canBeSeen(string: string): boolean {
	return [...unseenIn(string)].length === 0 && !string.includes("\n");
}

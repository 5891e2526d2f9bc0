/** Whatever one file holds, the mistakes in every other are told. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { check } from "../../src/index.ts";
import { overlay } from "./overlay.ts";

const gap = "lorem ipsum";
const finding = (id: string, body: string) => `---
id: ${id}
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

${body}
`;

/** A content folder with a gap left in every file that has texts. */
function faultyContent(): string {
	const content = overlay();
	const replaceIn = (path: string, change: (text: string) => string) => {
		const file = join(content, path);
		writeFileSync(file, change(baseOf(path)));
	};
	replaceIn("organisation.yaml", (text) =>
		text.replace("You may use", `You may ${gap} use`),
	);
	for (const id of ["sample", "second"]) {
		mkdirSync(join(content, "inspections", id, "findings"), {
			recursive: true,
		});
		replaceIn(`inspections/${id}/inspection.yaml`, (text) =>
			text.replace("Children are heard", `Children are ${gap} heard`),
		);
		replaceIn(`inspections/${id}/findings.yaml`, (text) =>
			text.replace("Leaders listen to staff", `Leaders ${gap} listen`),
		);
		writeFileSync(
			join(content, "inspections", id, "findings/1.md"),
			finding("M-1", `Children are ${gap} seen.`),
		);
	}
	return content;
}

function baseOf(path: string): string {
	return readFileSync(
		join(
			import.meta.dirname,
			"base",
			path.replace("inspections/second", "inspections/sample"),
		),
		"utf8",
	);
}

/** Files in which a gap was told, as seen from the content folder. */
function filesWithGaps(content: string): string[] {
	const { diagnostics } = check({ content, inspections: [] });
	return diagnostics
		.filter(({ rule }) => rule === "no-placeholder")
		.map(({ place }) => place.file.slice(content.length + 1))
		.toSorted();
}

const hostile: Readonly<Record<string, string | Uint8Array>> = {
	"nothing at all": "",
	"bytes that are no text": new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x80]),
	"a heap of brackets": "[".repeat(10_000),
	"a heap of quotations": `${"> ".repeat(5000)}x`,
	"one long line": "x".repeat(200_000),
	"more than a megabyte": "a: b\n".repeat(300_000),
	"characters nobody sees": "summary: \u202etxet\u202c\n",
	"names of the machine": "__proto__:\n  polluted: yes\nconstructor: x\n",
	"aliases within aliases":
		"a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n",
	"a list where fields belong": "- one\n- two\n",
	"a text alone": "just words\n",
	"a quotation left open": 'title: "never closed\nnext: x\n',
};

const places = [
	"organisation.yaml",
	"schedules/example-2030.yaml",
	"inspections/sample/inspection.yaml",
	"inspections/sample/findings.yaml",
	"inspections/sample/findings/1.md",
];

test("every file with a gap is told of where no file is hostile", () => {
	expect(filesWithGaps(faultyContent())).toEqual([
		"inspections/sample/findings.yaml",
		"inspections/sample/findings/1.md",
		"inspections/sample/inspection.yaml",
		"inspections/second/findings.yaml",
		"inspections/second/findings/1.md",
		"inspections/second/inspection.yaml",
		"organisation.yaml",
	]);
});

test.each(
	places.flatMap((place) =>
		Object.keys(hostile).map((what) => [place, what] as const),
	),
)("%s with %s hides no mistake of another file", (place, what) => {
	const content = faultyContent();
	const expected = filesWithGaps(content).filter((file) => file !== place);
	writeFileSync(join(content, place), hostile[what] ?? "");
	expect(filesWithGaps(content)).toEqual(expected);
});

test.each(places)("%s that is a folder hides no mistake either", (place) => {
	const content = faultyContent();
	const expected = filesWithGaps(content).filter((file) => file !== place);
	rmSync(join(content, place));
	mkdirSync(join(content, place));
	expect(filesWithGaps(content)).toEqual(expected);
});

/** What is measured: content folders, and how large they are. */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { type ContentOrder, generateContent } from "./generate.ts";
import { home } from "./program.ts";

export const subjects = ["examples", "findings", "pages"] as const;
export type Subject = (typeof subjects)[number];

type Size = Pick<ContentOrder, "inspections" | "findings" | "words">;

/** The examples that the goals are about: reports of this size, and no short letters. */
const examples = ["national-2014", "national-2023"];

/** The examples are there; the others are generated. */
const sizes: Readonly<Record<Exclude<Subject, "examples">, Size>> = {
	findings: { inspections: 1, findings: 500, words: 120 },
	// Findings of this length fill a page each, more or less.
	pages: { inspections: 1, findings: 1000, words: 590 },
};

export const subjectLabels: Readonly<Record<Subject, string>> = {
	examples: "The two examples of full inspections",
	findings: "A generated inspection of 500 findings, about 120 words each",
	pages: "A generated inspection of 1,000 findings, about a page each",
};

/**
 * The content folder of a subject.
 *
 * @param temporary a folder for what is generated
 */
export function contentOf(subject: Subject, temporary: string): string {
	const from = join(home, "content");
	const to = join(temporary, "content", subject);
	if (subject === "examples") {
		copyExamples(from, to);
		return to;
	}
	generateContent({ from, to, ...sizes[subject] });
	return to;
}

/** Everything but other inspections. */
function copyExamples(from: string, to: string): void {
	const inspections = join(from, "inspections");
	cpSync(from, to, {
		recursive: true,
		filter: (file) =>
			!file.startsWith(join(inspections, "/")) ||
			examples.some((id) => {
				const own = join(inspections, id);
				return file === own || file.startsWith(join(own, "/"));
			}),
	});
}

/** What is measured: content folders, and how large they are. */
import { join } from "node:path";
import { type ContentOrder, generateContent } from "./generate.ts";
import { home } from "./program.ts";

export const subjects = ["examples", "findings", "pages"] as const;
export type Subject = (typeof subjects)[number];

type Size = Pick<ContentOrder, "inspections" | "findings" | "words">;

/** The examples are there; the others are generated. */
const sizes: Readonly<Record<Exclude<Subject, "examples">, Size>> = {
	findings: { inspections: 1, findings: 500, words: 120 },
	// Findings of this length fill a page each, more or less.
	pages: { inspections: 1, findings: 1000, words: 590 },
};

export const subjectLabels: Readonly<Record<Subject, string>> = {
	examples: "The two example inspections",
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
	if (subject === "examples") return from;
	const to = join(temporary, "content", subject);
	generateContent({ from, to, ...sizes[subject] });
	return to;
}

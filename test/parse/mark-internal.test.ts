/** What is not for publication says so, on its first page and in its foot. */
import type { Root } from "mdast";
import { expect, test } from "vitest";
import { formatMarkdown } from "../../src/markdown/format-markdown.ts";
import { parseDocument } from "../../src/markdown/parse-document.ts";
import type { Look, Manuscript } from "../../src/model/manuscript.ts";
import { markInternal } from "../../src/parse/mark-internal.ts";

const manuscript = (
	markdown: string,
	audience: Manuscript["audience"],
): Manuscript => ({
	id: "briefing",
	title: "Briefing",
	subject: "A briefing",
	author: "Example Inspectorate",
	language: "en-GB",
	date: "2030-05-10",
	foot: "Inspection, 4 March 2030",
	contentsOverPages: 10,
	...(audience && { audience }),
	tree: parseDocument(markdown) as Root,
	// No look is looked at.
	look: {} as Look,
});

test("below the title, or first where there is none", () => {
	const { tree, foot } = markInternal(manuscript("# A\n\nb\n", "internal"));
	expect(formatMarkdown(tree)).toBe(
		"# A\n\n:::notice{.marking}\n\n**Internal: not for publication.**\n\n:::\n\nb\n",
	);
	expect(foot).toBe("Internal: not for publication. Inspection, 4 March 2030");
	expect(formatMarkdown(markInternal(manuscript("b\n", "internal")).tree)).toBe(
		":::notice{.marking}\n\n**Internal: not for publication.**\n\n:::\n\nb\n",
	);
});

test("with what it says of itself besides", () => {
	const { tree, foot } = markInternal({
		...manuscript("# A\n", "internal"),
		marking: "Grades are provisional",
	});
	expect(formatMarkdown(tree)).toContain(
		"**Internal: not for publication. Grades are provisional.**",
	);
	expect(foot).toBe(
		"Internal: not for publication. Grades are provisional.\nInspection, 4 March 2030",
	);
});

test("what is restricted says so too", () => {
	const { tree, foot } = markInternal(manuscript("# A\n\nb\n", "restricted"));
	expect(formatMarkdown(tree)).toBe(
		"# A\n\n:::notice{.marking}\n\n**Restricted: not for publication.**\n\n:::\n\nb\n",
	);
	expect(foot).toBe(
		"Restricted: not for publication. Inspection, 4 March 2030",
	);
});

test.each(["published", "sent", undefined] as const)(
	"and what is %s is left as it is",
	(audience) => {
		const other = manuscript("# A\n\nb\n", audience);
		expect(markInternal(other)).toBe(other);
	},
);

/** What is not for publication says so, on its first page and in its foot. */
import type { Root } from "mdast";
import { expect, test } from "vitest";
import { formatMarkdown, parseDocument } from "../../src/markdown/dialect.ts";
import type { Look, Manuscript } from "../../src/model/manuscript.ts";
import { markInternal } from "../../src/parse/mark-internal.ts";

const manuscript = (markdown: string, internal: boolean): Manuscript => ({
	id: "briefing",
	title: "Briefing",
	subject: "A briefing",
	author: "Example Inspectorate",
	language: "en-GB",
	date: "2030-05-10",
	foot: "Inspection, 4 March 2030",
	contentsOverPages: 10,
	internal,
	tree: parseDocument(markdown) as Root,
	// No look is looked at.
	look: {} as Look,
});

test("below the title, or first where there is none", () => {
	const { tree, foot } = markInternal(manuscript("# A\n\nb\n", true));
	expect(formatMarkdown(tree)).toBe(
		"# A\n\n:::notice\n\n**Internal: not for publication.**\n\n:::\n\nb\n",
	);
	expect(foot).toBe("Internal: not for publication. Inspection, 4 March 2030");
	expect(formatMarkdown(markInternal(manuscript("b\n", true)).tree)).toBe(
		":::notice\n\n**Internal: not for publication.**\n\n:::\n\nb\n",
	);
});

test("and what is published is left as it is", () => {
	const published = manuscript("# A\n\nb\n", false);
	expect(markInternal(published)).toBe(published);
});

/** What no line is to end within, and what is left as it is. */
import { expect, test } from "vitest";
import { formatMarkdown } from "../../src/markdown/format-markdown.ts";
import { parseDocument } from "../../src/markdown/parse-document.ts";
import { joinedText, keepTogether } from "../../src/parse/keep-together.ts";

test.each([
	["Call 020 7946 0142 now.", "Call 020~7946~0142 now."],
	["Childline is 0800 1111.", "Childline is 0800~1111."],
	["or +44 20 7946 0142", "or +44~20~7946~0142"],
	["Manchester M1 2WD", "Manchester M1~2WD"],
	["Wexbury WX4 2QZ, by post", "Wexbury WX4~2QZ, by post"],
	["from 17 to 21 March 2014", "from 17 to 21~March 2014"],
	["Monday 10 March (days 2 to 3)", "Monday 10~March (days~2~to~3)"],
	["Friday 7 March (day 1)", "Friday 7~March (day~1)"],
])("joins %s", (words, joined) => {
	expect(joinedText(words).replaceAll("\u00a0", "~")).toBe(joined);
});

test.each([
	"1,140 children in 20 areas",
	"in May 2014, 12 Marches",
	"60 of 150 cases",
])("leaves %s", (words) => {
	expect(joinedText(words)).toBe(words);
});

test("goes into lists and tables, and leaves headings alone", () => {
	const markdown =
		"# On 7 March\n\n- On 7 March\n\n| On 7 March |\n| --- |\n| 0800 1111 |\n";
	expect(
		formatMarkdown(keepTogether(parseDocument(markdown))).replaceAll(
			"\u00a0",
			"~",
		),
	).toBe(
		"# On 7 March\n\n- On 7~March\n\n| On 7~March |\n| - |\n| 0800~1111 |\n",
	);
});

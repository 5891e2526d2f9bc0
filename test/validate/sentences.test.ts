/** Sentences are those of the natural-language parser, which reads only what is doubtful. */
import fc from "fast-check";
import type { Root } from "nlcst";
import retextEnglish from "retext-english";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { type Sentence, sentencesIn } from "../../src/validate/sentences.ts";

/** What the parser makes of all of a text; to it, `3,120` is two words. */
function parsed(text: string): Sentence[] {
	const found: Sentence[] = [];
	visit(
		unified().use(retextEnglish).parse(text) as Root,
		"SentenceNode",
		({ children, position }) => {
			const start = position?.start.offset ?? -1;
			const end = position?.end.offset ?? -1;
			const words =
				children.filter(({ type }) => type === "WordNode").length -
				text.slice(start, end).split(/(?<=[0-9]),(?=[0-9])/).length +
				1;
			if (words > 0) found.push({ start, end, words });
		},
	);
	return found;
}

const lowerCase =
	"a all and been by child children’s don't everyday found for in is it no of plan quite read seen so the they three up-to-date was well-known without year’s".split(
		" ",
	);
const names =
	"Cafcass Court England Guardian Hills I In It Lincs March May Northants Ofsted She Staffs The They Tues Wales We Wilts Łukasz Éire".split(
		" ",
	);
const abbreviations =
	"Mr. Mrs. Ms. Dr. St. e.g. i.e. etc. vs. Sept. Jan. No. a.m. p.m. approx. J. A.B. U.K. Ltd. Thurs. cf. Rev.".split(
		" ",
	);
const figures =
	"3 17 2014 3,120 26.5 9.30 10:30 85% £40 1,000,000 4–5 r16.4 s.31 s7 50/50 and/or 1st".split(
		" ",
	);
const oddities = "& – — ( ) ‘ ’ “ ” \" ' - / … * _ @ = ; : ,".split(" ");

const token = fc.oneof(
	{ weight: 12, arbitrary: fc.constantFrom(...lowerCase) },
	{ weight: 4, arbitrary: fc.constantFrom(...names) },
	{ weight: 2, arbitrary: fc.constantFrom(...abbreviations) },
	{ weight: 2, arbitrary: fc.constantFrom(...figures) },
	{ weight: 1, arbitrary: fc.constantFrom(...oddities) },
);
const gap = fc.oneof(
	{ weight: 14, arbitrary: fc.constant(" ") },
	{
		weight: 3,
		arbitrary: fc.constantFrom("\n", ", ", "; ", ": ", " – ", " (", ") "),
	},
	{
		weight: 6,
		arbitrary: fc.constantFrom(
			". ",
			".\n",
			"? ",
			"! ",
			".’ ",
			".” ",
			".) ",
			"… ",
			". ‘",
			". (",
			".",
			"?! ",
			" . ",
			"",
			", 3 ",
			".. ",
		),
	},
);
const englishLike = fc
	.array(fc.tuple(token, gap), { minLength: 1, maxLength: 40 })
	.map((parts) => parts.flat().join("").trim())
	// Here the parser takes a number at the end of a sentence for that of a list; see below.
	.filter((text) => !/[0-9][.!?]+[’”)]?\s+[‘“(]?[A-Z]/.test(text));

test("are those of the parser, on any text that looks like English", () => {
	fc.assert(
		fc.property(englishLike, (text) => {
			expect(sentencesIn(text)).toEqual(parsed(text));
		}),
		{ numRuns: 3000 },
	);
});

test("are those of the parser, on any text at all", () => {
	fc.assert(
		fc.property(
			fc
				.string({ unit: "grapheme", maxLength: 80 })
				.filter((text) => !/[0-9][.!?]+[’”)]?\s+[‘“(]?[A-Z]/.test(text)),
			(text) => {
				expect(sentencesIn(text)).toEqual(parsed(text));
			},
		),
		{ numRuns: 1000 },
	);
});

test.each([
	["Seen by 17 of 50. The rest waited.", [5, 3]],
	["It rose by ten per cent. The rest fell.", [6, 3]],
	["Mr. Ashgrove met Dr. Vale at 9.30 a.m. on 3 May, e.g. at court.", [14]],
	["‘It was like my life.’ She said so.", [5, 3]],
	["There were 3,120 cases in 2014. All were read.", [6, 3]],
	["Plans (for each child) are well-known: they are up to date", [11]],
	["", []],
	["— …", []],
])("of `%s` have %j words", (text, words) => {
	expect(sentencesIn(text).map((one) => one.words)).toEqual(words);
});

test("are found in a long text without stops in the time that its length takes", () => {
	const words = 50_000;
	const start = performance.now();
	expect(sentencesIn("a:b. ".repeat(words)).length).toBeGreaterThan(0);
	// The parser alone takes minutes.
	expect(performance.now() - start).toBeLessThan(5000);
});

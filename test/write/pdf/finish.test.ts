/** Single steps of finishing, where a few lines of a page say more than a print. */
import { describe, expect, test } from "vitest";
import { finishPdf } from "../../../src/write/pdf/finish/finish.ts";
import { artifactMarks } from "../../../src/write/pdf/finish/mark-artifacts.ts";
import { withInsertions } from "../../../src/write/pdf/finish/page-content.ts";
import { loadPdf } from "../../../src/write/pdf/load-pdf.ts";
import { page, sampleManuscript } from "./sample.ts";
import { withPress } from "./with-press.ts";

describe("what is painted without a tag becomes an artifact", () => {
	const marked = (content: string) =>
		withInsertions(content, artifactMarks(content)).replace(/\s+/g, " ").trim();
	const begin = (kind: string) => `/Artifact <</Type /${kind}>> BDC`;

	test.each([
		["a rule", "0 0 9 9 re f", `${begin("Layout")} 0 0 9 9 re f EMC`],
		[
			"a path in parts",
			"0 0 m 9 9 l S",
			`${begin("Layout")} 0 0 m 9 9 l S EMC`,
		],
		["no clip", "0 0 9 9 re W* n q Q", "0 0 9 9 re W* n q Q"],
		[
			"words in the margin, in one piece",
			"BT /F1 9 Tf <0001> Tj 5 0 Td <0002> Tj ET",
			`BT /F1 9 Tf ${begin("Pagination")} <0001> Tj 5 0 Td <0002> Tj EMC ET`,
		],
		[
			"words after tagged ones",
			"/P <</MCID 0>> BDC BT <0001> Tj ET EMC BT <0002> Tj ET",
			`/P <</MCID 0>> BDC BT <0001> Tj ET EMC BT ${begin("Layout")} <0002> Tj EMC ET`,
		],
		[
			"nothing tagged",
			"/P <</MCID 0>> BDC 0 0 9 9 re f EMC",
			"/P <</MCID 0>> BDC 0 0 9 9 re f EMC",
		],
		[
			"letters in names and texts",
			"/f gs BT (S \\) f) Tj ET",
			`/f gs BT ${begin("Pagination")} (S \\) f) Tj EMC ET`,
		],
	])("%s", (_, content, expected) => {
		expect(marked(content)).toBe(expected);
	});
});

test("a character that no font has stops the document", async () => {
	const printed = await withPress((press) =>
		press.print(page("<p>Fair \u{1F600} words</p>")),
	);
	const document = await loadPdf(printed);
	await expect(finishPdf(document, sampleManuscript(1))).rejects.toThrow(
		'A character on page 1 is in none of the fonts: "Fair \uFFFD words".',
	);
}, 30_000);

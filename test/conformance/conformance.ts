/**
 * `npm run test:conformance`: veraPDF judges every PDF of all examples, and EPUBCheck every book.
 *
 * They also judge one print as it leaves the browser and one book without its contents list, which must fail, so that a
 * judge who lets everything pass is noticed.
 * Exit 0: every document keeps to every standard. 1: some do not. 2: Java or Maven is missing, so nothing was judged.
 */
import {
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { home } from "../editions/build-editions.ts";
import { isPublishedThere, publishedFolder } from "../real/published.ts";
import { page } from "../write/pdf/sample.ts";
import { withPress } from "../write/pdf/with-press.ts";
import { buildDocuments } from "./documents.ts";
import { judgeBooks } from "./epub-check.ts";
import {
	bringJudges,
	flavours,
	judge,
	missingPrograms,
	type Standard,
	type Verdict,
} from "./vera-pdf.ts";

process.exitCode = await main();

async function main(): Promise<number> {
	const missing = missingPrograms();
	if (missing.length > 0) {
		console.error(
			`Nothing was judged: ${missing.join(" and ")} cannot be started. Install a JDK (17 or later) and Maven, then run this again.`,
		);
		return 2;
	}
	const folder = mkdtempSync(join(tmpdir(), "conformance-"));
	try {
		const classPath = bringJudges(
			join(home, "node_modules/.cache/conformance"),
		);
		const { prints, books } = await buildDocuments(folder);
		const raw = await printUnfinished(join(folder, "unfinished"));
		const [book] = books;
		if (book === undefined) throw new Error("There is no book to judge");
		const torn = tearBook(book, join(folder, "unfinished"));
		const verdicts = [
			...(Object.keys(flavours) as Standard[]).flatMap((standard) =>
				judge(classPath, standard, [...prints, raw]),
			),
			...judgeBooks(classPath, [...books, torn]),
		];
		let passed = 0;
		let failed = 0;
		for (const verdict of verdicts) {
			const isUnfinished = verdict.file === raw || verdict.file === torn;
			const problems = problemsOf(verdict, isUnfinished);
			if (problems.length === 0) passed++;
			else failed++;
			const word =
				problems.length > 0
					? "FAILS"
					: isUnfinished
						? "fails, as it must"
						: "holds";
			console.log(
				`${word}  ${verdict.standard}  ${relative(folder, verdict.file)}  (${verdict.checks} checks)`,
			);
			for (const problem of problems) console.log(`       ${problem}`);
		}
		if (!isPublishedThere)
			console.log(
				`There is no folder ${relative(home, publishedFolder)}, so no published document was judged.`,
			);
		console.log(`${passed} passed, ${failed} failed`);
		return failed === 0 ? 0 : 1;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** A print as it leaves the browser: tagged, and yet no accessible document. */
async function printUnfinished(folder: string): Promise<string> {
	const printed = await withPress((press) =>
		press.print(page('<h1>Title</h1><p><a href="#x">A link</a></p>')),
	);
	mkdirSync(folder, { recursive: true });
	const file = join(folder, "as-printed.pdf");
	writeFileSync(file, printed);
	return file;
}

/** A book without its contents list. */
function tearBook(book: string, folder: string): string {
	const { "EPUB/nav.xhtml": _, ...parts } = unzipSync(readFileSync(book));
	const file = join(folder, "without-contents.epub");
	writeFileSync(file, zipSync(parts, { level: 0 }));
	return file;
}

/** What is wrong with a verdict: a document that fails, or an unfinished one that does not. */
function problemsOf(
	verdict: Verdict,
	isUnfinished: boolean,
): readonly string[] {
	if (!isUnfinished) return verdict.failures;
	return verdict.failures.length > 0
		? []
		: ["it was let pass, though nothing was done to it"];
}

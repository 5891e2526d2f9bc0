/** Every PDF and every book that the conformance test judges: of all examples, and of what was really published where that is at hand. */
import { globSync } from "node:fs";
import { basename, join } from "node:path";
import { build, type Edition, editions } from "../../src/index.ts";
import { home } from "../editions/build-editions.ts";
import { convertLetter, convertReport } from "../real/convert.ts";
import {
	isPublishedThere,
	publishedLetter,
	publishedReport,
} from "../real/published.ts";

/**
 * Builds every document.
 *
 * @param folder an empty one, for the output
 * @returns the files
 */
export async function buildDocuments(folder: string): Promise<{
	readonly prints: readonly string[];
	readonly books: readonly string[];
}> {
	await buildAll(join(home, "content"), join(folder, "examples"));
	if (isPublishedThere) {
		const report = join(folder, "published-report");
		convertReport(
			publishedReport("wokingham-2023-full-inspection.yaml"),
			join(report, "content"),
			"published",
		);
		await buildAll(join(report, "content"), join(report, "output"));
		const letter = join(folder, "published-letter");
		const published = publishedLetter("west-berkshire-2023-focused-visit.yaml");
		convertLetter(
			// Without the gap that was published in its last line.
			{ ...published, addressee: published.addressee.slice(0, -1) },
			join(letter, "content"),
			"published",
		);
		await buildAll(join(letter, "content"), join(letter, "output"));
	}
	return {
		prints: globSync(join(folder, "**/*.pdf")).toSorted(),
		// One of each kind, such as `annex-d`: each takes a judge of its own, which takes seconds to start.
		books: [
			...new Map(
				globSync(join(folder, "**/*.epub"))
					.toSorted()
					.map((file) => [/^[^-.]+-[^-.]+/.exec(basename(file))?.[0], file]),
			).values(),
		],
	};
}

/** Every edition that is a PDF or a book. */
const judged: readonly Edition[] = editions.filter(
	(edition) => edition.endsWith("pdf") || edition === "epub",
);

async function buildAll(content: string, out: string): Promise<void> {
	const { diagnostics } = await build({
		home,
		content,
		out,
		inspections: [],
		documents: [],
		editions: judged,
		environment: process.env,
		onProgress: () => {},
	});
	const errors = diagnostics.filter(({ severity }) => severity === "error");
	if (errors.length > 0)
		throw new Error(errors.map(({ message }) => message).join("\n"));
}

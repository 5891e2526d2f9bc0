import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pretty } from "../../src/diagnostics/pretty.ts";
import { build, type Edition, usualEditions } from "../../src/index.ts";

/** The folder that holds `templates/` and package.json. */
export const home = resolve(import.meta.dirname, "../..");

/** The editions that every document has. */
export type CommonEdition = "md" | "html" | "pdf" | "docx";

/**
 * Builds a document of one inspection, its full report unless told, in every edition; starts a browser, and leaves nothing behind. Throws with
 * the diagnostics where the content has errors.
 */
export async function buildEditions(
	content: string,
	inspection: string,
	document = "full-report",
): Promise<Readonly<Record<CommonEdition, Uint8Array>>> {
	const out = mkdtempSync(join(tmpdir(), "editions-"));
	try {
		const { diagnostics, texts, inspections } = await build({
			home,
			content,
			out,
			inspections: [inspection],
			documents: [document],
			editions: usualEditions,
			environment: process.env,
			onProgress: () => {},
		});
		const [built] = inspections;
		if (built === undefined) throw new Error(pretty(diagnostics, texts));
		const bytesOf = (edition: Edition) =>
			new Uint8Array(
				readFileSync(
					join(
						built.folder,
						built.made.find((file) => file.endsWith(`.${edition}`)) ?? "",
					),
				),
			);
		return {
			md: bytesOf("md"),
			html: bytesOf("html"),
			pdf: bytesOf("pdf"),
			docx: bytesOf("docx"),
		};
	} finally {
		rmSync(out, { recursive: true, force: true });
	}
}

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pretty } from "../../src/diagnostics/pretty.ts";
import { build, type Edition, usualEditions } from "../../src/index.ts";
import { home } from "../editions/build-editions.ts";

/**
 * Builds documents of one inspection, in every edition they have unless told; may start a browser, and leaves nothing behind. Throws with
 * the diagnostics where the content has errors.
 *
 * @param documents all that the activity prints where none is named
 * @param folder of an inspection that is not among the examples: it is built with their schedules and organisation
 * @returns the bytes of every file by its path, as `sent/annex-a-data-request.md`
 */
export async function builtDocuments(
	inspection: string,
	documents: readonly string[],
	{
		folder = join(home, "content/inspections", inspection),
		editions = usualEditions,
	}: { readonly folder?: string; readonly editions?: readonly Edition[] } = {},
): Promise<ReadonlyMap<string, Uint8Array>> {
	const temporary = mkdtempSync(join(tmpdir(), "documents-"));
	try {
		const content = join(temporary, "content");
		for (const part of ["schedules", "organisation.yaml"])
			cpSync(join(home, "content", part), join(content, part), {
				recursive: true,
			});
		mkdirSync(join(content, "inspections"));
		cpSync(folder, join(content, "inspections", inspection), {
			recursive: true,
		});
		const { diagnostics, texts, inspections } = await build({
			home,
			content,
			out: join(temporary, "output"),
			inspections: [inspection],
			documents,
			// Nothing else is looked at, and so nothing else can fail.
			leavesOthers: documents.length > 0,
			editions,
			environment: process.env,
			onProgress: () => {},
		});
		const [built] = inspections;
		if (built === undefined) throw new Error(pretty(diagnostics, texts));
		return new Map(
			built.made.map((file) => [
				file,
				new Uint8Array(readFileSync(join(built.folder, file))),
			]),
		);
	} finally {
		rmSync(temporary, { recursive: true, force: true });
	}
}

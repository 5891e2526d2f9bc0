/** A document as the browser prints it, before it is finished. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { documentKinds, documentsOf } from "../../src/pipeline/documents-of.ts";
import { makeManuscripts } from "../../src/pipeline/manuscripts.ts";
import { discardBrowser } from "../../src/read/browser/discard-browser.ts";
import { findBrowser } from "../../src/read/browser/find-browser.ts";
import { readKit } from "../../src/read/kit.ts";
import { read } from "../../src/read/read.ts";
import { validate } from "../../src/validate/validate.ts";
import { printHtml } from "../../src/write/html/print-html.ts";
import { openPress } from "../../src/write/pdf/press.ts";
import { home } from "./program.ts";

/**
 * @param content a content folder with one inspection and no mistakes
 * @throws where there is no such document
 */
export async function printOf(
	content: string,
	document: string,
): Promise<Uint8Array> {
	const diagnostics: Diagnostic[] = [];
	const kit = readKit(home, diagnostics);
	const checked = validate(read(content, [], diagnostics), diagnostics);
	const kinds = documentKinds(kit);
	const [made] = makeManuscripts(checked, kit, diagnostics, (one) =>
		documentsOf(one, kinds, [document]),
	);
	const manuscript = made?.manuscripts[0];
	if (manuscript === undefined)
		throw new Error(
			`\`${document}\` could not be made: ${diagnostics[0]?.message ?? "there is none"}`,
		);

	const environment = process.env;
	const browser = await findBrowser({ environment });
	const profileFolder = mkdtempSync(
		join(tmpdir(), "inspection-reports-bench-"),
	);
	const press = await openPress({ ...browser, profileFolder, environment });
	try {
		return await press.print(
			printHtml({ manuscript, contents: "placeholder" }),
		);
	} finally {
		await press.close();
		rmSync(profileFolder, { recursive: true, force: true, maxRetries: 3 });
		discardBrowser(browser.temporaryFolder);
	}
}

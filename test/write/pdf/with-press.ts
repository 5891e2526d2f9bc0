/** A press for a test, closed and cleared away after it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { discardBrowser } from "../../../src/read/browser/discard-browser.ts";
import { findBrowser } from "../../../src/read/browser/find-browser.ts";
import { openPress, type Press } from "../../../src/write/pdf/press.ts";

export async function withPress<Result>(
	use: (press: Press) => Promise<Result>,
): Promise<Result> {
	const environment = process.env;
	const browser = await findBrowser({ environment });
	const profileFolder = mkdtempSync(join(tmpdir(), "press-"));
	const press = await openPress({ ...browser, profileFolder, environment });
	try {
		return await use(press);
	} finally {
		await press.close();
		rmSync(profileFolder, { recursive: true });
		discardBrowser(browser.temporaryFolder);
	}
}

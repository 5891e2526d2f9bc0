/** Puts a folder of texts in place, all of it or nothing: it is written beside its place and then given its name. */
import {
	lstatSync,
	mkdirSync,
	mkdtempSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { Problem } from "../diagnostics/problem.ts";

/**
 * @param files texts by their path in the folder
 * @throws {Problem} where something is there already, or the machine says no
 */
export function placeFolder(
	folder: string,
	files: ReadonlyMap<string, string>,
): void {
	if (lstatSync(folder, { throwIfNoEntry: false })) throw taken(folder);
	let draft: string | undefined;
	try {
		mkdirSync(dirname(folder), { recursive: true });
		// Whatever reads content passes over names that begin with a full stop.
		draft = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
		for (const [path, text] of files) {
			mkdirSync(dirname(join(draft, path)), { recursive: true });
			writeFileSync(join(draft, path), text, { flag: "wx" });
		}
		renameSync(draft, folder);
	} catch (error) {
		if (draft !== undefined) rmSync(draft, { recursive: true, force: true });
		const { code = "unknown reason" } = error as NodeJS.ErrnoException;
		// Somebody else was quicker.
		if (["ENOTEMPTY", "EEXIST", "ENOTDIR"].includes(code)) throw taken(folder);
		throw new Problem(
			`${folder} could not be written (${code}).`,
			"Check who may write there.",
		);
	}
}

function taken(folder: string): Problem {
	return new Problem(
		`There is something at ${folder} already, and nothing is overwritten.`,
		"Give the new inspection another name with --id.",
	);
}

import { statSync } from "node:fs";
import { Problem } from "../diagnostics/problem.ts";
import { type Files, filesIn } from "./files.ts";

/**
 * The files of a content folder.
 *
 * @throws {Problem} where it is not there
 */
export function contentFiles(content: string): Files {
	if (!isFolder(content))
		throw new Problem(
			`There is no content folder at ${content}.`,
			"Run the command where `content` is, or name the folder with --content.",
		);
	return filesIn(content);
}

/** A path that the system cannot even follow, such as one with too long a name, leads to none. */
function isFolder(path: string): boolean {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}

import { statSync } from "node:fs";
import { Problem } from "../diagnostics/problem.ts";
import { type Files, filesIn } from "./files.ts";

/**
 * The files of a content folder.
 *
 * @throws {Problem} where it is not there
 */
export function contentFiles(content: string): Files {
	if (!statSync(content, { throwIfNoEntry: false })?.isDirectory())
		throw new Problem(
			`There is no content folder at ${content}.`,
			"Run the command where `content` is, or name the folder with --content.",
		);
	return filesIn(content);
}

import { isAbsolute, relative, resolve } from "node:path";
import { Problem } from "../diagnostics/problem.ts";

/**
 * The output folder, as long as it is no place where other things live.
 *
 * @throws {Problem} where it holds the content or the program, or lies in the content
 */
export function outputFolder(out: string, content: string): string {
	const isWithin = (inner: string, outer: string) =>
		!relative(resolve(outer), resolve(inner)).startsWith("..") &&
		!isAbsolute(relative(resolve(outer), resolve(inner)));
	const source = resolve(import.meta.dirname, "..");
	if (
		out.trim() === "" ||
		isWithin(content, out) ||
		isWithin(out, content) ||
		isWithin(source, out) ||
		isWithin(out, source)
	)
		throw new Problem(
			`The output cannot go into \`${out}\`, where other things live.`,
			"Name a folder of its own, such as --out output.",
		);
	return out;
}

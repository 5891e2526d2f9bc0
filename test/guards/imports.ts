/** The files of the program and what each of them imports. */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

export interface SourceFile {
	/** Below `src/`: `read/read.ts`. */
	readonly path: string;
	/** Without comments. */
	readonly text: string;
}

/** Every file of TypeScript or JavaScript below a folder. */
export function sourceFiles(folder: string): SourceFile[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.m?[tj]s$/.test(entry.name))
		.map(({ parentPath, name }) => join(parentPath, name))
		.map((file) => ({
			path: file.slice(folder.length + 1).replaceAll("\\", "/"),
			text: withoutComments(readFileSync(file, "utf8")),
		}))
		.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Comments name rooms and packages that the code does not use. */
export function withoutComments(text: string): string {
	return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
}

/** What a file imports: packages by name, files by their path below `src/`. */
export function importsOf({ path, text }: SourceFile): string[] {
	const specifiers = [
		...text.matchAll(
			/\bfrom\s*["']([^"']+)["']|\bimport\s*\(\s*["']([^"']+)["']|^\s*import\s*["']([^"']+)["']/gm,
		),
	].map(([, from, dynamic, bare]) => from ?? dynamic ?? bare ?? "");
	return specifiers.map((specifier) =>
		specifier.startsWith(".")
			? posix.join(posix.dirname(path), specifier)
			: specifier,
	);
}

/** A file named for its room at the top, such as `pipeline.ts`, belongs to that room. */
export function roomOf(path: string): string {
	return path.split("/")[0]?.replace(/\.ts$/, "") ?? "";
}

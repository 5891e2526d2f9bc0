/** The tool itself as an input: what it is, and everything of it that decides what documents look like. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

export interface Tool {
	readonly name: string;
	readonly version: string;
	/** The runtime and the packages with a hand in the bytes, by name. */
	readonly madeWith: Readonly<Record<string, string>>;
	/** Its own files, by path. */
	readonly files: ReadonlyMap<string, Uint8Array>;
}

const makers = [
	"@cantoo/pdf-lib",
	"@fontsource/arimo",
	"docx",
	"handlebars",
	"puppeteer-core",
	"remark-docx",
	"remark-parse",
	"yaml",
] as const;

/** @param home the folder that holds package.json */
export function readTool(home: string): Tool {
	const files = new Map<string, Uint8Array>();
	for (const name of ["package.json", "package-lock.json"])
		files.set(name, readFileSync(join(home, name)));
	const source = join(home, "src");
	for (const entry of readdirSync(source, {
		recursive: true,
		withFileTypes: true,
	})) {
		if (!entry.isFile()) continue;
		const path = join(entry.parentPath, entry.name);
		files.set(relative(home, path).replaceAll("\\", "/"), readFileSync(path));
	}
	const { name, version, dependencies } = JSON.parse(
		new TextDecoder().decode(files.get("package.json")),
	) as {
		name: string;
		version: string;
		dependencies: Record<string, string>;
	};
	return {
		name,
		version,
		madeWith: {
			node: process.version,
			...Object.fromEntries(
				makers.map((maker) => [maker, dependencies[maker] ?? "unknown"]),
			),
		},
		files,
	};
}

import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";

/** What lies in a folder and the folders in it, as paths from there with `/`, by folder and name. */
export interface FilesIn {
	/** Regular files. */
	readonly files: readonly string[];
	/** Links, pipes and the like. */
	readonly oddities: readonly string[];
}

/** Lists a folder, which must be there. Files that systems scatter unasked are left out. */
export function filesIn(folder: string): FilesIn {
	const found = [...entriesIn(folder)];
	return {
		files: found.filter(({ entry }) => entry.isFile()).map(({ path }) => path),
		oddities: found
			.filter(({ entry }) => !entry.isFile())
			.map(({ path }) => path),
	};
}

/** Step by step, since the recursive listing of `node:fs` goes through links to folders. */
function* entriesIn(
	folder: string,
	above = "",
): Generator<{ readonly entry: Dirent; readonly path: string }> {
	const entries = readdirSync(folder, { withFileTypes: true });
	for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
		const path = above + entry.name;
		if (entry.isDirectory())
			yield* entriesIn(join(folder, entry.name), `${path}/`);
		else if (!scattered.has(entry.name)) yield { entry, path };
	}
}

/** By Finder and Explorer, in any folder somebody looks at. Nobody misses them. */
const scattered: ReadonlySet<string> = new Set([
	".DS_Store",
	"Thumbs.db",
	"desktop.ini",
]);

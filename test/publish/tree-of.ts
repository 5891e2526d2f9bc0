import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";

/** Every file below a folder with its text, links with their target; manifests by name alone. */
export function treeOf(folder: string): Readonly<Record<string, string>> {
	const tree: Record<string, string> = {};
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		const path = join(folder, entry.name);
		if (entry.isSymbolicLink()) tree[entry.name] = `-> ${readlinkSync(path)}`;
		else if (entry.name === "manifest.json") tree[entry.name] = "";
		else if (entry.isFile()) tree[entry.name] = readFileSync(path, "utf8");
		else
			for (const [file, text] of Object.entries(treeOf(path)))
				tree[`${entry.name}/${file}`] = text;
	}
	return tree;
}

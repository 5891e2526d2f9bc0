import { filesIn } from "./files-in.ts";
import { manifestFile } from "./manifest.ts";

/**
 * Why the manifest of an inspection's folder cannot be read: there is nothing in it, there are files without a manifest, or
 * there is one that is damaged or from another version.
 */
export function whyNoManifest(
	folder: string,
): "nothing" | "missing" | "damaged" {
	try {
		const { files, oddities } = filesIn(folder);
		if (files.includes(manifestFile) || oddities.includes(manifestFile))
			return "damaged";
		return files.length + oddities.length > 0 ? "missing" : "nothing";
	} catch {
		return "nothing";
	}
}

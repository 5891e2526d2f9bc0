import { basename, dirname, join, resolve } from "node:path";

/**
 * Inspections by their ids, from what was typed: an id, or the path to its folder in the content folder, as a terminal
 * completes it. Any other path stays as it is, and is told as no inspection.
 */
export function inspectionsFrom(
	typed: readonly string[],
	content: string,
): string[] {
	const folder = resolve(join(content, "inspections"));
	return typed.map((name) => {
		const path = resolve(name);
		return /[\\/]/.test(name) && dirname(path) === folder
			? basename(path)
			: name;
	});
}

import { relative, resolve } from "node:path";

/** The name of a file as seen from a folder, with forward slashes, however diagnostics name it. */
export function fromFolder(folder: string, file: string): string {
	return relative(folder, resolve(folder, file)).replaceAll("\\", "/");
}

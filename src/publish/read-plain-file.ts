import { constants } from "node:fs";
import { lstat, open } from "node:fs/promises";

/**
 * The bytes of a regular file. Throws on anything else in its place: a link would lead out of the folder, and a pipe
 * would never end.
 */
export async function readPlainFile(path: string): Promise<Buffer> {
	if (!(await lstat(path)).isFile())
		throw new Error(`${path} is no plain file`);
	// Windows has no such flag, and needs rights to make a link at all.
	const file = await open(
		path,
		constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0),
	);
	try {
		return await file.readFile();
	} finally {
		await file.close();
	}
}

import { notIntact } from "../../src/publish/intact.ts";
import type { Manifest } from "../../src/publish/manifest.ts";

/** Whether every file of the manifest is in the folder, byte for byte. */
export async function isIntact(
	folder: string,
	manifest: Manifest,
): Promise<boolean> {
	return (await notIntact(folder, manifest)).length === 0;
}

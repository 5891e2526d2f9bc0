/**
 * Reads a plain tar archive (POSIX ustar): names and contents of its files.
 *
 * Node unpacks Brotli but not tar. Only what the packaged browser's archives hold is read; anything else throws, and a name
 * that leads out of the archive's folder is such a thing.
 */

export interface TarEntry {
	/** `lib/libnss3.so` */
	readonly name: string;
	readonly bytes: Uint8Array;
}

const block = 512;

export function tarEntries(archive: Uint8Array): TarEntry[] {
	const found: TarEntry[] = [];
	for (let at = 0; at + block <= archive.length; ) {
		const header = archive.subarray(at, at + block);
		// Two empty blocks end an archive.
		if (header.every((byte) => byte === 0)) break;
		const name = textAt(header, 0, 100);
		const size = Number.parseInt(textAt(header, 124, 12).trim(), 8);
		const type = textAt(header, 156, 1);
		at += block;
		if (type === "" || type === "0") {
			if (!/^(?:\.\/)?(?:[\w-][\w.+-]*\/)*[\w-][\w.+-]*$/.test(name))
				throw new Error(`Unexpected name \`${name}\` in an archive.`);
			found.push({
				name: name.replace(/^\.\//, ""),
				bytes: archive.subarray(at, at + size),
			});
		} else if (type !== "5")
			// Folders come into being with their files.
			throw new Error(`Unexpected entry \`${name}\` of type ${type}.`);
		at += Math.ceil(size / block) * block;
	}
	return found;
}

function textAt(header: Uint8Array, start: number, length: number): string {
	const text = String.fromCharCode(...header.subarray(start, start + length));
	return text.split("\0", 1)[0] ?? "";
}

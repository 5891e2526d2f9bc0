import { createHash } from "node:crypto";

/**
 * One SHA-256, in hexadecimal, of many named parts: the same parts give the same, in whatever order they come.
 *
 * Names and contents go in with their lengths before them, so that nothing can move from one part to the next unseen.
 * Text counts as its UTF-8 bytes. A name that comes twice is a fault of the caller.
 */
export function fingerprint(
	parts: Iterable<readonly [name: string, content: Uint8Array | string]>,
): string {
	const sorted = [...parts].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
	const hash = createHash("sha256");
	const add = (content: Uint8Array | string) => {
		const bytes = Buffer.from(content);
		const length = Buffer.alloc(8);
		length.writeBigUInt64BE(BigInt(bytes.length));
		hash.update(length).update(bytes);
	};
	for (const [index, [name, content]] of sorted.entries()) {
		if (sorted[index + 1]?.[0] === name)
			throw new Error(`Two parts of a fingerprint are named ${name}`);
		add(name);
		add(content);
	}
	return hash.digest("hex");
}

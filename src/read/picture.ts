/** The size and type of a PNG or JPEG that is there to its end; nothing where it is neither, or was cut short. */
import type { Picture } from "../model/manuscript.ts";

export function readPicture(bytes: Uint8Array): Picture | undefined {
	return png(bytes) ?? jpeg(bytes);
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Chunk by chunk to the last: each has a length, a name of four letters, its data and a checksum. */
function png(bytes: Uint8Array): Picture | undefined {
	if (signature.some((byte, at) => bytes[at] !== byte)) return undefined;
	const view = viewOf(bytes);
	const names = new Set<string>();
	for (let at = signature.length; at + 12 <= bytes.length; ) {
		const length = view.getUint32(at);
		const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
		if (names.size === 0 && (name !== "IHDR" || length !== 13))
			return undefined;
		names.add(name);
		at += 12 + length;
		if (name === "IEND")
			return at <= bytes.length && names.has("IDAT")
				? picture("image/png", view.getUint32(16), view.getUint32(20), bytes)
				: undefined;
	}
	return undefined;
}

/** Marker by marker to the one that ends the picture. */
function jpeg(bytes: Uint8Array): Picture | undefined {
	if (bytes[0] !== 0xff || bytes[1] !== startOfImage) return undefined;
	const view = viewOf(bytes);
	let size: { readonly width: number; readonly height: number } | undefined;
	let hasScan = false;
	for (let at = 2; at + 1 < bytes.length; ) {
		if (bytes[at] !== 0xff) return undefined;
		const marker = bytes[at + 1] as number;
		if (marker === 0xff) {
			at += 1;
			continue;
		}
		if (marker === endOfImage)
			return size && hasScan
				? picture("image/jpeg", size.width, size.height, bytes)
				: undefined;
		if (at + 4 > bytes.length) return undefined;
		const length = view.getUint16(at + 2);
		// The frame header, in any of its forms, holds the size; C4, C8 and CC are no frames.
		if (
			marker >= 0xc0 &&
			marker <= 0xcf &&
			![0xc4, 0xc8, 0xcc].includes(marker)
		) {
			if (length < 8 || at + 9 > bytes.length) return undefined;
			size ??= {
				width: view.getUint16(at + 7),
				height: view.getUint16(at + 5),
			};
		}
		at += 2 + length;
		if (marker === startOfScan) {
			hasScan = true;
			at = endOfScan(bytes, at);
		}
	}
	return undefined;
}

const startOfImage = 0xd8;
const endOfImage = 0xd9;
const startOfScan = 0xda;

/** Where the next marker stands. Within a scan FF is followed by 00, or is a mark to start again from. */
function endOfScan(bytes: Uint8Array, from: number): number {
	let at = bytes.indexOf(0xff, from);
	while (at !== -1) {
		const next = bytes[at + 1] ?? 0;
		if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
		at = bytes.indexOf(0xff, at + 2);
	}
	return bytes.length;
}

function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function picture(
	mediaType: Picture["mediaType"],
	width: number,
	height: number,
	bytes: Uint8Array,
): Picture | undefined {
	return width > 0 && height > 0
		? { mediaType, width, height, bytes }
		: undefined;
}

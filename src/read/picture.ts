/** The size and type of a PNG or JPEG, from its first bytes; nothing where it is neither. */
import type { Picture } from "../model/manuscript.ts";

export function readPicture(bytes: Uint8Array): Picture | undefined {
	return png(bytes) ?? jpeg(bytes);
}

function png(bytes: Uint8Array): Picture | undefined {
	const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
	if (bytes.length < 33 || signature.some((byte, at) => bytes[at] !== byte))
		return undefined;
	const view = new DataView(bytes.buffer, bytes.byteOffset);
	return picture("image/png", view.getUint32(16), view.getUint32(20), bytes);
}

function jpeg(bytes: Uint8Array): Picture | undefined {
	if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let at = 2;
	while (at + 9 < bytes.length) {
		if (bytes[at] !== 0xff) return undefined;
		const marker = bytes[at + 1] as number;
		// The frame header, in any of its forms, holds the size; C4, C8 and CC are no frames.
		if (
			marker >= 0xc0 &&
			marker <= 0xcf &&
			![0xc4, 0xc8, 0xcc].includes(marker)
		)
			return picture(
				"image/jpeg",
				view.getUint16(at + 7),
				view.getUint16(at + 5),
				bytes,
			);
		at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
	}
	return undefined;
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

/**
 * The characters a WOFF2 font has a glyph for, from its `cmap` table.
 *
 * The range a style sheet gives a font is a promise of its packager, wider than the font; only the font itself knows.
 * See WOFF 2.0 (W3C), sections 4 and 5, and OpenType's `cmap`, formats 4 and 12.
 */
import { brotliDecompressSync } from "node:zlib";

export function fontCharacters(woff2: Uint8Array): ReadonlySet<number> {
	const cmap = cmapTable(woff2);
	const view = new DataView(cmap.buffer, cmap.byteOffset, cmap.byteLength);
	const characters = new Set<number>();
	const tables = view.getUint16(2);
	for (let table = 0; table < tables; table++) {
		const at = view.getUint32(4 + table * 8 + 4);
		const format = view.getUint16(at);
		if (format === 4) addSegments(view, at, characters);
		else if (format === 12) addGroups(view, at, characters);
	}
	return characters;
}

/** Index of `cmap` among the tags that WOFF 2.0 knows by number. */
const cmapTag = 0;
const glyfTag = 10;
const locaTag = 11;
/** The tag is spelt out. */
const otherTag = 63;

function cmapTable(woff2: Uint8Array): Uint8Array {
	const view = new DataView(woff2.buffer, woff2.byteOffset, woff2.byteLength);
	const tables = view.getUint16(12);
	const compressedSize = view.getUint32(20);
	let at = 48;
	const variable = () => {
		let value = 0;
		for (let byte = 0x80; byte & 0x80; ) {
			byte = view.getUint8(at++);
			value = value * 128 + (byte & 0x7f);
		}
		return value;
	};

	let offset = 0;
	let found: { start: number; end: number } | undefined;
	for (let table = 0; table < tables; table++) {
		const flags = view.getUint8(at++);
		const tag = flags & 0x3f;
		if (tag === otherTag) at += 4;
		const originalLength = variable();
		// Glyphs are stored in a form of their own unless version 3 says not; other tables only if a version says so.
		const version = flags >> 6;
		const isTransformed =
			tag === glyfTag || tag === locaTag ? version !== 3 : version !== 0;
		const length = isTransformed ? variable() : originalLength;
		if (tag === cmapTag) found = { start: offset, end: offset + length };
		offset += length;
	}
	if (found === undefined) throw new Error("A packaged font has no `cmap`");
	const data = brotliDecompressSync(woff2.subarray(at, at + compressedSize));
	return data.subarray(found.start, found.end);
}

function addSegments(view: DataView, at: number, into: Set<number>): void {
	const segments = view.getUint16(at + 6) / 2;
	const ends = at + 14;
	const starts = ends + segments * 2 + 2;
	const deltas = starts + segments * 2;
	const offsets = deltas + segments * 2;
	for (let segment = 0; segment < segments; segment++) {
		const start = view.getUint16(starts + segment * 2);
		const end = view.getUint16(ends + segment * 2);
		const delta = view.getUint16(deltas + segment * 2);
		const offset = view.getUint16(offsets + segment * 2);
		for (let code = start; code <= end && code < 0xffff; code++) {
			const listed =
				offset === 0
					? code
					: view.getUint16(offsets + segment * 2 + offset + (code - start) * 2);
			// Glyph 0 is the mark for a character the font lacks.
			if (listed !== 0 && ((listed + delta) & 0xffff) !== 0) into.add(code);
		}
	}
}

function addGroups(view: DataView, at: number, into: Set<number>): void {
	const groups = view.getUint32(at + 12);
	for (let group = 0; group < groups; group++) {
		const start = view.getUint32(at + 16 + group * 12);
		const end = view.getUint32(at + 16 + group * 12 + 4);
		for (let code = start; code <= end; code++) into.add(code);
	}
}

/**
 * The colour space sRGB as an ICC profile, version 2, made from the figures of IEC 61966-2-1.
 *
 * An archive copy must say what its colours mean (ISO 19005-2, 6.2.3). Chromium prints plain RGB, which is meant as sRGB.
 * The layout is that of ICC.1:2001-04: a header, a table of tags, and the tags.
 */

/** The primaries and white of sRGB, adapted to the light of the profile (D50), as X, Y, Z. */
const white = [0.9642, 1, 0.8249];
const red = [0.4360747, 0.2225045, 0.0139322];
const green = [0.3850649, 0.7168786, 0.0971045];
const blue = [0.1430804, 0.0606169, 0.7141733];

/** Steps of the curve from stored to shown brightness. */
const curveSteps = 1024;

/** @returns the bytes of the profile, always the same */
export function srgbProfile(): Uint8Array {
	const curve = curveOf(brightness);
	const tags: readonly (readonly [signature: string, data: Uint8Array])[] = [
		["desc", description("sRGB")],
		["cprt", text("No copyright; the figures are those of a public standard")],
		["wtpt", xyz(white)],
		["rXYZ", xyz(red)],
		["gXYZ", xyz(green)],
		["bXYZ", xyz(blue)],
		["rTRC", curve],
		["gTRC", curve],
		["bTRC", curve],
	];
	const headerLength = 128;
	let end = headerLength + 4 + tags.length * 12;
	const places = new Map<Uint8Array, number>();
	for (const [, data] of tags)
		if (!places.has(data)) {
			places.set(data, end);
			// Tags start at a multiple of four.
			end += Math.ceil(data.length / 4) * 4;
		}

	const profile = Buffer.alloc(end);
	profile.writeUInt32BE(end, 0);
	profile.writeUInt32BE(0x02100000, 8);
	profile.write("mntrRGB XYZ ", 12, "latin1");
	// The date of the standard, since a profile must have one.
	for (const [index, part] of [1999, 10, 1].entries())
		profile.writeUInt16BE(part, 24 + index * 2);
	profile.write("acsp", 36, "latin1");
	profile.set(xyzNumbers(white), 68);
	profile.writeUInt32BE(tags.length, headerLength);
	for (const [index, [signature, data]] of tags.entries()) {
		const entry = headerLength + 4 + index * 12;
		const place = places.get(data) ?? 0;
		profile.write(signature, entry, "latin1");
		profile.writeUInt32BE(place, entry + 4);
		profile.writeUInt32BE(data.length, entry + 8);
		profile.set(data, place);
	}
	return profile;
}

/** IEC 61966-2-1: what a stored value from 0 to 1 shows. */
function brightness(stored: number): number {
	return stored <= 0.04045 ? stored / 12.92 : ((stored + 0.055) / 1.055) ** 2.4;
}

function curveOf(shown: (stored: number) => number): Uint8Array {
	const data = Buffer.alloc(12 + curveSteps * 2);
	data.write("curv", 0, "latin1");
	data.writeUInt32BE(curveSteps, 8);
	for (let step = 0; step < curveSteps; step++)
		data.writeUInt16BE(
			Math.round(shown(step / (curveSteps - 1)) * 0xffff),
			12 + step * 2,
		);
	return data;
}

function xyz(values: readonly number[]): Uint8Array {
	return Buffer.concat([
		Buffer.from("XYZ \0\0\0\0", "latin1"),
		xyzNumbers(values),
	]);
}

/** Numbers with sixteen bits after the point. */
function xyzNumbers(values: readonly number[]): Uint8Array {
	const data = Buffer.alloc(values.length * 4);
	for (const [index, value] of values.entries())
		data.writeInt32BE(Math.round(value * 0x10000), index * 4);
	return data;
}

function text(words: string): Uint8Array {
	return Buffer.from(`text\0\0\0\0${words}\0`, "latin1");
}

/** A name in ASCII; the other two scripts it could be in stay empty. */
function description(name: string): Uint8Array {
	const data = Buffer.alloc(12 + name.length + 1 + 8 + 3 + 67);
	data.write("desc", 0, "latin1");
	data.writeUInt32BE(name.length + 1, 8);
	data.write(name, 12, "latin1");
	return data;
}

import { describe, expect, test } from "vitest";
import { readPicture } from "../../src/read/picture.ts";

const bytes = (...parts: (number | string)[]) =>
	Uint8Array.from(
		parts.flatMap((part) =>
			typeof part === "number" ? [part] : [...Buffer.from(part, "latin1")],
		),
	);
const zeros = (count: number) => "\0".repeat(count);
const png = (width: number, height: number) =>
	bytes(
		0x89,
		"PNG\r\n\x1a\n",
		zeros(3),
		13,
		"IHDR",
		zeros(3),
		width,
		zeros(3),
		height,
		zeros(9),
	);
/** A start, an application segment of four bytes, fill bytes, and a frame header. */
const jpeg = (frame: number) =>
	bytes(
		0xff,
		0xd8,
		0xff,
		0xe0,
		0,
		4,
		zeros(2),
		0xff,
		0xff,
		frame,
		0,
		11,
		8,
		0,
		20,
		1,
		44,
		zeros(4),
	);

describe("the size of a picture", () => {
	test("is in the header of a PNG", () => {
		expect(readPicture(png(3, 5))).toMatchObject({
			mediaType: "image/png",
			width: 3,
			height: 5,
		});
	});

	test("is in the frame header of a JPEG, whichever it has", () => {
		for (const frame of [0xc0, 0xc2])
			expect(readPicture(jpeg(frame))).toMatchObject({
				mediaType: "image/jpeg",
				width: 300,
				height: 20,
			});
	});

	test("is nowhere in a file cut short, without size or of another kind", () => {
		expect(readPicture(png(3, 5).subarray(0, 20))).toBeUndefined();
		expect(readPicture(png(0, 5))).toBeUndefined();
		expect(readPicture(jpeg(0xc0).subarray(0, 12))).toBeUndefined();
		expect(readPicture(bytes("GIF89a"))).toBeUndefined();
		expect(readPicture(bytes())).toBeUndefined();
	});

	test("is found where the bytes are part of a larger buffer", () => {
		const within = Buffer.concat([Buffer.from("before"), png(3, 5)]);
		expect(readPicture(within.subarray(6))).toMatchObject({
			width: 3,
			height: 5,
		});
	});
});

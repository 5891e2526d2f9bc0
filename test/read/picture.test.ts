import { describe, expect, test } from "vitest";
import { readPicture } from "../../src/read/picture.ts";

const bytes = (...parts: (number | string)[]) =>
	Uint8Array.from(
		parts.flatMap((part) =>
			typeof part === "number" ? [part] : [...Buffer.from(part, "latin1")],
		),
	);
const zeros = (count: number) => "\0".repeat(count);
const chunk = (name: string, data: string) =>
	bytes(zeros(3), data.length, name, data, zeros(4));
const png = (width: number, height: number) =>
	Buffer.concat([
		bytes(0x89, "PNG\r\n\x1a\n"),
		chunk(
			"IHDR",
			`${zeros(3)}${String.fromCharCode(width)}${zeros(3)}${String.fromCharCode(height)}${zeros(5)}`,
		),
		chunk("IDAT", "pixels"),
		chunk("IEND", ""),
	]);
/**
 * A start, an application segment, fill bytes, a frame header, a scan with an FF of its own and a mark to start again,
 * and the end.
 */
const jpeg = (frame: number) =>
	bytes(
		...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0],
		...[0xff, 0xff, frame, 0, 11, 8, 0, 20, 1, 44, 0, 0, 0, 0],
		...[0xff, 0xda, 0, 4, 0, 0, 1, 0xff, 0, 2, 0xff, 0xd0, 3],
		...[0xff, 0xd9],
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
		for (const whole of [png(3, 5), jpeg(0xc0)])
			for (let length = 0; length < whole.length; length++)
				expect(readPicture(whole.subarray(0, length))).toBeUndefined();
		expect(readPicture(png(0, 5))).toBeUndefined();
		expect(readPicture(bytes("GIF89a"))).toBeUndefined();
		expect(readPicture(bytes())).toBeUndefined();
	});

	test("is nowhere in a file whose pixels are not there", () => {
		const start = png(3, 5).subarray(0, 33);
		expect(
			readPicture(Buffer.concat([start, chunk("IEND", "")])),
		).toBeUndefined();
		const header = jpeg(0xc0).subarray(0, 22);
		expect(
			readPicture(Buffer.concat([header, bytes(0xff, 0xd9)])),
		).toBeUndefined();
	});

	test("is there where more follows the end", () => {
		for (const whole of [png(3, 5), jpeg(0xc0)])
			expect(readPicture(Buffer.concat([whole, bytes("more")]))).toBeDefined();
	});

	test("is found where the bytes are part of a larger buffer", () => {
		const within = Buffer.concat([Buffer.from("before"), png(3, 5)]);
		expect(readPicture(within.subarray(6))).toMatchObject({
			width: 3,
			height: 5,
		});
	});
});

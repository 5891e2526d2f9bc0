/** A drawing has the one of large print beside it, for narrow screens; a picture that has none stays as it is. */
import { expect, test } from "vitest";
import type { Picture } from "../../../src/model/manuscript.ts";
import { dataAddress } from "../../../src/write/html/data-address.ts";
import { drawingsForPhones } from "../../../src/write/html/drawings-for-phones.ts";
import { element } from "../../../src/write/html/element.ts";

const drawing = (words: string, width: number) => ({
	mediaType: "image/svg+xml" as const,
	width,
	height: 100,
	bytes: new TextEncoder().encode(`<svg>${words}</svg>`),
});

const image = (picture: Picture) =>
	element("img", { src: dataAddress(picture), alt: "Bars" });

test("a narrow screen shows the drawing of large print", () => {
	const large = drawing("large", 400);
	const picture: Picture = { ...drawing("usual", 616), large };
	const shown = drawingsForPhones(
		[element("p", {}, [image(picture)])],
		[picture],
	);
	expect(shown).toEqual([
		element("p", {}, [
			element("picture", {}, [
				element("source", {
					media: "(max-width: 38rem)",
					srcSet: dataAddress(large),
					width: 400,
					height: 100,
				}),
				image(picture),
			]),
		]),
	]);
});

test("a picture that has no other stays as it is", () => {
	const picture: Picture = drawing("usual", 616);
	const page = [element("p", {}, [image(picture)])];
	expect(drawingsForPhones(page, [picture])).toEqual(page);
});

import type { Look, Picture } from "../../model/manuscript.ts";
import { dataAddress } from "./data-address.ts";
import { element } from "./element.ts";
import { printPage } from "./print-page.ts";

/** A page with nothing on it but a drawing in its upper left corner, in the fonts of print. */
export function drawingPage(picture: Picture, look: Look): string {
	return printPage(
		{ title: "", language: "en", look },
		{
			children: [
				element("img", {
					src: dataAddress(picture),
					alt: "",
				}),
			],
			foot: { left: '""', right: '""', words: "", rules: "" },
		},
	);
}

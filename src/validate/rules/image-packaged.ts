import { visit } from "unist-util-visit";
import { didYouMean } from "../../diagnostics/nearest.ts";
import { spanOf } from "../../markdown/span.ts";
import type { Rule } from "../rule.ts";

/** Every picture lies in the inspection's own `images` folder, because nothing is fetched while a report is made. */
export const imagePackaged: Rule = {
	id: "image-packaged",
	severity: "error",
	promise: "Every picture lies in the inspection's own images folder",
	reason:
		"A report is made without network and without other files, so that it is the same on every machine.",
	example: {
		right: "![A map of the service areas](images/areas.png)",
		wrong: "![A map of the service areas](https://www.example.org/areas.png)",
	},
	isSafeguard: true,
	standsAlone: true,
	*check({ prose, images, known: there }) {
		const known = [...images.keys()];
		for (const { at, tree } of prose) {
			const found: { url: string; within: [number, number] }[] = [];
			visit(tree, "image", (node) => {
				// One that cannot be read is there, and was told.
				if (!there.images.has(node.url))
					found.push({ url: node.url, within: spanOf(node) });
			});
			for (const { url, within } of found)
				yield {
					at,
					within,
					message: `Unexpected picture \`${url}\`, expected ${known.length > 0 ? `one of ${known.join(", ")}` : "a file in the inspection's `images` folder"}`,
					hint:
						didYouMean(url, known) ??
						"Put the file into the folder `images` and refer to it as `images/name.png`.",
				};
		}
	},
};

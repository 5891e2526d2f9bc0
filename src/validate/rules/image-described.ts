import { visit } from "unist-util-visit";
import { spanOf } from "../../markdown/span.ts";
import type { Rule } from "../rule.ts";

/** Every picture says in words what it shows, because some readers only hear it. */
export const imageDescribed: Rule = {
	id: "image-described",
	severity: "error",
	promise: "Every picture is described in words",
	reason:
		"The accessibility regulations ask for a text alternative to every picture (WCAG 2.2, 1.1.1).",
	*check({ prose }) {
		for (const { at, tree } of prose) {
			const found: [number, number][] = [];
			visit(tree, "image", (node) => {
				if (!node.alt?.trim()) found.push(spanOf(node));
			});
			for (const within of found)
				yield {
					at,
					within,
					message:
						"Missing description of a picture, expected `![what it shows](...)`",
				};
		}
	},
};

import { visit } from "unist-util-visit";
import { spanOf } from "../../markdown/span.ts";
import type { Rule } from "../rule.ts";

const schemes = ["https:", "http:", "mailto:", "tel:"];

/** Links lead to public addresses, because a link to a script, a local file or a relative path works for nobody. */
export const linkSafe: Rule = {
	id: "link-safe",
	severity: "error",
	promise: "Every link leads to a public address",
	reason:
		"The published file stands alone: an address on somebody's own machine or inside another site leads nowhere.",
	example: {
		right: "See the [annual report](https://www.example.org/report).",
		wrong: "See the [annual report](file:///home/inspector/report.pdf).",
	},
	isSafeguard: true,
	standsAlone: true,
	*check({ prose }) {
		for (const { at, tree } of prose) {
			const found: { url: string; within: [number, number] }[] = [];
			visit(tree, "link", (node) => {
				if (!isPublic(node.url))
					found.push({ url: node.url, within: spanOf(node) });
			});
			for (const { url, within } of found)
				yield {
					at,
					within,
					message: `Unexpected address \`${url}\`, expected one that starts with https:, http:, mailto: or tel:`,
					hint: "Write the whole address, as a browser shows it.",
				};
		}
	},
};

function isPublic(url: string): boolean {
	return URL.canParse(url) && schemes.includes(new URL(url).protocol);
}

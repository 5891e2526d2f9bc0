import { visit } from "unist-util-visit";
import {
	isPublicAddress,
	publicAddress,
} from "../../markdown/public-address.ts";
import { spanOf } from "../../markdown/span.ts";
import type { Rule } from "../rule.ts";

/**
 * Links lead to public addresses, because a link to a script, a local file or a relative path works for nobody; and by
 * https, as preflight wants it, because nobody can listen in on that.
 */
export const linkSafe: Rule = {
	id: "link-safe",
	severity: "error",
	promise: "Every link leads to a public address, by https",
	reason:
		"The published file stands alone: an address on somebody's own machine or network, or inside another site, leads nowhere, and over http others can listen in.",
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
				if (!isPublicAddress(node.url))
					found.push({ url: node.url, within: spanOf(node) });
			});
			for (const { url, within } of found)
				yield {
					at,
					within,
					message: `Unexpected address \`${url}\`, expected ${publicAddress}`,
					hint: hintOn(url),
				};
		}
	},
};

function hintOn(url: string): string {
	if (url.startsWith("http:"))
		return "Write the address with https:, if the site can be reached so.";
	if (url.startsWith("https:"))
		return "Link to a page that every reader can reach, or take the link out.";
	return "Write the whole address, as a browser shows it.";
}

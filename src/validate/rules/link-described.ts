import type { Link } from "mdast";
import { visit } from "unist-util-visit";
import { spanOf } from "../../markdown/span.ts";
import { plainText } from "../../markdown/text.ts";
import type { Rule } from "../rule.ts";

const empty =
	/^(?:(?:please )?(?:click|press|see|read|find)(?: (?:on|it|out))? )?(?:here|more|further|link|this|(?:this|the) (?:link|page|site|website|document)|(?:more|further) (?:details|information))[.…]*$/i;

const address = /^(?:https?:\/\/|www\.|[\w-]+(?:\.[\w-]+)+\/)\S*$/i;

/** The words of a link say where it leads: who listens to the links of a page one by one hears nothing else. */
export const linkDescribed: Rule = {
	id: "link-described",
	severity: "warning",
	promise: "The words of every link say where it leads",
	reason:
		"The accessibility regulations ask that a link's purpose is clear from its words (WCAG 2.2, 2.4.4).",
	example: {
		right: "Read [how to complain about Ofsted](https://www.gov.uk/complain).",
		wrong:
			"To complain about Ofsted, [click here](https://www.gov.uk/complain).",
	},
	standsAlone: true,
	*check({ prose }) {
		for (const { at, tree } of prose) {
			const found: Link[] = [];
			visit(tree, "link", (node) => {
				found.push(node);
			});
			for (const node of found) {
				const text = plainText(node).replace(/\s+/g, " ").trim();
				const hasPicture = node.children.some(({ type }) => type === "image");
				if (text === "" && !hasPicture)
					yield {
						at,
						within: spanOf(node),
						severity: "error",
						message: `Missing words of the link to \`${node.url}\`, expected what it leads to`,
						hint: `Write them in the square brackets: \`[how to complain](${node.url})\`.`,
					};
				else if (empty.test(text) || address.test(text))
					yield {
						at,
						within: spanOf(node),
						message: `Unexpected words \`${text}\` of a link, expected what it leads to`,
						hint: "Name the page, as its title does.",
					};
			}
		}
	},
};

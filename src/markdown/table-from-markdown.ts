/**
 * Tables of a tree from the tokens of `micromark-extension-gfm-table`.
 *
 * It does what `gfmTableFromMarkdown` of `mdast-util-gfm-table` does. That package brings along all that writes Markdown,
 * which takes `check` longer to load than all tables take to read; `test/markdown/table-from-markdown.test.ts` holds the
 * two together.
 */
import type { gfmTableFromMarkdown } from "mdast-util-gfm-table";

type TreeExtension = ReturnType<typeof gfmTableFromMarkdown>;
type Handle = NonNullable<TreeExtension["enter"]>[string];

/** The extension for the tree. */
export function tableFromMarkdown(): TreeExtension {
	return {
		enter: {
			table(token) {
				const align = (token._align ?? []).map((one) =>
					one === "none" ? null : one,
				);
				this.enter({ type: "table", align, children: [] }, token);
				this.data.inTable = true;
			},
			tableRow(token) {
				this.enter({ type: "tableRow", children: [] }, token);
			},
			tableHeader: enterCell,
			tableData: enterCell,
		},
		exit: {
			table(token) {
				this.exit(token);
				this.data.inTable = undefined;
			},
			tableRow: exit,
			tableHeader: exit,
			tableData: exit,
			codeText(token) {
				const value = this.resume();
				const node = this.stack.at(-1);
				if (node?.type === "inlineCode")
					// In a table a bar within code has a mark before it, which is none of the code.
					node.value = this.data.inTable ? value.replaceAll("\\|", "|") : value;
				this.exit(token);
			},
		},
	};
}

const enterCell: Handle = function (token) {
	this.enter({ type: "tableCell", children: [] }, token);
};

const exit: Handle = function (token) {
	this.exit(token);
};

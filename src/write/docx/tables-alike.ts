import type { Root, Table } from "mdast";
import { visit } from "unist-util-visit";
import { plainText } from "../../markdown/text.ts";

/** For each table of a document, the others that have the same columns and stand in the same kind of block. */
export function tablesAlike(tree: Root): ReadonlyMap<Table, readonly Table[]> {
	const kinds = new Map<string, Table[]>();
	visit(tree, "table", (table, _, parent) => {
		const block = parent?.type === "containerDirective" ? parent.name : "";
		const names = table.children[0]?.children.map(plainText);
		const kind = JSON.stringify([block, names]);
		kinds.set(kind, [...(kinds.get(kind) ?? []), table]);
	});
	return new Map(
		[...kinds.values()].flatMap((tables) =>
			tables.map(
				(table) => [table, tables.filter((other) => other !== table)] as const,
			),
		),
	);
}

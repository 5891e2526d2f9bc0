/** One builder for every kind of node that a document may hold. */
import { Table } from "docx";
import type { Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import {
	blockquote,
	blocksOf,
	emptyLine,
	heading,
	paragraph,
} from "./blocks.ts";
import { containerDirective, directiveBuilder } from "./directives.ts";
import { image } from "./image.ts";
import { link } from "./link.ts";
import { list, listItem } from "./lists.ts";
import { measureOf, pictureHeightOf } from "./measure.ts";
import { footnoteDefinition, footnoteReference } from "./notes.ts";
import type { Builder, Place } from "./place.ts";
import { emphasis, lineBreak, strong, text } from "./runs.ts";
import type { Setting } from "./setting.ts";
import { table, withinTable } from "./tables.ts";

const content = {
	paragraph,
	heading,
	blockquote,
	list,
	listItem,
	table,
	tableRow: withinTable,
	tableCell: withinTable,
	containerDirective,
	footnoteDefinition,
	footnoteReference,
	text,
	strong,
	emphasis,
	break: lineBreak,
	link,
	image,
} as const satisfies { [Kind in Nodes["type"]]?: Builder<Kind> };

/** The builders for one document. That of the root says where everything below it stands. */
export function builders(
	setting: Setting,
): Readonly<typeof content & { root: Builder<"root"> }> {
	return {
		...content,
		root: ({ children }, context) => {
			const place: Place = {
				...context,
				setting,
				top: true,
				block: "Normal",
				paragraph: "Normal",
				following: "Normal",
				width: measureOf(setting.design),
				height: pictureHeightOf(setting.design),
				indent: 0,
				level: 0,
				marker: undefined,
				opening: { distance: 0, page: false },
				leads: false,
				keeping: "none",
				closing: undefined,
				table: "ReportTable",
				note: false,
			};
			const blocks = blocksOf(children, place);
			// Word wants a paragraph at the end.
			const isOpen = blocks.at(-1) instanceof Table;
			return isOpen ? [...blocks, emptyLine(place)] : blocks;
		},
	};
}

/**
 * Throws on a kind of node, or a name of a directive, that has no builder here: the library would leave out what it
 * does not know, and would show some kinds in ways that are not ours.
 */
export function assertBuildable(tree: Root): void {
	visit(tree, (node) => {
		if (node.type === "containerDirective") directiveBuilder(node.name);
		else if (node.type !== "root" && !Object.hasOwn(content, node.type))
			throw new Error(
				`Unexpected ${node.type}, which the Word edition cannot show`,
			);
	});
}

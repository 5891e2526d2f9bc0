/**
 * The tree of a manuscript as HTML elements, the same for the page on the web and for print.
 *
 * A node kind without a handler is an error: nothing is dropped in silence. White space in texts is single, so that
 * styles may keep it and a screen reader never meets two words joined at a line's end.
 */
import type {
	Element,
	ElementContent,
	Nodes as HastNodes,
	Root as HastRoot,
} from "hast";
import type {
	FootnoteDefinition,
	Heading,
	List,
	Nodes,
	Root,
	RootContent,
	Table,
	Text,
} from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import { defaultHandlers, type Handlers, toHast } from "mdast-util-to-hast";
import { visit } from "unist-util-visit";
import { headingsOf } from "../../markdown/headings.ts";
import { plainText } from "../../markdown/text.ts";
import type { Manuscript, Pagination } from "../../model/manuscript.ts";
import {
	hasRightToLeft,
	runsRightToLeft,
	stretchesOf,
} from "../right-to-left.ts";
import { dataAddress } from "./data-address.ts";
import { element, text } from "./element.ts";
import { callId, noteId } from "./own-ids.ts";

/** What stands where the contents list goes; see the print of `writePdf`. */
export type ContentsChoice = "omit" | "plain" | "placeholder" | Pagination;

export function bodyOf(
	manuscript: Manuscript,
	contents: ContentsChoice,
): HastRoot {
	const { look } = manuscript;
	const tree = spaced(manuscript.tree);
	const ids = new Map(headingsOf(tree).map(({ node, id }) => [node, id]));
	const turned = turn(tree);
	const notes: string[] = [];
	/** The heading that was last, and what tables are called so far: no two frames may have one name. */
	let under = "";
	const frames = new Set<string>();
	const frameName = (columns: readonly string[]): string => {
		const name = `Table: ${columns.join(", ")}`;
		const below = `${name} (${under})`;
		let free = frames.has(name) ? below : name;
		for (let number = 2; frames.has(free); number++)
			free = `${below} ${number}`;
		frames.add(free);
		return free;
	};

	const handlers: Handlers = {
		heading(state, node: Heading) {
			under = plainText(node);
			return state.applyData(
				node,
				element(`h${node.depth}`, { id: ids.get(node) }, state.all(node)),
			);
		},
		text: (_, node: Text) => stretches(node.value, turned.has(node)),
		list(state, node: List, parent: Nodes | undefined) {
			const isNumberedParagraphs = node.ordered && parent === tree;
			return element(
				node.ordered ? "ol" : "ul",
				{
					className: isNumberedParagraphs ? ["numbered"] : undefined,
					start:
						node.ordered && (node.start ?? 1) !== 1 ? node.start : undefined,
				},
				state.all(node),
			);
		},
		listItem: (state, node) => element("li", {}, state.all(node)),
		// A space for whoever reads the lines as one. Without the line end that usually follows, which print would keep.
		break: () => [text(" "), element("br", {})],
		table(state, node: Table) {
			const table = defaultHandlers.table(state, node) as Element;
			for (const cell of cellsOf(table)) {
				const { align, ...properties } = cell.properties;
				cell.properties = {
					...properties,
					...(cell.tagName === "th" && { scope: "col" }),
					...(align && align !== "left" && { className: [String(align)] }),
				};
			}
			const names = (node.children[0]?.children ?? []).map(plainText);
			// A frame that can be scrolled must be reached by keyboard, and say what it is.
			return element(
				"section",
				{
					className: ["table"],
					tabIndex: 0,
					ariaLabel: frameName(names),
				},
				[table],
			);
		},
		image(_, node: { url: string; alt?: string | null }) {
			const picture = look.images.get(node.url);
			if (picture === undefined)
				throw new Error(`The picture \`${node.url}\` is not in the manuscript`);
			return element("img", {
				src: dataAddress(picture),
				alt: node.alt ?? "",
				width: picture.width,
				height: picture.height,
			});
		},
		footnoteReference(_, { identifier }: { identifier: string }) {
			const isFirst = !notes.includes(identifier);
			if (isFirst) notes.push(identifier);
			const number = notes.indexOf(identifier) + 1;
			return element("sup", {}, [
				element(
					"a",
					{
						href: `#${noteId(number)}`,
						// The way back from a note leads to its first call.
						id: isFirst ? callId(number) : undefined,
					},
					[text(String(number))],
				),
			]);
		},
		footnoteDefinition: () => undefined,
		containerDirective(state, node: ContainerDirective) {
			switch (node.name) {
				case "notice":
					return element(
						"div",
						{
							className: [
								"notice",
								...(node.attributes?.class?.split(" ") ?? []),
							],
							role: "note",
						},
						state.all(node),
					);
				case "judgements":
				case "letterhead":
				case "addressee":
				case "signature":
				case "poster":
					return element("div", { className: [node.name] }, state.all(node));
				case "form":
					return element(
						"div",
						{ className: [node.name] },
						state.all(node).map(withRoom),
					);
				case "steps":
					return element("div", {}, state.all(node));
				case "imprint":
					return element(
						"section",
						{ className: ["imprint"], ariaLabel: "About this document" },
						state.all(node),
					);
				case "contents":
					return contents === "omit"
						? undefined
						: contentsOf(
								state.all(node) as Element[],
								contents,
								node.attributes?.class,
							);
				default:
					throw new Error(`No HTML for the directive \`:::${node.name}\``);
			}
		},
	};

	const convert = (root: Root) =>
		toHast(root, {
			handlers,
			unknownHandler(_, node: Nodes) {
				throw new Error(`No HTML for a node of kind \`${node.type}\``);
			},
		}) as HastRoot;
	const hast = convert(tree);
	const items = noteItems(tree, notes, convert);
	return items.length > 0 ? withNotes(hast, items) : hast;
}

/**
 * Marks paragraphs, headings and cells that run from right to left for what becomes of them.
 *
 * @returns the texts in them
 */
function turn(tree: Root): ReadonlySet<Text> {
	const texts = new Set<Text>();
	visit(tree, ["paragraph", "heading", "tableCell"], (block) => {
		if (!runsRightToLeft(plainText(block))) return;
		block.data = { hProperties: { dir: "rtl" } };
		visit(block, "text", (node) => {
			texts.add(node);
		});
	});
	return texts;
}

/**
 * A text, with what runs the other way than its block as elements of their own: names in a list then keep their order,
 * and a bracket or a figure its side.
 */
function stretches(
	value: string,
	isWithinRightToLeft: boolean,
): ElementContent | ElementContent[] {
	if (!isWithinRightToLeft && !hasRightToLeft(value)) return text(value);
	return stretchesOf(value, isWithinRightToLeft).map((stretch) =>
		stretch.isRightToLeft === isWithinRightToLeft
			? text(stretch.text)
			: element("bdi", { dir: stretch.isRightToLeft ? "rtl" : "ltr" }, [
					text(stretch.text),
				]),
	);
}

/** A form whose empty cells hold a space, because print leaves out of its structure any cell without a text. */
function withRoom(node: ElementContent): ElementContent {
	if (node.type !== "element") return node;
	if (node.tagName === "td" && node.children.length === 0)
		return {
			...node,
			properties: { ...node.properties, className: ["room"] },
			children: [text("\u00a0")],
		};
	return { ...node, children: node.children.map(withRoom) };
}

function cellsOf(node: Element): Element[] {
	return node.children.flatMap((child) =>
		child.type !== "element"
			? []
			: child.tagName === "th" || child.tagName === "td"
				? [child]
				: cellsOf(child),
	);
}

/** White space made single, but for spaces that keep words in one line, and every item of a list holding paragraphs, so that print tags each as one. */
function spaced(tree: Root): Root {
	return JSON.parse(
		JSON.stringify(tree, (key, value) =>
			key === "spread"
				? true
				: key === "value" && typeof value === "string"
					? value.replace(/[^\S\u00a0]+/gu, " ")
					: value,
		),
	) as Root;
}

/** The heading and the list of links, as a landmark; in print each link ends in its page. */
function contentsOf(
	children: Element[],
	contents: Exclude<ContentsChoice, "omit">,
	own: string | null | undefined,
): Element {
	const heading = children.find(
		({ type, tagName }) => type === "element" && tagName === "h2",
	);
	const nav = element(
		"nav",
		{
			className: own ? ["contents", own] : ["contents"],
			ariaLabelledBy: heading?.properties.id,
		},
		children,
	);
	if (contents === "plain") return nav;
	const links = (node: HastNodes): Element[] =>
		node.type === "element" && node.tagName === "a"
			? [node]
			: "children" in node
				? node.children.flatMap(links)
				: [];
	for (const link of links(nav)) {
		const id = decodeURIComponent(String(link.properties.href).slice(1));
		const page =
			contents === "placeholder" ? undefined : contents.pageOf.get(id);
		link.children = [
			// The space is within: between the two, print would leave it out.
			element("span", { className: ["entry"] }, [...link.children, text(" ")]),
			element("span", { className: ["page"] }, [text(String(page ?? "00"))]),
		];
	}
	return nav;
}

/**
 * The notes in the order of their numbers, each with its way back.
 *
 * Throws on a call of a note that is not there, and on a note that nothing calls, whose words would be lost.
 *
 * @param notes identifiers called so far; those that the text of a note calls are added on the way
 */
function noteItems(
	tree: Root,
	notes: readonly string[],
	convert: (root: Root) => HastRoot,
): Element[] {
	const definitions = new Map<string, FootnoteDefinition>();
	visit(tree, "footnoteDefinition", (node) => {
		definitions.set(node.identifier, node);
	});
	const items: Element[] = [];
	for (const identifier of notes) {
		const definition = definitions.get(identifier);
		if (definition === undefined)
			throw new Error(`There is no footnote \`${identifier}\``);
		const content = convert({
			type: "root",
			children: definition.children as RootContent[],
		});
		const number = items.length + 1;
		items.push(
			element("li", { id: noteId(number) }, [
				...(content.children as ElementContent[]),
				element("p", { className: ["back"] }, [
					element("a", { href: `#${callId(number)}` }, [
						text(`Back to note ${number} in the text`),
					]),
				]),
			]),
		);
	}
	for (const identifier of definitions.keys())
		if (!notes.includes(identifier))
			throw new Error(`No text calls the footnote \`${identifier}\``);
	return items;
}

/** Footnotes as one list after the text, before the small print. */
function withNotes(hast: HastRoot, items: readonly Element[]): HastRoot {
	const section = element(
		"section",
		{ className: ["notes"], ariaLabel: "Notes" },
		[element("ol", {}, items)],
	);
	const imprint = hast.children.findIndex(
		(node) =>
			node.type === "element" &&
			Array.isArray(node.properties.className) &&
			node.properties.className.includes("imprint"),
	);
	return {
		...hast,
		children: hast.children.toSpliced(
			imprint === -1 ? hast.children.length : imprint,
			0,
			section,
		),
	};
}

/** Blocks that templates mark by name. */
import type { ContainerDirective } from "mdast-util-directive";
import type { DirectiveName } from "../../markdown/dialect.ts";
import { blocksOf } from "./blocks.ts";
import { contents } from "./contents.ts";
import { distanceToBox } from "./distance.ts";
import { isDay } from "./letterhead.ts";
import { indentOf } from "./paragraph-styles.ts";
import type { Builder, Content, Place } from "./place.ts";

type DirectiveBuilder = (node: ContainerDirective, place: Place) => Content[];

const directives: Readonly<Record<DirectiveName, DirectiveBuilder>> = {
	notice: box,
	judgements,
	contents,
	steps,
	letterhead,
	addressee,
	signature,
	form,
	poster,
	imprint,
};

/** Throws on a name that has no builder. */
export const containerDirective: Builder<"containerDirective"> = (
	node,
	place,
) => directiveBuilder(node.name)(node, place);

/** Finds the builder of a directive, for the check before building too. */
export function directiveBuilder(name: string): DirectiveBuilder {
	if (Object.hasOwn(directives, name)) return directives[name as DirectiveName];
	throw new Error(
		`Unexpected block \`:::${name}\`, which the Word edition cannot show`,
	);
}

/** Set apart by a bar and a tint; a marking by more than that. */
function box(
	{ children, attributes }: ContainerDirective,
	place: Place,
): Content[] {
	const style = attributes?.class === "marking" ? "Marking" : "Notice";
	return blocksOf(children, styledBlock(style, apart(place)));
}

/** Sentences and the table below them in one box; without a table they stand in a box of their own. */
function judgements(node: ContainerDirective, place: Place): Content[] {
	if (!node.children.some(({ type }) => type === "table"))
		return box(node, place);
	const inside = styledBlock("Judgement", apart(place));
	const isBelow = node.children[0]?.type !== "table";
	return blocksOf(node.children, {
		...inside,
		table: isBelow ? "JudgementTableBelow" : "JudgementTable",
	});
}

/** Nothing but its list, which counts for itself. */
function steps({ children }: ContainerDirective, place: Place): Content[] {
	return blocksOf(children, { ...place, top: false });
}

/** Set to the right, in small type, and the day below it. */
function letterhead({ children }: ContainerDirective, place: Place): Content[] {
	const inside = styledBlock("Letterhead", place);
	const opening = { distance: 0, page: false };
	return children.flatMap((child, index) =>
		blocksOf(
			[child],
			isDay(index, children)
				? { ...inside, paragraph: "LetterDay", opening }
				: inside,
		),
	);
}

/** Begins at the same height in every letter, however many lines the letterhead has. */
function addressee({ children }: ContainerDirective, place: Place): Content[] {
	const distance = place.setting.addressDistance;
	const inside = styledBlock("Addressee", place);
	return blocksOf(children, {
		...inside,
		opening: { ...place.opening, distance },
	});
}

/** The close, room to sign, the name and the post, all on one page. */
function signature({ children }: ContainerDirective, place: Place): Content[] {
	const [close, ...rest] = children;
	if (close === undefined) return [];
	return [
		...blocksOf([close], styledBlock("LetterClose", place)),
		...blocksOf(rest, styledBlock("Signature", place)),
	];
}

/** Its tables have room to write. */
function form({ children }: ContainerDirective, place: Place): Content[] {
	return blocksOf(children, { ...place, top: false, table: "FormTable" });
}

/** On a page of its own, in large type. */
function poster({ children }: ContainerDirective, place: Place): Content[] {
	const inside = styledBlock("Poster", place);
	return blocksOf(children, {
		...inside,
		opening: { ...place.opening, page: true },
		table: "PosterTable",
	});
}

/**
 * The small print below a line, in one piece; in a letter it follows the signature without the line. Enlarged it would have
 * room on no page, and only its address stays together.
 */
function imprint({ children }: ContainerDirective, place: Place): Content[] {
	const { letterheadHeight, design } = place.setting;
	const isLetter = letterheadHeight > 0;
	const inside = styledBlock("Imprint", place);
	const distance = isLetter ? design.signatureRoom : 0;
	const address = children.findIndex(({ type }) => type === "list");
	const loose =
		design.largePrint === undefined ? 0 : Math.max(1, address - addressWords);
	return children.flatMap((child, index) => {
		const isFirst = index === 0;
		const leads = index >= loose && index < children.length - 1;
		return place.render([child], {
			...inside,
			paragraph: isFirst && !isLetter ? "ImprintOpening" : "Imprint",
			opening: { page: false, distance: isFirst ? distance : 0 },
			leads,
		} as Place);
	});
}

/** Paragraphs above the list of an address that belong to it. */
const addressWords = 2;

/** Inside a block whose paragraphs have a style of their own. */
function styledBlock(style: string, place: Place): Place {
	return {
		...place,
		top: false,
		block: style,
		paragraph: style,
		indent: place.indent + indentOf(style, place.setting),
	};
}

function apart(place: Place): Place {
	return {
		...place,
		opening: { ...place.opening, distance: distanceToBox(place) },
	};
}

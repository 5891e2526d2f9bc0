/**
 * Numbers and bullets. Word keeps them apart from the text: a paragraph names a list and a level, and the list says
 * what the level looks like and where it starts.
 */
import type { Design } from "../../model/manuscript.ts";
import { twips } from "./twips.ts";
import { wordColour, xml } from "./xml.ts";

/** What a paragraph says to get its number or bullet. */
export interface Marker {
	/** Number of the list in the numbering part. */
	readonly list: number;
	readonly level: number;
}

export interface Marking {
	readonly marker: Marker;
	/** From the left margin to the text beside the marker, in points. */
	readonly indent: number;
}

/** Where a list stands: what it is set in from, and how many lists are around it. */
export interface Standing {
	readonly indent: number;
	readonly level: number;
}

/** Hands out markers while a document is built, and remembers what they have to look like. */
export interface Numbering {
	/** Numbered paragraphs of the document: `count` of them, counting on from the last ones unless `start` says not. */
	readonly paragraphs: (start: number, count: number) => Marking;
	readonly numbers: (start: number, standing: Standing) => Marking;
	readonly bullets: (standing: Standing) => Marking;
	/** The numbering part of the package. */
	readonly part: () => string;
}

interface Shape {
	readonly kind: "paragraphs" | "numbers" | "bullets";
	/** From the margin to the marker of level 0. */
	readonly base: number;
	/** From one level to the next. */
	readonly hang: number;
}

interface List {
	readonly shape: number;
	readonly start?: { readonly level: number; readonly number: number };
}

/** Numbering for one document, with nothing in it yet. */
export function openNumbering(design: Design): Numbering {
	const { hang, bulletHang } = design;
	// A number and its full stop are wider than a bullet.
	const numberHang = bulletHang * 1.4;
	const shapes: Shape[] = [];
	const lists: List[] = [];
	const run = { list: 0, next: 1 };

	const shapeOf = (wanted: Shape): number => {
		const index = shapes.findIndex((shape) => isSame(shape, wanted));
		return index < 0 ? shapes.push(wanted) - 1 : index;
	};
	const marking = (list: number, level: number, shape: Shape): Marking => ({
		marker: { list, level },
		indent: shape.base + shape.hang * (level + 1),
	});

	return {
		paragraphs(start, count) {
			const shape: Shape = { kind: "paragraphs", base: 0, hang };
			if (run.list === 0 || run.next !== start)
				run.list = lists.push({
					shape: shapeOf(shape),
					start: { level: 0, number: start },
				});
			run.next = start + count;
			return marking(run.list, 0, shape);
		},
		numbers(start, { indent, level }) {
			const base = indent - numberHang * level;
			const shape: Shape = { kind: "numbers", base, hang: numberHang };
			const list = lists.push({
				shape: shapeOf(shape),
				start: { level, number: start },
			});
			return marking(list, level, shape);
		},
		bullets({ indent, level }) {
			const base = indent - bulletHang * level;
			const shape: Shape = { kind: "bullets", base, hang: bulletHang };
			const index = shapeOf(shape);
			const known = lists.findIndex((list) => list.shape === index);
			const list = known < 0 ? lists.push({ shape: index }) : known + 1;
			return marking(list, level, shape);
		},
		part: () => partOf(shapes, lists, design),
	};
}

function isSame(one: Shape, other: Shape): boolean {
	return (
		one.kind === other.kind &&
		one.base === other.base &&
		one.hang === other.hang
	);
}

/** Word counts levels from 0 to 8. */
const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

function partOf(
	shapes: readonly Shape[],
	lists: readonly List[],
	{ colour }: Design,
): string {
	return xml("w:numbering", [
		...shapes.map(
			(shape, index) =>
				`<w:abstractNum w:abstractNumId="${index}"><w:multiLevelType w:val="hybridMultilevel"/>${levels.map((level) => levelOf(shape, level, colour)).join("")}</w:abstractNum>`,
		),
		...lists.map(({ shape, start }, index) => {
			const override = start
				? `<w:lvlOverride w:ilvl="${start.level}"><w:startOverride w:val="${start.number}"/></w:lvlOverride>`
				: "";
			return `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${shape}"/>${override}</w:num>`;
		}),
	]);
}

function levelOf(
	{ kind, base, hang }: Shape,
	level: number,
	colour: Design["colour"],
): string {
	const isBullet = kind === "bullets";
	const left = twips(Math.max(base + hang * (level + 1), hang));
	const marker = wordColour(
		{ paragraphs: colour.quiet, numbers: colour.ink, bullets: colour.accent }[
			kind
		],
	);
	return [
		`<w:lvl w:ilvl="${level}">`,
		'<w:start w:val="1"/>',
		`<w:numFmt w:val="${isBullet ? "bullet" : "decimal"}"/>`,
		`<w:lvlText w:val="${isBullet ? bullet : `%${level + 1}.`}"/>`,
		'<w:lvlJc w:val="left"/>',
		`<w:pPr><w:ind w:left="${left}" w:hanging="${twips(hang)}"/></w:pPr>`,
		`<w:rPr><w:b w:val="0"/><w:i w:val="0"/><w:color w:val="${marker}"/></w:rPr>`,
		"</w:lvl>",
	].join("");
}

/** A small square. */
const bullet = "\u25AA";

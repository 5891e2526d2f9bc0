/** Parts of a paragraph that the library has no class for, or has without what we need. */
import {
	BuilderElement,
	type ParagraphChild,
	Run,
	type XmlComponent,
} from "docx";

/** An element by its name in the schema, with attributes by theirs. */
export function element(
	name: string,
	attributes: Readonly<Record<string, string | number>> = {},
	children: readonly XmlComponent[] = [],
): XmlComponent {
	return new BuilderElement({
		name,
		attributes: Object.fromEntries(
			Object.entries(attributes).map(([key, value]) => [key, { key, value }]),
		),
		children,
	});
}

/** Content with a bookmark around it. */
export function bookmarked(
	name: string,
	id: number,
	content: readonly ParagraphChild[],
): ParagraphChild[] {
	return [
		child(element("w:bookmarkStart", { "w:id": id, "w:name": name })),
		...content,
		child(element("w:bookmarkEnd", { "w:id": id })),
	];
}

/** A field: what it asks for, and the answer printed until Word asks again. */
export function field(
	instruction: string,
	answer: readonly ParagraphChild[],
): ParagraphChild[] {
	return [...fieldStart(instruction), ...answer, fieldEnd()];
}

/** Opening of a field whose answer goes on over several paragraphs. */
export function fieldStart(instruction: string): ParagraphChild[] {
	return [
		fieldCharacter("begin"),
		new Run({ children: [new Instruction(instruction)] }),
		fieldCharacter("separate"),
	];
}

export function fieldEnd(): ParagraphChild {
	return fieldCharacter("end");
}

class Instruction extends BuilderElement {
	constructor(instruction: string) {
		super({
			name: "w:instrText",
			attributes: { space: { key: "xml:space", value: "preserve" } } as object,
		});
		this.root.push(` ${instruction} `);
	}
}

function fieldCharacter(type: "begin" | "separate" | "end"): ParagraphChild {
	return new Run({
		children: [element("w:fldChar", { "w:fldCharType": type })],
	});
}

// The library takes any component as the child of a paragraph; its types list only its own.
function child(component: XmlComponent): ParagraphChild {
	return component as unknown as ParagraphChild;
}

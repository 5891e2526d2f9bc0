import type { ElementContent } from "hast";

/** A file of the book that holds a picture. */
export interface BookPicture {
	/** Beside the text: `pictures/1.png`. */
	readonly file: string;
	readonly mediaType: string;
	readonly bytes: Uint8Array;
}

/** Takes the pictures out of a text that holds them within it, and gives the text with their files named, each once. */
export function picturesApart(children: readonly ElementContent[]): {
	readonly children: readonly ElementContent[];
	readonly pictures: readonly BookPicture[];
} {
	const found = new Map<string, BookPicture>();
	const fileOf = (source: string): string => {
		const known = found.get(source);
		if (known !== undefined) return known.file;
		const [, mediaType = "", data = ""] =
			/^data:([^;]+);base64,(.*)$/s.exec(source) ?? [];
		const ending = endings[mediaType];
		if (ending === undefined)
			throw new Error(`No book holds a picture of the kind \`${mediaType}\``);
		const file = `pictures/${found.size + 1}.${ending}`;
		const bytes = new Uint8Array(Buffer.from(data, "base64"));
		found.set(source, { file, mediaType, bytes });
		return file;
	};
	const apart = (node: ElementContent): ElementContent => {
		if (node.type !== "element") return node;
		if (node.tagName !== "img")
			return { ...node, children: node.children.map(apart) };
		const src = fileOf(String(node.properties.src));
		return { ...node, properties: { ...node.properties, src } };
	};
	return { children: children.map(apart), pictures: [...found.values()] };
}

const endings: Readonly<Record<string, string>> = {
	"image/png": "png",
	"image/jpeg": "jpg",
	"image/svg+xml": "svg",
};

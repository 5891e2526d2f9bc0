/** The parts of a Word document as a person can read and compare them. */
import { strFromU8, unzipSync } from "fflate";

/** The text of every XML part by its path, indented, without the namespaces of its root. */
export function readableParts(docx: Uint8Array): ReadonlyMap<string, string> {
	const parts = Object.entries(unzipSync(docx));
	return new Map(
		parts
			.filter(([path]) => /\.(?:xml|rels)$/u.test(path))
			.map(([path, bytes]) => [path, readable(strFromU8(bytes))]),
	);
}

/** One element a line; an element with text in it, or nothing, stays on one line. */
function readable(xml: string): string {
	const tokens = xml
		.replace(/ (?:xmlns(?::\w+)?|mc:Ignorable)="[^"]*"/gu, "")
		.match(/<[^>]+\/>|<\/[^>]+>|<[^>]+>(?:[^<]*<\/[^>]+>)?/gu);
	const lines: string[] = [];
	let depth = 0;
	for (const token of tokens ?? []) {
		const closes = token.startsWith("</");
		if (closes) depth -= 1;
		lines.push("  ".repeat(depth) + token);
		const stays = /^<\?|\/>$|<\//u.test(token);
		if (!stays) depth += 1;
	}
	return `${lines.join("\n")}\n`;
}

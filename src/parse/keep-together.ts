import type { Nodes, Root } from "mdast";

/**
 * What no line is to end within: telephone numbers, postcodes, the day and month of a date, the number of a day. Their
 * spaces are made into no-break spaces, which compare, copy and search as spaces do. Headings are left as they are, since
 * links lead to them by their words.
 */
export function keepTogether(tree: Root): Root {
	return joined(tree) as Root;
}

function joined(node: Nodes): Nodes {
	if (node.type === "heading") return node;
	if (node.type === "text") return { ...node, value: joinedText(node.value) };
	if (!("children" in node)) return node;
	// Each child is of the kind that it was.
	return { ...node, children: node.children.map(joined) } as Nodes;
}

const month =
	"January|February|March|April|May|June|July|August|September|October|November|December";
const units = [
	// 020 7946 0142, 0800 1111, +44 20 7946 0142
	/(?<!\d)(?:\+44 ?|0)\d{1,4}(?: \d{3,6}){1,2}(?!\d)/gu,
	// M1 2WD
	/\b\p{Lu}{1,2}\d[\p{Lu}\d]? \d\p{Lu}{2}\b/gu,
	new RegExp(`\\b\\d{1,2} (?:${month})\\b`, "gu"),
	// day 1, days 2 to 3
	/\bdays? \d+(?: to \d+)?\b/gu,
];

/** A plain text, such as that of the running foot, treated alike. */
export function joinedText(text: string): string {
	return units.reduce(
		(so, unit) => so.replace(unit, (words) => words.replaceAll(" ", "\u00a0")),
		text,
	);
}

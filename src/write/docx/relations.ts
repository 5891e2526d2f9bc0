/** Relations between parts of the package: an id in the text stands for a part or an address. */
import { declaration } from "./xml.ts";

export interface Relation {
	readonly id: string;
	/** Last word of the type's address: `hyperlink`. */
	readonly type: string;
	/** Escaped already, as it stands in the file. */
	readonly target: string;
	/** Whether the target is an address outside the package. */
	readonly isExternal?: boolean;
}

const types =
	"http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/** Reads a relations part, as the library writes it. */
export function readRelations(xml: string): ReadonlyMap<string, Relation> {
	const elements = xml.matchAll(/<Relationship ([^>]*)\/>/gu);
	return new Map(
		elements.map(([, attributes = ""]) => {
			const read = (name: string) =>
				new RegExp(`\\b${name}="([^"]*)"`, "u").exec(attributes)?.[1] ?? "";
			const relation: Relation = {
				id: read("Id"),
				type: read("Type").slice(types.length),
				target: read("Target"),
				isExternal: read("TargetMode") === "External",
			};
			return [relation.id, relation];
		}),
	);
}

/** Writes a relations part. */
export function relationsPart(relations: readonly Relation[]): string {
	const elements = relations.map(
		({ id, type, target, isExternal }) =>
			`<Relationship Id="${id}" Type="${types}${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ""}/>`,
	);
	return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${elements.join("")}</Relationships>`;
}

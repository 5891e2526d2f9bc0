/** What a YAML text says, and where: as much of it as anybody here asks about. */

export type YamlNode = YamlText | YamlList | YamlFields;

/** A value that was typed as text; nothing is a number or a date yet. */
export interface YamlText {
	readonly type: "text";
	/** Offsets from its first mark to just after its last. */
	readonly start: number;
	readonly end: number;
	readonly style: TextStyle;
	readonly value: string;
}

/** How a text was typed; a block is what follows `|` or `>`. */
export type TextStyle = "plain" | "single-quoted" | "double-quoted" | "block";

export interface YamlList {
	readonly type: "list";
	readonly start: number;
	/** Where it ends, or where its first line does. */
	readonly end: number;
	/** Nothing where an entry was left empty. */
	readonly items: readonly (YamlNode | undefined)[];
}

export interface YamlFields {
	readonly type: "fields";
	readonly start: number;
	/** Where they end, or where their first line does. */
	readonly end: number;
	readonly entries: readonly YamlEntry[];
}

export interface YamlEntry {
	readonly key: YamlNode | undefined;
	readonly value: YamlNode | undefined;
}

/** JSON Schema draft-07, the dialect the YAML extension of editors understands best, with that extension's own keywords. */
export interface JsonSchema {
	readonly $ref?: string;
	readonly title?: string;
	readonly description?: string;
	readonly markdownDescription?: string;
	readonly type?: string | readonly string[];
	/** A field that is `false` may not be there. */
	readonly properties?: Readonly<Record<string, JsonSchema | false>>;
	readonly required?: readonly string[];
	readonly additionalProperties?: boolean | JsonSchema;
	readonly maxProperties?: number;
	readonly items?: JsonSchema;
	readonly minItems?: number;
	readonly maxItems?: number;
	readonly pattern?: string;
	readonly maxLength?: number;
	readonly minimum?: number;
	readonly maximum?: number;
	readonly const?: string | number;
	readonly enum?: readonly (string | number)[];
	/** A description for each of `enum`. */
	readonly enumDescriptions?: readonly string[];
	/** What the editor says in place of its own words. */
	readonly errorMessage?: string;
	/** What the editor offers beside the values of `enum`. */
	readonly defaultSnippets?: readonly Snippet[];
	readonly allOf?: readonly JsonSchema[];
	readonly anyOf?: readonly JsonSchema[];
	readonly if?: JsonSchema;
	readonly then?: JsonSchema;
	readonly else?: JsonSchema;
}

export interface Snippet {
	readonly label: string;
	readonly description?: string;
	/** What it is sorted by, where that is not the label. */
	readonly sortText?: string;
	/** A value to insert, with places to fill as `$1`. */
	readonly body: string | number | Readonly<Record<string, unknown>>;
}

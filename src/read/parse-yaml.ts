/** The parser of YAML, set so that it adds nothing and swallows nothing; and what this room passes around of it. */
import { parseDocument } from "yaml";
import type { Place } from "../diagnostics/diagnostic.ts";

/** A file's or front matter's YAML, read. */
export type Yaml = NonNullable<ReturnType<typeof parseYaml>>;

/** The place of a stretch of the YAML, by offsets. */
export type PlaceAt = (start: number, end?: number) => Place;

/** @returns nothing where it is nested too deeply for the parser */
export function parseYaml(text: string) {
	try {
		return parseDocument(text, {
			schema: "failsafe",
			version: "1.2",
			// The parser compares each key with each; below, a look into the record is enough.
			uniqueKeys: false,
			prettyErrors: false,
			// At `silent` the parser drops whatever follows a second `---` without a word.
			logLevel: "error",
		});
	} catch (error) {
		// The parser recurses; the limits make this rare, and it must not look like a fault of ours.
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

/** Schemas and files as an editor takes them: JSON Schema draft-07, and YAML 1.2 with its numbers and booleans. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import { parse } from "yaml";

export const home = join(import.meta.dirname, "../..");
export const schemaFolder = join(home, "content/.schemas");

/** Paths below the folder of schemas. */
export function schemaPaths(): string[] {
	return readdirSync(schemaFolder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) =>
			join(parentPath, name).slice(schemaFolder.length + 1),
		)
		.toSorted();
}

/** A judge of schemas, so strict that a keyword nobody knows is an error. */
export function strictAjv(): Ajv {
	const ajv = new Ajv({
		allErrors: true,
		strict: true,
		// Fields are declared beside the branch that needs them, and values may be of several types.
		strictRequired: false,
		strictTypes: false,
	});
	for (const keyword of [
		"defaultSnippets",
		"enumDescriptions",
		"errorMessage",
		"markdownDescription",
	])
		ajv.addKeyword(keyword);
	return ajv;
}

/** Every schema that is there, by its path. */
export function schemasThere(): (path: string) => ValidateFunction {
	const ajv = strictAjv();
	for (const path of schemaPaths())
		ajv.addSchema(
			JSON.parse(readFileSync(join(schemaFolder, path), "utf8")),
			path,
		);
	return (path) => {
		const validate = ajv.getSchema(path);
		if (validate === undefined) throw new Error(`There is no schema ${path}.`);
		return validate as ValidateFunction;
	};
}

/** What an editor reads: YAML 1.2, its core schema. */
export function asEditorReads(text: string): unknown {
	return parse(text, { version: "1.2", schema: "core" });
}

/** The YAML between the two lines of `---`. */
export function frontMatter(markdown: string): string {
	return /^---\n(.*?)^---$/ms.exec(markdown)?.[1] ?? "";
}

/** What editors read is what `npm run schemas` writes today, byte for byte. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import type { EditorFiles } from "../../src/editor/editor-files.ts";
import { schemas } from "../../src/index.ts";
import { home, schemaFolder, schemaPaths } from "./as-editor.ts";

const cure = "after a change run `npm run schemas`";

let files: EditorFiles;
beforeAll(async () => {
	const made = await schemas({ content: join(home, "content") });
	expect(made.diagnostics).toEqual([]);
	if (made.files === undefined) throw new Error("Nothing was made.");
	files = made.files;
});

test("there is a file for every schema, and no other", () => {
	expect([...files.schemas.keys()].toSorted(), cure).toEqual(schemaPaths());
});

test.each(schemaPaths())("%s is fresh", (path) => {
	const there = readFileSync(join(schemaFolder, path), "utf8");
	expect(there === files.schemas.get(path), cure).toBe(true);
});

test("the snippets are fresh", () => {
	const there = join(home, ".vscode/findings.code-snippets");
	expect(readFileSync(there, "utf8") === files.snippets, cure).toBe(true);
});

/** `schemas`: writes what editors read, so that they complete and underline content while somebody types. */
import {
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { Problem } from "../../diagnostics/problem.ts";
import { schemas } from "../../index.ts";
import { type Command, readArguments } from "../command.ts";
import { countOf, elapsed, report } from "../report.ts";
import { paint, say } from "../terminal.ts";

export const schemasCommand: Command = {
	name: "schemas",
	summary: "Writes what an editor needs to complete and underline content.",
	help: `Writes what an editor needs to complete and underline content: JSON Schemas into the folder .schemas of the
content, and snippets for findings in Markdown into the folder .vscode beside it. Run it after changing a schedule.

  npm run schemas [-- --content <folder>]

  --content <folder>  the content folder (content)
  --help              prints this

Example: npm run schemas
`,
	async run(args) {
		const { values, positionals } = readArguments(args, {
			content: { type: "string", default: "content" },
		});
		if (positionals.length > 0)
			throw new Problem(
				`\`${positionals[0]}\` was named, and schemas are made for all content at once.`,
				"Name the folder of content alone, with --content.",
			);
		const { diagnostics, texts, files } = await schemas(values);
		report({ diagnostics, texts, exceptions: [] }, "pretty");
		if (files === undefined) {
			say(
				`${countOf(diagnostics)}; nothing was written or changed. ${elapsed()}.`,
			);
			return 1;
		}
		const folder = join(values.content, ".schemas");
		const wanted = new Map([
			...[...files.schemas].map(
				([path, text]) => [join(folder, path), text] as const,
			),
			[
				join(values.content, "..", ".vscode", "findings.code-snippets"),
				files.snippets,
			],
		]);
		for (const place of [folder, ...[...wanted.keys()].map(dirname)])
			makeFolder(place);
		const removed = schemasIn(folder).filter((file) => !wanted.has(file));
		const written = [...wanted].filter(([file, text]) => save(file, text));
		for (const file of removed) rmSync(file);
		for (const [file] of written) say(`wrote ${file}`);
		for (const file of removed) say(`removed ${file}`);
		if (written.length + removed.length === 0)
			say(paint("dim", "Everything was as it should be."));
		say(`${countOf(diagnostics)}. ${elapsed()}.`);
		return 0;
	},
};

/**
 * Makes a folder where there is none.
 *
 * @throws {Problem} where something else is in its place, a link for instance: nothing is written anywhere else
 */
function makeFolder(path: string): void {
	const there = lstatSync(path, { throwIfNoEntry: false });
	if (there === undefined) attempt(path, () => mkdirSync(path));
	else if (!there.isDirectory())
		throw new Problem(
			`There is a ${there.isSymbolicLink() ? "link" : "file"} at ${path}.`,
			"Put a folder of its own there, or move it away.",
		);
}

/** The schemas that stand in a folder now, of schedules that may be gone. */
function schemasIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith(".schema.json"))
		.map(({ parentPath, name }) => join(parentPath, name));
}

/** @returns whether anything changed */
function save(file: string, text: string): boolean {
	return attempt(file, () => {
		const there = lstatSync(file, { throwIfNoEntry: false });
		if (there?.isFile() && readFileSync(file, "utf8") === text) return false;
		// A link that stands there is replaced and not followed.
		if (there) rmSync(file);
		writeFileSync(file, text, { flag: "wx" });
		return true;
	});
}

/** @throws {Problem} where the machine says no */
function attempt<Result>(path: string, write: () => Result): Result {
	try {
		return write();
	} catch (error) {
		const { code = "unknown reason" } = error as NodeJS.ErrnoException;
		throw new Problem(
			`${path} could not be written (${code}).`,
			"Check who may write there.",
		);
	}
}

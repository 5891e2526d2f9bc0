/** `check`: tells every mistake in the content, at the line where it was typed. */
import { resolve } from "node:path";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { checkWithTemplates } from "../../index.ts";
import { type Command, readArguments } from "../command.ts";
import { formatFrom, formatHelp, formatOptions } from "../format.ts";
import { inspectionsFrom } from "../inspections-from.ts";
import { counted, countOf, elapsed, report } from "../report.ts";
import { paint, say } from "../terminal.ts";

export const checkCommand: Command = {
	name: "check",
	summary:
		"Lists every mistake in the content, with the line where it was typed.",
	help: `Lists every mistake in the content, with the line where it was typed. Writes no files.

  npm run check [-- <inspection>... --content <folder> --format <format>]

  <inspection>...     folders in content/inspections; all of them if none is named
  --content <folder>  the content folder (content)
${formatHelp}
  --help              prints this

Example: npm run check -- national-2014
`,
	async run(args) {
		const { values, positionals } = readArguments(args, {
			content: { type: "string", default: "content" },
			...formatOptions,
		});
		const format = formatFrom(values);
		const checked = await checkWithTemplates({
			home: resolve(import.meta.dirname, "../../.."),
			content: values.content,
			inspections: inspectionsFrom(positionals, values.content),
		});
		report(checked, format);
		const { diagnostics, seen, files, unverified } = checked;
		say(
			`${countOf(diagnostics)} in ${counted(seen.length, "inspection")}, ${counted(files, "file")}, ${elapsed()}.`,
		);
		for (const [id, count] of unverified)
			say(
				paint(
					"dim",
					`${id}: ${counted(count, "fact")} could not be verified; \`npm run schedule -- ${id}\` lists ${count === 1 ? "it" : "them"}.`,
				),
			);
		return hasErrors(diagnostics) ? 1 : 0;
	},
};

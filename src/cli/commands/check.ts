/** `check`: tells every mistake in the content, at the line where it was typed. */
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { check } from "../../index.ts";
import { type Command, readArguments } from "../command.ts";
import { countOf, elapsed, report } from "../report.ts";
import { say } from "../terminal.ts";

export const checkCommand: Command = {
	name: "check",
	summary:
		"Tells every mistake in the content, at the line where it was typed.",
	help: `Tells every mistake in the content, at the line where it was typed. Makes nothing.

  npm run check [-- <inspection>... --content <folder> --json]

  <inspection>...     folders in content/inspections; all of them where none is named
  --content <folder>  the content folder (content)
  --json              prints the mistakes as JSON on standard output
  --help              prints this

Example: npm run check -- national-2014
`,
	async run(args) {
		const { values, positionals } = readArguments(args, {
			content: { type: "string", default: "content" },
			json: { type: "boolean", default: false },
		});
		const { diagnostics, inspections, texts } = check({
			content: values.content,
			inspections: positionals,
		});
		report(diagnostics, texts, values.json);
		const names = inspections.map(({ id }) => id).join(", ");
		say(
			`${countOf(diagnostics)} in ${names || "what was read"}, ${texts.size} files, ${elapsed()}.`,
		);
		return hasErrors(diagnostics) ? 1 : 0;
	},
};

/** `preflight`: the last look before publication, at the bytes that would be published. */
import { resolve } from "node:path";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { Problem, preflight } from "../../index.ts";
import { type Command, readArguments } from "../command.ts";
import { inspectionsFrom } from "../inspections-from.ts";
import { outputFolder } from "../output-folder.ts";
import { countOf, elapsed, report } from "../report.ts";
import { paint, paintOutput, print, say } from "../terminal.ts";
import { untilTheEnd } from "../until-the-end.ts";
import { verdictText } from "../verdict-text.ts";

export const preflightCommand: Command = {
	name: "preflight",
	summary: "Checks what was built, byte for byte, before it is published.",
	help: `Checks what was built of one inspection before it is published, prints a verdict of one page, and makes an internal
document of it: Markdown, HTML, PDF and Word.

  npm run preflight -- <inspection> [--out <folder> --content <folder>]

  <inspection>        a folder in content/inspections
  --out <folder>      the output folder (output); all that is checked stays as it is
  --content <folder>  the content folder (content)
  --help              prints this

Every file is read as it stands: whether it is what was made, from the sources as they are now; whether all editions say
the same; what each promises of accessibility, metadata, links and size; and whether the inspection is ready. It ends with
1 unless everything holds.

Example: npm run preflight -- national-2014
`,
	async run(args) {
		const { values, positionals } = readArguments(args, {
			out: { type: "string", default: "output" },
			content: { type: "string", default: "content" },
		});
		const [inspection, ...others] = inspectionsFrom(
			positionals,
			values.content,
		);
		if (inspection === undefined || others.length > 0)
			throw new Problem(
				inspection === undefined
					? "No inspection was named."
					: "More than one inspection was named.",
				"Name one, such as `npm run preflight -- national-2014`.",
			);
		const { diagnostics, texts, exceptions, verdict, problem } =
			await preflight({
				home: resolve(import.meta.dirname, "../../.."),
				content: values.content,
				out: outputFolder(values.out, values.content),
				inspection,
				environment: process.env,
				onProgress: (sentence) => say(paint("dim", sentence)),
				onVerdict: (verdict) =>
					print(verdictText(inspection, verdict, paintOutput)),
				signal: untilTheEnd(),
			});
		if (hasErrors(diagnostics) || verdict === undefined) {
			report({ diagnostics, texts, exceptions }, "pretty");
			say(
				verdict
					? `${countOf(diagnostics)}; no document was made. ${elapsed()}.`
					: `${countOf(diagnostics)}; nothing was checked. ${elapsed()}.`,
			);
			return 1;
		}
		if (problem && verdict.holds) throw problem;
		if (problem)
			say(`No document was made of it: ${problem.message} ${problem.hint}`);
		return verdict.holds ? 0 : 1;
	},
};

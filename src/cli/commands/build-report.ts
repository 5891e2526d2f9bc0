/** `build-report`: makes the documents of inspections, all or none. */
import { resolve } from "node:path";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { build } from "../../index.ts";
import { type Command, listed, readArguments } from "../command.ts";
import {
	editionsFrom,
	requestedEditionNames,
	usualEditionNames,
} from "../editions-from.ts";
import { formatFrom, formatHelp, formatOptions } from "../format.ts";
import { inspectionsFrom } from "../inspections-from.ts";
import { outputFolder } from "../output-folder.ts";
import { countOf, elapsed, report } from "../report.ts";
import { sayBuilt } from "../say-built.ts";
import { paint, say } from "../terminal.ts";
import { untilTheEnd } from "../until-the-end.ts";

export const buildReportCommand: Command = {
	name: "build-report",
	summary: "Makes the documents of inspections from their findings.",
	help: `Makes the documents of inspections from their findings, in every edition, all or none.

  npm run build-report [-- <inspection>... --document a,b --edition pdf,docx --out <folder> --content <folder> --format <format>]

  <inspection>...     folders in content/inspections; all of them if none is named
  --document a,b      only these documents, of whatever inspection has them (all that its activity prints)
  --edition a,b       only these editions: ${usualEditionNames.join(", ")} (all that a document has);
                      on request, for other readers: ${requestedEditionNames.join(", ")}
  --out <folder>      the output folder (output)
  --content <folder>  the content folder (content)
${formatHelp}
  --help              prints this

Example: npm run build-report -- national-2014 --edition pdf
`,
	async run(args) {
		const { values, positionals } = readArguments(args, {
			document: { type: "string", multiple: true },
			edition: { type: "string", multiple: true },
			out: { type: "string", default: "output" },
			content: { type: "string", default: "content" },
			...formatOptions,
		});
		const format = formatFrom(values);
		const patience = setTimeout(
			() => say(paint("dim", "Making the documents …")),
			1000,
		);
		try {
			const built = await build({
				home: resolve(import.meta.dirname, "../../.."),
				content: values.content,
				out: outputFolder(values.out, values.content),
				inspections: inspectionsFrom(positionals, values.content),
				documents: listed("document", values.document),
				editions: editionsFrom(listed("edition", values.edition)),
				environment: process.env,
				onProgress: (sentence) => say(paint("dim", sentence)),
				signal: untilTheEnd(),
			});
			const { diagnostics, inspections } = built;
			report(built, format);
			sayBuilt(inspections);
			if (hasErrors(diagnostics)) {
				say(
					`${countOf(diagnostics)}; nothing was made or changed. ${elapsed()}.`,
				);
				return 1;
			}
			say(`${countOf(diagnostics)}. ${elapsed()}.`);
			return 0;
		} finally {
			clearTimeout(patience);
		}
	},
};

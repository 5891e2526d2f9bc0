/** `coverage`: prints which criteria the findings speak to, and makes an internal document of it. */
import { resolve } from "node:path";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { build, type Coverage, coverageOf } from "../../index.ts";
import { type Command, listed, readArguments } from "../command.ts";
import { coverageText } from "../coverage-text.ts";
import {
	editionsFrom,
	requestedEditionNames,
	usualEditionNames,
} from "../editions-from.ts";
import { inspectionsFrom } from "../inspections-from.ts";
import { outputFolder } from "../output-folder.ts";
import { countOf, elapsed, report } from "../report.ts";
import { sayBuilt } from "../say-built.ts";
import { outputWidth, paint, paintOutput, print, say } from "../terminal.ts";
import { untilTheEnd } from "../until-the-end.ts";

export const coverageCommand: Command = {
	name: "coverage",
	summary: "Prints which criteria have findings and which have none.",
	help: `Prints which criteria have findings and which have none, and makes an internal document of it, in every edition.

  npm run coverage [-- <inspection>... --edition pdf,docx --out <folder> --content <folder>]

  <inspection>...     folders in content/inspections; all of them if none is named
  --edition a,b       only these editions: ${usualEditionNames.join(", ")} (all that a document has);
                      on request, for other readers: ${requestedEditionNames.join(", ")}
  --out <folder>      the output folder (output); other documents there stay as they are
  --content <folder>  the content folder (content)
  --help              prints this

A criterion with nothing written about it is a warning, not a mistake: the whole schedule is inspected, but not every
criterion has to be written up.

Example: npm run coverage -- national-2014 --edition docx
`,
	async run(args) {
		const { values, positionals } = readArguments(args, {
			edition: { type: "string", multiple: true },
			out: { type: "string", default: "output" },
			content: { type: "string", default: "content" },
		});
		const gaps: string[] = [];
		const patience = setTimeout(
			() => say(paint("dim", "Making the document …")),
			1000,
		);
		try {
			const { diagnostics, texts, exceptions, inspections } = await build({
				home: resolve(import.meta.dirname, "../../.."),
				content: values.content,
				out: outputFolder(values.out, values.content),
				inspections: inspectionsFrom(positionals, values.content),
				documents: ["coverage"],
				leavesOthers: true,
				editions: editionsFrom(listed("edition", values.edition)),
				environment: process.env,
				onProgress: (sentence) => say(paint("dim", sentence)),
				onChecked: (checked) => {
					const coverages = checked.map(
						(one) => [one.id, coverageOf(one)] as const,
					);
					const page = { width: outputWidth(), paint: paintOutput };
					print(
						coverages
							.map(([id, coverage]) => coverageText(id, coverage, page))
							.join("\n"),
					);
					gaps.push(...coverages.map(([id, one]) => gapsIn(id, one)));
				},
				signal: untilTheEnd(),
			});
			if (hasErrors(diagnostics)) {
				report({ diagnostics, texts, exceptions }, "pretty");
				say(
					`${countOf(diagnostics)}; nothing was made or changed. ${elapsed()}.`,
				);
				return 1;
			}
			for (const sentence of gaps) say(sentence);
			sayBuilt(inspections);
			// Other warnings would hide the table.
			const others = diagnostics.length > 0 ? ": see `npm run check`" : "";
			say(`${countOf(diagnostics)}${others}. ${elapsed()}.`);
			return 0;
		} finally {
			clearTimeout(patience);
		}
	},
};

function gapsIn(id: string, { criteria }: Coverage): string {
	const { listed, bare } = criteria;
	if (listed === 0) return `${id}: the schedule lists no criteria.`;
	return bare === 0
		? `${id}: something is written about each of the ${listed} criteria listed.`
		: `${paint("yellow", "warning")} ${id}: ${bare} of the ${listed} criteria listed ${bare === 1 ? "has" : "have"} nothing written about ${bare === 1 ? "it" : "them"}.`;
}

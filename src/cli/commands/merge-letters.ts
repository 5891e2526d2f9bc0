/** `merge-letters`: the letter to families with the address of each, to print and send. */
import { resolve } from "node:path";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { Problem } from "../../diagnostics/problem.ts";
import { mergeLetters } from "../../index.ts";
import { type Command, readArguments } from "../command.ts";
import { inspectionsFrom } from "../inspections-from.ts";
import { outputFolder } from "../output-folder.ts";
import { countOf, elapsed, report } from "../report.ts";
import { paint, say } from "../terminal.ts";
import { untilTheEnd } from "../until-the-end.ts";

export const mergeLettersCommand: Command = {
	name: "merge-letters",
	summary:
		"Prints the letter to families for everybody in a list of addresses.",
	help: `Prints the letter to families (Annex D) for everybody in a list of addresses: each with the address where the window
of an envelope shows it, a line above it that says where the letter goes back to, and its own page numbers.

  npm run merge-letters -- <inspection> --addressees <file> --out <file>
  npm run merge-letters -- <inspection> --addressees <file> --out <folder> --each

  <inspection>         a folder in content/inspections
  --addressees <file>  a CSV file in UTF-8, one row a letter; the first row names the columns:
                       name, address 1, address 2, address 3, address 4, postcode, service area
                       (address 2 to 4 may be left out; a service area by its name or its id)
  --out <file>         the PDF to make, with all letters in the order of the list
  --each               makes a PDF for each letter, named by number, in the folder --out
  --content <folder>   the content folder (content)
  --help               prints this

Addresses go into these files and nowhere else. Nothing is overwritten.

Example: npm run merge-letters -- national-2014 --addressees families.csv --out letters.pdf
`,
	async run(args) {
		const { values, positionals } = readArguments(args, {
			addressees: { type: "string" },
			out: { type: "string" },
			each: { type: "boolean", default: false },
			content: { type: "string", default: "content" },
		});
		const { addressees, out, each, content } = values;
		const [inspection, ...more] = inspectionsFrom(positionals, content);
		if (inspection === undefined || more.length > 0)
			throw new Problem(
				inspection === undefined
					? "No inspection was named."
					: `${positionals.length} inspections were named.`,
				"Name one: npm run merge-letters -- national-2014 --addressees families.csv --out letters.pdf",
			);
		if (addressees === undefined || out === undefined)
			throw new Problem(
				`The option \`--${addressees === undefined ? "addressees" : "out"}\` is missing.`,
				"See --help for an example.",
			);
		if (!each && !/\.pdf$/i.test(out))
			throw new Problem(
				`\`${out}\` is no name of a PDF.`,
				"Let it end in .pdf, or add --each for a folder with a file for each letter.",
			);
		const patience = setTimeout(
			() => say(paint("dim", "Making the letters …")),
			1000,
		);
		try {
			const merged = await mergeLetters({
				home: resolve(import.meta.dirname, "../../.."),
				content,
				inspection,
				addressees,
				out: outputFolder(out, content),
				each,
				environment: process.env,
				onProgress: (sentence) => say(paint("dim", sentence)),
				signal: untilTheEnd(),
			});
			const { diagnostics, letters } = merged;
			report(merged, "pretty");
			if (hasErrors(diagnostics)) {
				say(`${countOf(diagnostics)}; nothing was made. ${elapsed()}.`);
				return 1;
			}
			say(`${out}: made ${letters} ${letters === 1 ? "letter" : "letters"}`);
			say(`${countOf(diagnostics)}. ${elapsed()}.`);
			return 0;
		} finally {
			clearTimeout(patience);
		}
	},
};

/** `build-report`: makes the documents of inspections, all or none. */
import { isAbsolute, join, relative, resolve } from "node:path";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { didYouMean } from "../../diagnostics/nearest.ts";
import { Problem } from "../../diagnostics/problem.ts";
import { build, type Edition, editions } from "../../index.ts";
import { type Command, listed, readArguments } from "../command.ts";
import { countOf, elapsed, report } from "../report.ts";
import { paint, say } from "../terminal.ts";

export const buildReportCommand: Command = {
	name: "build-report",
	summary: "Makes the documents of inspections from their findings.",
	help: `Makes the documents of inspections from their findings, in every edition, all or none.

  npm run build-report [-- <inspection>... --document a,b --edition pdf,docx --out <folder> --content <folder> --json]

  <inspection>...     folders in content/inspections; all of them where none is named
  --document a,b      only these documents (all that the activity prints)
  --edition a,b       only these editions: ${editions.join(", ")} (all)
  --out <folder>      the output folder (output)
  --content <folder>  the content folder (content)
  --json              prints the mistakes as JSON on standard output
  --help              prints this

Example: npm run build-report -- national-2014 --edition pdf
`,
	async run(args) {
		const { values, positionals } = readArguments(args, {
			document: { type: "string", multiple: true },
			edition: { type: "string", multiple: true },
			out: { type: "string", default: "output" },
			content: { type: "string", default: "content" },
			json: { type: "boolean", default: false },
		});
		const patience = setTimeout(
			() => say(paint("dim", "Making the documents …")),
			1000,
		);
		try {
			const built = await build({
				home: resolve(import.meta.dirname, "../../.."),
				content: values.content,
				out: outputFolder(values.out, values.content),
				inspections: positionals,
				documents: listed(values.document),
				editions: editionsFrom(listed(values.edition)),
				environment: process.env,
				onProgress: (sentence) => say(paint("dim", sentence)),
				signal: untilTheEnd(),
			});
			const { diagnostics, texts, inspections } = built;
			report(diagnostics, texts, values.json);
			for (const { folder, made, kept, removed, overwritten } of inspections) {
				if (made.length > 0) say(`${folder}: made ${made.join(", ")}`);
				if (kept.length > 0)
					say(
						paint(
							"dim",
							`${folder}: ${kept.join(", ")} were as they should be`,
						),
					);
				if (removed.length > 0)
					say(`${folder}: removed ${removed.join(", ")}, out of date`);
				for (const file of overwritten)
					say(
						`\`${join(folder, file)}\` had been changed by hand; the change is gone.`,
					);
			}
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

/**
 * The output folder, as long as it is no place where other things live.
 *
 * @throws {Problem} where it holds the content or the program, or lies in the content
 */
function outputFolder(out: string, content: string): string {
	const isWithin = (inner: string, outer: string) =>
		!relative(resolve(outer), resolve(inner)).startsWith("..") &&
		!isAbsolute(relative(resolve(outer), resolve(inner)));
	const source = resolve(import.meta.dirname, "../..");
	if (
		out.trim() === "" ||
		isWithin(content, out) ||
		isWithin(out, content) ||
		isWithin(source, out) ||
		isWithin(out, source)
	)
		throw new Problem(
			`The output cannot go into \`${out}\`, where other things live.`,
			"Name a folder of its own, such as --out output.",
		);
	return out;
}

function editionsFrom(names: readonly string[]): readonly Edition[] {
	for (const name of names)
		if (!editions.some((edition) => edition === name))
			throw new Problem(
				`There is no edition \`${name}\`.`,
				didYouMean(name, editions) ?? `There are: ${editions.join(", ")}.`,
			);
	return names.length === 0
		? editions
		: editions.filter((edition) => names.includes(edition));
}

/** Aborts when the process ends, by a signal or otherwise: what the build has open is closed then. */
function untilTheEnd(): AbortSignal {
	const controller = new AbortController();
	process.once("exit", () => controller.abort());
	for (const [signal, number] of [
		["SIGINT", 2],
		["SIGTERM", 15],
		["SIGHUP", 1],
	] as const)
		process.once(signal, () => process.exit(128 + number));
	return controller.signal;
}

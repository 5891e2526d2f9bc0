/** The forms in which mistakes are printed: for a person, or for one kind of program each. */
import { didYouMean } from "../diagnostics/nearest.ts";
import { Problem } from "../diagnostics/problem.ts";

export const formats = ["pretty", "json", "github", "sarif"] as const;
export type Format = (typeof formats)[number];

/** Their lines in the help of a command that takes them. */
export const formatHelp = `  --format <format>   how the mistakes are printed:
                        pretty  for people, on standard error (the default)
                        json    as JSON on standard output
                        github  as workflow commands, which GitHub shows beside the lines
                        sarif   as SARIF 2.1.0, for code forges and editors
  --json              the same as --format json`;

/** The options that say it, for a command that takes them. */
export const formatOptions = {
	format: { type: "string" },
	json: { type: "boolean", default: false },
} as const;

/** @throws {Problem} where there is no such format, or two are asked for */
export function formatFrom({
	format = "pretty",
	json,
}: {
	readonly format?: string | undefined;
	readonly json: boolean;
}): Format {
	const known = formats.find((one) => one === format);
	if (known === undefined)
		throw new Problem(
			`There is no format \`${format}\`.`,
			didYouMean(format, formats) ?? `There are: ${formats.join(", ")}.`,
		);
	if (!json || known === "json") return json ? "json" : known;
	if (format === "pretty") return "json";
	throw new Problem(
		`\`--json\` and \`--format ${known}\` ask for two things at once.`,
		"Leave one of them out.",
	);
}

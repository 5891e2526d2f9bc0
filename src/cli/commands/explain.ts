/** `explain`: tells what a rule promises, why, and how it looks when it is right. */
import type { Explanation } from "../../diagnostics/explanation.ts";
import { didYouMean } from "../../diagnostics/nearest.ts";
import { Problem } from "../../diagnostics/problem.ts";
import { explanationGroups } from "../../index.ts";
import { type Command, readArguments } from "../command.ts";
import { paintOutput, print } from "../terminal.ts";

export const explainCommand: Command = {
	name: "explain",
	summary:
		"Explains what a rule promises and why, and shows it right and wrong.",
	help: `Explains what a rule promises and why, shows it right and wrong, and says whether an exception can be made.

  npm run explain [-- <rule>...]

  <rule>...  as shown in brackets after a mistake; all rules are listed if none is named
  --help     prints this

An exception is stated in inspection.yaml, each with its reason:

  exceptions:
    - rule: sentence-short
      place: PR-04
      reason: The long sentence is the judge's own, and is quoted in full.

  rule     the id of a rule
  place    a finding by its id (PR-04), with everything in it, or one field of it (PR-04/headline);
           or a field of inspection.yaml (summary), or an entry of a list by its id or number
           (serviceAreas/harbour-cities, areasForImprovement/3)
  becomes  off: it is no longer reported (the default); warning: it is reported, but stops no build
  reason   a sentence; it is printed with every check and kept in the manifest

Example: npm run explain -- grade-on-scale
`,
	async run(args) {
		const { positionals } = readArguments(args, {});
		const known = explanationGroups.flatMap(({ explanations }) => explanations);
		const ids = known.map(({ id }) => id);
		const [unknown, ...more] = positionals.filter((id) => !ids.includes(id));
		if (unknown !== undefined)
			throw new Problem(
				more.length === 0
					? `There is no rule \`${unknown}\`.`
					: `There are no rules ${quoted([unknown, ...more])}.`,
				(more.length === 0 ? didYouMean(unknown, ids) : undefined) ??
					"`npm run explain` lists them all.",
			);
		const wanted = positionals.flatMap((id) =>
			known.filter((one) => one.id === id),
		);
		print(wanted.length === 0 ? listOfAll() : wanted.map(explained).join("\n"));
		return 0;
	},
};

/** `a`, `b` and `c`, in quotes. */
function quoted(ids: readonly string[]): string {
	const words = ids.map((id) => `\`${id}\``);
	return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** Every rule by its promise, as a person would want to read them in one go. */
function listOfAll(): string {
	const ids = explanationGroups.flatMap(({ explanations }) =>
		explanations.map(({ id }) => id.length),
	);
	const width = Math.max(...ids);
	return explanationGroups
		.map(({ title, explanations }) => {
			const lines = explanations.map(
				({ id, promise, severity }) =>
					`  ${id.padEnd(width)}  ${promise}${severity === "warning" ? paintOutput("dim", " (a warning)") : ""}`,
			);
			return [paintOutput("bold", title), ...lines, ""].join("\n");
		})
		.concat("More on one: npm run explain -- <rule>\n")
		.join("\n");
}

function explained(one: Explanation): string {
	const { id, severity, promise, reason, example } = one;
	const colour = severity === "error" ? "red" : "yellow";
	const part = (title: string, text: string) =>
		`${paintOutput("bold", title)}\n${indented(text)}\n`;
	return [
		`${paintOutput("bold", id)} ${paintOutput(colour, severity)}\n${promise}.\n`,
		part("Why", reason),
		part("Right", example.right),
		part("Wrong", example.wrong),
		part("Exceptions", onExceptions(one)),
	].join("\n");
}

function onExceptions({ id, severity, isSafeguard }: Explanation): string {
	if (isSafeguard)
		return "None can be made: this is a safeguard. It protects children and families or the text of record, or nothing could be made without it.";
	const becomes =
		severity === "error"
			? "\n    becomes: warning   # or off, which says nothing any more"
			: "";
	return `In inspection.yaml, for one place, with a reason:

exceptions:
  - rule: ${id}
    place: PR-04${becomes}
    reason: Why it need not hold here, in a sentence.

A place is the id of a finding, or a field of inspection.yaml: \`summary\`, \`areasForImprovement/3\`.`;
}

function indented(text: string): string {
	return text
		.split("\n")
		.map((line) => (line === "" ? "" : `  ${line}`))
		.join("\n");
}

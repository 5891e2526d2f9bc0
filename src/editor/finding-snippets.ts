/** A new finding, ready to be filled in: for lists of findings, and for findings in Markdown. */
import { kinds } from "../model/finding.ts";
import type { Judgement, Schedule } from "../model/schedule.ts";
import type { Snippet } from "./json-schema.ts";

/** For each kind, the fields of a finding in a list; an editor leaves out those that are there. */
export function listSnippets({ judgements }: Schedule): readonly Snippet[] {
	return kinds.map((kind) => ({
		label: `new ${kind}`,
		description: `A new finding: ${kind.replace("-", " ")}`,
		body: {
			id: "$1",
			judgement: choice(
				2,
				judgements.map(({ id }) => id),
			),
			criteria: "[$3]",
			kind,
			headline: "$4",
			forChildren: "$5",
			evidence: [{ source: "$6", reference: "$7", date: "$8" }],
			// As deep as it takes below the hyphen that begins a finding.
			body: "|\n    $0",
		},
	}));
}

/** The file of snippets that VS Code offers in Markdown: one for each judgement of each schedule, with its criteria. */
export function markdownSnippets(
	schedules: ReadonlyMap<string, Schedule>,
): Readonly<Record<string, object>> {
	return Object.fromEntries(
		[...schedules].flatMap(([id, { title, judgements }]) =>
			judgements.map((judgement) => [
				`Finding, ${id}, ${judgement.id}`,
				{
					scope: "markdown",
					prefix: `finding-${id}-${judgement.id}`,
					description: `${judgement.label} (${title})`,
					body: frontMatter(judgement),
				},
			]),
		),
	);
}

function frontMatter({ id, criteria }: Judgement): readonly string[] {
	const ids = criteria.map((one) => one.id);
	return [
		"---",
		"id: $1",
		`judgement: ${id}`,
		`criteria: [${ids.length > 0 ? choice(2, ids) : "$2"}]`,
		`kind: ${choice(3, kinds)}`,
		"headline: $4",
		"forChildren: $5",
		"evidence:",
		"  - source: $6",
		"    reference: $7",
		"    date: $8",
		"---",
		"",
		"$0",
	];
}

/** A place that offers a few words; ids have none of the characters that mean something there. */
function choice(place: number, words: readonly string[]): string {
	return `\${${place}|${words.join(",")}|}`;
}

/** `new-inspection`: begins an inspection with a folder of its own, in which what is still to be filled in is marked. */
import { join } from "node:path";
import { Problem } from "../../diagnostics/problem.ts";
import {
	type BeginningAnswers,
	type BeginningField,
	beginningFields,
	check,
	newInspection,
	type Start,
} from "../../index.ts";
import { askOpen } from "../ask-open.ts";
import { type Command, readArguments } from "../command.ts";
import { placeFolder } from "../place-folder.ts";
import { counted, report } from "../report.ts";
import { say } from "../terminal.ts";

export const newInspectionCommand: Command = {
	name: "new-inspection",
	summary: "Begins an inspection: its dates, its team and findings to fill in.",
	help: `Begins an inspection with a folder of its own: the dates of its plan, its team, and an example of each kind of
finding. What is still to be filled in is marked, and \`npm run check\` lists it. Asks on a terminal for whatever is not
given here. Overwrites nothing.

  npm run new-inspection [-- --schedule <id> --activity <id> --start <day> --lead <name> ...]

  --schedule <id>     the evaluation schedule: a file in content/schedules, without its .yaml
  --activity <id>     what is done, as the schedule names it
  --start <day>       the first day, as 2026-03-02
  --end <day>         the last day (as late as the schedule lets it be)
  --lead <name>       whoever leads it
  --team <name:role>  the others, with commas between them: "Ada Example:team-inspector,Bo Example:team-inspector"
  --areas <a,b>       the service areas visited: "Harbour Cities,Middle Shires"
  --id <id>           the name of its folder (the activity and the start)
  --content <folder>  the content folder (content)
  --help              prints this

Example: npm run new-inspection -- --schedule cafcass-2021 --activity focused-visit --start 2026-03-03 --lead "Ada Example"
`,
	async run(args) {
		const { values, positionals } = readArguments(args, {
			schedule: { type: "string" },
			activity: { type: "string" },
			start: { type: "string" },
			end: { type: "string" },
			lead: { type: "string" },
			team: { type: "string", multiple: true },
			areas: { type: "string", multiple: true },
			id: { type: "string" },
			content: { type: "string", default: "content" },
		});
		if (positionals.length > 0)
			throw new Problem(
				`\`${positionals[0]}\` was named without an option.`,
				"The name of the folder goes after --id; see --help for an example.",
			);
		const { content, team, areas, ...single } = values;
		const given: BeginningAnswers = {
			...single,
			...(team && { team: team.join(",") }),
			...(areas && { areas: areas.join(",") }),
		};
		const start = newInspection({ content });
		const answers = process.stdin.isTTY
			? await askOpen(start, given, {
					input: process.stdin,
					output: process.stderr,
				})
			: complete(start, given);

		const { id, files } = start.make(answers);
		const folder = join(content, "inspections", id);
		placeFolder(folder, files);
		say(`Made ${folder} with ${counted(files.size, "file")}:`);
		for (const path of files.keys()) say(`  ${path}`);
		sayWhatIsLeft(content, id);
		return 0;
	},
};

/** @throws {Problem} where anything is missing that must be answered */
function complete(start: Start, given: BeginningAnswers): BeginningAnswers {
	const missing = start
		.open(given)
		.filter(({ otherwise }) => otherwise === undefined)
		.map(({ field }) => field);
	if (missing.length > 0)
		throw new Problem(
			`Nobody is there to ask, and ${listOf(missing)} ${missing.length === 1 ? "is" : "are"} missing.`,
			`Give ${missing.length === 1 ? "it" : "them"} as ${missing.map((field) => `--${field}`).join(", ")}, or run the command on a terminal.`,
		);
	return given;
}

function listOf(fields: readonly BeginningField[]): string {
	const names: Readonly<Record<BeginningField, string>> = {
		schedule: "the schedule",
		activity: "the activity",
		start: "the start",
		end: "the end",
		lead: "the lead inspector",
		team: "the team",
		areas: "the service areas",
		id: "the name of its folder",
	};
	const words = beginningFields
		.filter((field) => fields.includes(field))
		.map((field) => names[field]);
	const last = words.pop() ?? "";
	return words.length > 0 ? `${words.join(", ")} and ${last}` : last;
}

/** How many gaps there are to fill, and what else there is to know of what was answered. */
function sayWhatIsLeft(content: string, id: string): void {
	const { diagnostics, texts } = check({ content, inspections: [id] });
	const isGap = ({ rule }: { readonly rule: string }) =>
		rule === "no-placeholder";
	const others = diagnostics.filter((one) => !isGap(one));
	if (others.length > 0)
		report({ diagnostics: others, texts, exceptions: [] }, "pretty");
	say(
		`${counted(diagnostics.filter(isGap).length, "gap")} to fill; \`npm run check -- ${id}\` lists them.`,
	);
}

/** `schedule`: prints what a schedule holds on a day, what in it nobody could verify, and how it came to be. */
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { didYouMean } from "../../diagnostics/nearest.ts";
import { Problem } from "../../diagnostics/problem.ts";
import { schedules } from "../../index.ts";
import { type Command, readArguments } from "../command.ts";
import { countOf, report } from "../report.ts";
import { scheduleText } from "../schedule-text.ts";
import { outputWidth, paintOutput, print, say } from "../terminal.ts";

export const scheduleCommand: Command = {
	name: "schedule",
	summary: "Prints what a schedule holds, and what of it nobody could verify.",
	help: `Prints the judgements, grades, criteria, activities and plans of a schedule, the facts in it that nobody could
verify, and what changed in it, newest first. Lists all schedules if none is named.

  npm run schedule [-- <schedule> --on <day> --content <folder>]

  <schedule>          a file in content/schedules, without its .yaml
  --on <day>          as it reads on that day (with all amendments that have a day)
  --content <folder>  the content folder (content)
  --help              prints this

Example: npm run schedule -- cafcass-2021 --on 2024-12-20
`,
	async run(args) {
		const { values, positionals } = readArguments(args, {
			on: { type: "string" },
			content: { type: "string", default: "content" },
		});
		const { on, content } = values;
		if (positionals.length > 1)
			throw new Problem(
				`${positionals.length} schedules are named.`,
				"Name one of them at a time.",
			);
		const { diagnostics, texts, schedules: all } = schedules({ content, on });
		report({ diagnostics, texts, exceptions: [] }, "pretty");
		if (hasErrors(diagnostics)) {
			say(`${countOf(diagnostics)} in the schedules.`);
			return 1;
		}
		const known = all.map(({ schedule }) => schedule.id);
		const [id] = positionals;
		if (id === undefined) {
			const width = Math.max(0, ...known.map(({ length }) => length));
			for (const { schedule } of all)
				if (on === undefined || schedule.from <= on)
					print(
						`${paintOutput("bold", schedule.id.padEnd(width))}  from ${schedule.from}  ${schedule.title}\n`,
					);
			return 0;
		}
		const found = all.find(({ schedule }) => schedule.id === id);
		if (found === undefined)
			throw new Problem(
				`There is no schedule \`${id}\` in ${content}.`,
				didYouMean(id, known) ?? `There are: ${known.join(", ") || "none"}.`,
			);
		if (on !== undefined && on < found.schedule.from)
			throw new Problem(
				`The schedule \`${id}\` was not in force on ${on}.`,
				`It is for inspections that start on or after ${found.schedule.from}.`,
			);
		print(
			scheduleText(found, on, { width: outputWidth(), paint: paintOutput }),
		);
		return 0;
	},
};

/** Asks for what is open, one question after the other, and again where an answer cannot be right. */
import { createInterface } from "node:readline/promises";
import { Problem } from "../diagnostics/problem.ts";
import type {
	BeginningAnswers,
	BeginningField,
	OpenField,
	Start,
} from "../index.ts";

const questions: Readonly<Record<BeginningField, string>> = {
	schedule: "Which evaluation schedule?",
	activity: "What is done?",
	start: "The first day, as 2026-03-02?",
	end: "The last day?",
	lead: "Who leads it, first name and surname?",
	team: "Who else is in the team, each as Name:role with commas between them?",
	areas: "Which service areas are visited, with commas between them?",
	id: "What is its folder called?",
};

/**
 * @returns all answers, those given included
 * @throws {Problem} where what was given cannot be right, or nobody answers any more
 */
export async function askOpen(
	start: Start,
	given: BeginningAnswers,
	terminal: {
		readonly input: NodeJS.ReadableStream;
		readonly output: NodeJS.WritableStream;
	},
): Promise<BeginningAnswers> {
	let answers = given;
	let [open] = start.open(answers);
	if (open === undefined) return answers;

	const lines = createInterface(terminal);
	const left = new Promise<never>((_, reject) => {
		lines.once("close", () =>
			reject(
				new Problem(
					"Not everything was answered, and nothing was made.",
					"Run the command again, or give the answers as options; see --help.",
				),
			),
		);
	});
	// Told only where an answer is still waited for.
	left.catch(() => {});
	try {
		while (open !== undefined) {
			const typed = await Promise.race([lines.question(asked(open)), left]);
			const answer = typed.trim() || open.otherwise;
			if (answer === undefined) continue;
			const tried = { ...answers, [open.field]: answer };
			try {
				[open] = start.open(tried);
				answers = tried;
			} catch (error) {
				if (!(error instanceof Problem)) throw error;
				terminal.output.write(`${error.message} ${error.hint}\n`);
			}
		}
		return answers;
	} finally {
		lines.close();
	}
}

function asked({ field, choices, otherwise }: OpenField): string {
	const known = choices.length > 0 ? ` (${choices.join(", ")})` : "";
	const usual =
		otherwise === undefined
			? ""
			: ` [${otherwise === "" ? "none" : otherwise}]`;
	return `${questions[field]}${known}${usual} `;
}

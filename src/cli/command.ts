/** What a command is: what it takes, what it says of itself, and what it does. */
import { type ParseArgsConfig, parseArgs } from "node:util";
import { didYouMean } from "../diagnostics/nearest.ts";
import { Problem } from "../diagnostics/problem.ts";

export interface Command {
	readonly name: string;
	readonly summary: string;
	/** The whole of `--help`. */
	readonly help: string;
	/** @returns the exit code */
	run(args: readonly string[]): Promise<number>;
}

type Options = NonNullable<ParseArgsConfig["options"]>;

/**
 * Options and names from a command line.
 *
 * @throws {Problem} where an option is unknown, lacks its value or has one too many
 */
export function readArguments<const Known extends Options>(
	args: readonly string[],
	options: Known,
) {
	try {
		return parseArgs({
			args: [...args],
			options,
			allowPositionals: true,
			strict: true,
		});
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException;
		if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
			const typed = /'(-[^']+)'/.exec(message)?.[1] ?? "an option";
			const known = Object.keys(options).map((name) => `--${name}`);
			throw new Problem(
				`There is no option \`${typed}\`.`,
				didYouMean(typed, known) ?? `There are: ${known.join(", ")}.`,
			);
		}
		if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") {
			const option = /--[^\s'<]+/.exec(message)?.[0] ?? "named last";
			throw new Problem(
				message.includes("does not take")
					? `The option \`${option}\` takes no value.`
					: `The option \`${option}\` lacks its value.`,
				"See --help for an example.",
			);
		}
		throw error;
	}
}

/**
 * The values of an option that takes several, given at once with commas or one at a time.
 *
 * @param option its name
 * @throws {Problem} where it was given and names nothing: what it would leave out is not made unasked
 */
export function listed(
	option: string,
	values: readonly string[] | undefined,
): string[] {
	const names = (values ?? [])
		.flatMap((value) => value.split(","))
		.map((value) => value.trim())
		.filter((value) => value !== "");
	if (values !== undefined && names.length === 0)
		throw new Problem(
			`The option \`--${option}\` lacks its value.`,
			"See --help for an example.",
		);
	return names;
}

/** The released veraPDF: judges PDFs against PDF/UA and PDF/A. A development tool of this test alone. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** The profiles a document claims. */
export const flavours = { "PDF/UA-1": "ua1", "PDF/A-2a": "2a" } as const;

export type Standard = keyof typeof flavours;

export interface Verdict {
	readonly file: string;
	/** The name of the standard it was judged by. */
	readonly standard: string;
	readonly checks: number;
	/** The rules that were broken, as `7.1-3 (12 times): …`. */
	readonly failures: readonly string[];
}

const ruleSchema = z.object({
	clause: z.string(),
	testNumber: z.number(),
	failedChecks: z.number(),
	description: z.string(),
});

const outcomeSchema = z.object({
	report: z.object({
		jobs: z.array(
			z.object({
				itemDetails: z.object({ name: z.string() }),
				/** Absent where the file could not be read at all. */
				validationResult: z
					.array(
						z.object({
							compliant: z.boolean(),
							details: z.object({
								passedChecks: z.number(),
								failedChecks: z.number(),
								ruleSummaries: z.array(ruleSchema),
							}),
						}),
					)
					.optional(),
				taskException: z.unknown().optional(),
			}),
		),
	}),
});

/** The programs this needs that cannot be started here. */
export function missingPrograms(): string[] {
	const programs = { java: "-version", mvn: "--version" };
	return Object.entries(programs)
		.filter(([name, option]) => spawnSync(name, [option]).status !== 0)
		.map(([name]) => name);
}

/**
 * Has Maven bring veraPDF, EPUBCheck and everything they need.
 *
 * @param cache a folder for the list of what was brought
 * @returns the class path
 * @throws where Maven cannot
 */
export function bringJudges(cache: string): string {
	mkdirSync(cache, { recursive: true });
	const list = join(cache, "class-path.txt");
	const { status, stdout, stderr } = spawnSync(
		"mvn",
		[
			"--quiet",
			"--batch-mode",
			"--file",
			join(import.meta.dirname, "pom.xml"),
			"org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath",
			`-Dmdep.outputFile=${list}`,
		],
		{ encoding: "utf8" },
	);
	if (status !== 0)
		throw new Error(
			`Maven could not bring veraPDF and EPUBCheck.\n${stdout}${stderr}`,
		);
	return readFileSync(list, "utf8").trim();
}

/**
 * Judges files against one standard.
 *
 * @throws where veraPDF does not give a verdict on each
 */
export function judge(
	classPath: string,
	standard: Standard,
	files: readonly string[],
): Verdict[] {
	const { stdout, stderr } = spawnSync(
		"java",
		[
			"-cp",
			classPath,
			"org.verapdf.apps.GreenfieldCliWrapper",
			"--flavour",
			flavours[standard],
			"--format",
			"json",
			...files,
		],
		{ encoding: "utf8", maxBuffer: 2 ** 30 },
	);
	let outcome: z.output<typeof outcomeSchema>;
	try {
		outcome = outcomeSchema.parse(JSON.parse(stdout));
	} catch {
		throw new Error(`veraPDF gave no verdict.\n${stderr}`);
	}
	const verdicts = outcome.report.jobs.map(
		({ itemDetails, validationResult }): Verdict => {
			const [result] = validationResult ?? [];
			if (result === undefined)
				return {
					file: itemDetails.name,
					standard,
					checks: 0,
					failures: ["it could not be read"],
				};
			const { details, compliant } = result;
			const failures = details.ruleSummaries.map(
				({ clause, testNumber, failedChecks, description }) =>
					`${clause}-${testNumber} (${failedChecks} times): ${description}`,
			);
			return {
				file: itemDetails.name,
				standard,
				checks: details.passedChecks + details.failedChecks,
				failures:
					compliant || failures.length > 0 ? failures : ["no reason given"],
			};
		},
	);
	if (verdicts.length !== files.length)
		throw new Error(
			`veraPDF judged ${verdicts.length} of ${files.length} files.\n${stderr}`,
		);
	return verdicts;
}

/** The released EPUBCheck of the W3C: judges books. A development tool of this test alone. */
import { spawnSync } from "node:child_process";
import { z } from "zod";
import type { Verdict } from "./vera-pdf.ts";

const outcomeSchema = z.object({
	messages: z.array(
		z.object({ ID: z.string(), severity: z.string(), message: z.string() }),
	),
	checker: z.object({ nFatal: z.number(), nError: z.number() }),
});

/**
 * Judges books, one after the other. A warning fails a book too.
 *
 * @param classPath what `bringJudges` gives
 * @throws where EPUBCheck does not give a verdict
 */
export function judgeBooks(
	classPath: string,
	files: readonly string[],
): Verdict[] {
	return files.map((file) => {
		const { stdout, stderr } = spawnSync(
			"java",
			[
				"-cp",
				classPath,
				"com.adobe.epubcheck.tool.Checker",
				file,
				"--quiet",
				"--json",
				"-",
			],
			{ encoding: "utf8", maxBuffer: 2 ** 28 },
		);
		let outcome: z.output<typeof outcomeSchema>;
		try {
			outcome = outcomeSchema.parse(
				JSON.parse(stdout.slice(stdout.indexOf("{"))),
			);
		} catch {
			throw new Error(`EPUBCheck gave no verdict on ${file}.\n${stderr}`);
		}
		const grave = outcome.messages.filter(({ severity }) =>
			["FATAL", "ERROR", "WARNING"].includes(severity),
		);
		return {
			file,
			standard: "EPUB 3.3",
			checks: 1,
			failures: grave.map(({ ID, message }) => `${ID}: ${message}`),
		};
	});
}

/** The command `schedule`, as a person runs it. Starts processes. */
import { execFile } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { overlay } from "../validate/overlay.ts";

const home = join(import.meta.dirname, "../..");
const here = join(import.meta.dirname, "schedule");
const content = join(here, "content");

interface Ended {
	readonly code: number;
	readonly out: string;
	readonly err: string;
}

function run(...args: readonly string[]): Promise<Ended> {
	return new Promise((resolve) => {
		execFile(
			process.execPath,
			[join(home, "src/cli/start.mjs"), ...args],
			{ cwd: home, env: { PATH: process.env.PATH } },
			(error, out, err) =>
				resolve({
					code: error === null ? 0 : Number(error.code),
					out: out.replaceAll(content, "content"),
					err: err.replaceAll(content, "content"),
				}),
		);
	});
}

describe.concurrent("schedule", () => {
	test("lists those there are where none is named", async ({ expect }) => {
		expect(await run("schedule", "--content", content)).toEqual({
			code: 0,
			out: "example-2030  from 2030-01-01  Example schedule 2030\n",
			err: "",
		});
	});

	test("lists those that were there on a day", async ({ expect }) => {
		const args = ["--content", content, "--on", "2029-12-31"];
		expect(await run("schedule", ...args)).toMatchObject({ code: 0, out: "" });
	});

	test.for(["", "2031-01-31"])(
		"prints one on standard output, without colour %s",
		async (on, { expect }) => {
			const { code, out, err } = await run(
				"schedule",
				"example-2030",
				"--content",
				content,
				...(on === "" ? [] : ["--on", on]),
			);
			expect({ code, err }).toEqual({ code: 0, err: "" });
			await expect(out).toMatchFileSnapshot(
				join(here, `expected${on === "" ? "" : `.${on}`}.txt`),
			);
		},
	);

	test("has help with an example", async ({ expect }) => {
		const { code, out, err } = await run("schedule", "--help");
		expect({ code, err }).toEqual({ code: 0, err: "" });
		await expect(out).toMatchFileSnapshot(join(here, "help.txt"));
	});

	test.for<[string, string[], string, string]>([
		[
			"an unknown schedule",
			["exmaple-2030"],
			"There is no schedule `exmaple-2030` in content.",
			"Did you mean `example-2030`?",
		],
		[
			"two schedules",
			["example-2030", "b"],
			"2 schedules are named.",
			"Name one of them at a time.",
		],
		[
			"no day",
			["example-2030", "--on", "2031-02-30"],
			"There is no day `2031-02-30`.",
			"Write it as year, month and day: 2024-12-20.",
		],
		[
			"a day too early",
			["example-2030", "--on", "2029-12-31"],
			"The schedule `example-2030` was not in force on 2029-12-31.",
			"It is for inspections that start on or after 2030-01-01.",
		],
	])(
		"ends with 2, a sentence and what to do, for %s",
		async ([, args, sentence, hint], { expect }) => {
			expect(await run("schedule", ...args, "--content", content)).toEqual({
				code: 2,
				out: "",
				err: `error ${sentence}\n  hint: ${hint}\n`,
			});
		},
	);
});

test("schedule tells mistakes and prints nothing", async () => {
	const faulty = overlay(
		join(
			home,
			"test/validate/rules/schedule-sample-adds-up/more-asked-for-than-there-is",
		),
	);
	const { code, out, err } = await run(
		"schedule",
		"example-2030",
		"--content",
		faulty,
	);
	expect({ code, out }).toEqual({ code: 1, out: "" });
	expect(err).toContain("(schedule-sample-adds-up)");
	expect(err).toContain("2 errors in the schedules.\n");
});

test("check says how many facts of a schedule could not be verified", async () => {
	const known = overlay();
	const schedules = join(content, "schedules");
	cpSync(schedules, join(known, "schedules"), { recursive: true });
	const { err } = await run("check", "--content", known, "--json");
	expect(err).toMatch(
		/\nexample-2030: 4 facts could not be verified; `npm run schedule -- example-2030` lists them\.\n$/,
	);
});

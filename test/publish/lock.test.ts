import { readdirSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openOutput } from "../../src/publish/open-output.ts";
import { start } from "./fixture.ts";
import { open } from "./open.ts";
import { temporaryFolder } from "./temporary-folder.ts";

test("a second build waits, says so once, and goes on when the first has ended", async () => {
	const folder = temporaryFolder();
	const first = start("hold-output.ts", folder, "600");
	await first.firstLine;
	const said: string[] = [];
	const second = await openOutput(folder, {
		onWait: (text) => said.push(text),
	});
	expect(second).not.toHaveProperty("problem");
	expect(said).toEqual([
		`Waiting for another build (process ${first.pid}) to finish.`,
	]);
	expect(await first.ended).toBe(0);
	if (!("problem" in second)) second.close();
	expect(readdirSync(folder)).toEqual([]);
});

test("a build that waits too long says who is in the way and leaves no trace", async () => {
	const folder = temporaryFolder();
	await open(folder);
	const before = readdirSync(folder);
	expect(await openOutput(folder, { waitAtMost: 300 })).toEqual({
		problem: `Another build (process ${process.pid}) is still using the folder \`${folder}\` after 1 seconds.`,
		hint: "Build again when it has finished, or end that process first.",
	});
	expect(readdirSync(folder)).toEqual(before);
});

test("a build that was killed is in nobody's way", async () => {
	const folder = temporaryFolder();
	const killed = start("hold-output.ts", folder);
	await killed.firstLine;
	await killed.kill();
	expect(readdirSync(folder)).toHaveLength(2);
	(await open(folder)).close();
	expect(readdirSync(folder)).toEqual([]);
});

test("a build that is told to end leaves nothing", async () => {
	const folder = temporaryFolder();
	const told = start("hold-output.ts", folder);
	await told.firstLine;
	process.kill(told.pid, "SIGTERM");
	expect(await told.ended).toBe(143);
	expect(readdirSync(folder)).toEqual([]);
});

test.runIf(process.platform === "linux")(
	"a process that was given the number of a dead one is told apart",
	async () => {
		const folder = temporaryFolder();
		const name = `${process.pid}-1-0a1b2c3d-${hostname()}`;
		writeFileSync(join(folder, `.building-${name}`), "");
		(await open(folder)).close();
		expect(readdirSync(folder)).toEqual([]);
	},
);

test("a build on another computer is believed alive, and the hint names its file", async () => {
	const folder = temporaryFolder();
	const file = join(folder, ".building-4711-1-0a1b2c3d-elsewhere.example");
	writeFileSync(file, "");
	expect(await openOutput(folder, { waitAtMost: 0 })).toEqual({
		problem: `Another build (process 4711 on elsewhere.example) is still using the folder \`${folder}\` after 0 seconds.`,
		hint: `Build again when it has finished. If no build is running there, delete \`${file}\`.`,
	});
});

test("several that take over from a dead build, and from each other, never hold the lock together", async () => {
	const folder = temporaryFolder();
	const killed = start("hold-output.ts", folder);
	await killed.firstLine;
	await killed.kill();
	const builds = Array.from({ length: 4 }, () =>
		start("take-turns.ts", folder, "6"),
	);
	expect(await Promise.all(builds.map(({ ended }) => ended))).toEqual([
		0, 0, 0, 0,
	]);
	expect(readdirSync(folder)).toEqual([]);
}, 60_000);

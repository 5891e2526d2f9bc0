import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { readManifest } from "../../src/publish/manifest.ts";
import { openOutput } from "../../src/publish/open-output.ts";
import { start } from "./fixture.ts";
import { isIntact } from "./is-intact.ts";
import { build, open } from "./open.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { treeOf } from "./tree-of.ts";

test("twenty builds killed at any moment each leave the last generation or the next, whole", async () => {
	const folder = temporaryFolder();
	let last = 0;
	for (let kill = 0; kill < 20; kill++) {
		const builder = start("publish-generations.ts", folder, `${last + 1}`);
		await builder.firstLine;
		await setTimeout(Math.random() * 60);
		await builder.kill();
		const told = Number(builder.lines.at(-1));
		for (const inspection of ["first", "second"])
			if (existsSync(join(folder, inspection)))
				expect([told, told + 1]).toContain(
					await generationOf(join(folder, inspection)),
				);
		(await open(folder)).close();
		expect(readdirSync(folder).sort()).toEqual(["first", "second"]);
		for (const inspection of ["first", "second"]) {
			const generation = await generationOf(join(folder, inspection));
			expect([told, told + 1]).toContain(generation);
			last = Math.max(last, generation);
		}
	}
}, 120_000);

test("an inspection caught between the two renames is put back", async () => {
	const folder = temporaryFolder();
	await build(folder, "example", { "letter.md": "old" });
	const work = await workFolderOfKilled(folder);
	renameSync(join(folder, "example"), join(work, "previous", "example"));
	mkdirSync(join(work, "staged", "example"));
	writeFileSync(join(work, "staged", "example", "letter.md"), "new");
	(await open(folder)).close();
	expect(treeOf(folder)).toEqual({
		"example/letter.md": "old",
		"example/manifest.json": "",
	});
});

test("an inspection caught after the second rename stays new", async () => {
	const folder = temporaryFolder();
	await build(folder, "example", { "letter.md": "new" });
	const work = await workFolderOfKilled(folder);
	mkdirSync(join(work, "previous", "example"));
	writeFileSync(join(work, "previous", "example", "letter.md"), "old");
	(await open(folder)).close();
	expect(treeOf(folder)).toEqual({
		"example/letter.md": "new",
		"example/manifest.json": "",
	});
});

test("sweeping follows no link and leaves alone what only looks like a work folder", async () => {
	const folder = temporaryFolder();
	const outside = temporaryFolder();
	writeFileSync(join(outside, "precious.txt"), "precious");
	const work = await workFolderOfKilled(folder);
	symlinkSync(outside, join(work, "profile", "link"));
	symlinkSync(outside, join(folder, ".work-1-1-0a1b2c3d-host"));
	mkdirSync(join(folder, ".work-mine"));
	writeFileSync(join(folder, ".work-mine", "notes.txt"), "mine");
	(await open(folder)).close();
	expect(treeOf(folder)).toEqual({
		".work-1-1-0a1b2c3d-host": `-> ${outside}`,
		".work-mine/notes.txt": "mine",
	});
	expect(treeOf(outside)).toEqual({ "precious.txt": "precious" });
});

test("the work folder of a living build stays, even if its lock was deleted", async () => {
	const folder = temporaryFolder();
	const living = start("hold-output.ts", folder);
	const work = await living.firstLine;
	for (const name of readdirSync(folder))
		if (name.startsWith(".building-"))
			renameSync(join(folder, name), join(work, "lock"));
	const second = await openOutput(folder, { waitAtMost: 0 });
	if (!("problem" in second)) second.close();
	expect(existsSync(join(work, "lock"))).toBe(true);
});

/** The number all files of a folder and its manifest say. */
async function generationOf(folder: string): Promise<number> {
	const manifest = await readManifest(folder);
	if (manifest === undefined) throw new Error(`${folder} has no manifest`);
	expect(await isIntact(folder, manifest)).toBe(true);
	expect(manifest.documents.map(({ file }) => file)).toEqual([
		"a.txt",
		"b.txt",
		"c.txt",
		"pictures/d.txt",
	]);
	for (const { file } of manifest.documents)
		expect(readFileSync(join(folder, file), "utf8")).toBe(
			manifest.tool.version,
		);
	return Number(manifest.tool.version);
}

async function workFolderOfKilled(folder: string): Promise<string> {
	const killed = start("hold-output.ts", folder);
	const work = await killed.firstLine;
	await killed.kill();
	return work;
}

import {
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { openOutput } from "../../src/publish/open-output.ts";
import { about, build, made, open, sound } from "./open.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { treeOf } from "./tree-of.ts";

const isMarkdown = ({ edition }: { edition: string }) => edition === "md";

test("publishes what was written, with a manifest and nothing else", async () => {
	const folder = join(temporaryFolder(), "new", "output");
	const published = sound(
		await build(folder, "example", {
			"letter.md": "# Letter",
			"images/areas.png": "picture",
		}),
	);
	expect(treeOf(folder)).toEqual({
		"example/images/areas.png": "picture",
		"example/letter.md": "# Letter",
		"example/manifest.json": "",
	});
	expect(readFileSync(join(folder, "example", "manifest.json"), "utf8")).toBe(
		`${JSON.stringify(published.manifest, null, "\t")}\n`,
	);
	expect(published.manifest.documents[1]).toEqual({
		...made("letter.md"),
		bytes: 8,
		sha256: "a07667f095e5e81cf5ab4b46110c5f19ba7d5b4e75521e29acbf937a922e63d5",
	});
});

test("gives the browser a folder that only this user can enter", async () => {
	const output = await open(temporaryFolder());
	writeFileSync(join(output.profileFolder, "Preferences"), "{}");
	const mode = statSync(dirname(output.profileFolder)).mode & 0o777;
	if (process.platform !== "win32") expect(mode.toString(8)).toBe("700");
	output.close();
	output.close();
	expect(readdirSync(output.folder)).toEqual([]);
});

test("keeps what the caller says and removes the rest of the earlier build", async () => {
	const folder = temporaryFolder();
	await build(folder, "example", { "a.md": "1", "a.pdf": "1", "b.html": "1" });
	const published = sound(
		await build(folder, "example", { "a.pdf": "2" }, isMarkdown),
	);
	expect(treeOf(folder)).toEqual({
		"example/a.md": "1",
		"example/a.pdf": "2",
		"example/manifest.json": "",
	});
	expect(published).toMatchObject({
		kept: ["a.md"],
		removed: ["b.html"],
		overwritten: [],
	});
	expect(published.manifest.documents.map(({ file }) => file)).toEqual([
		"a.md",
		"a.pdf",
	]);
});

test("does not keep a file that was changed, nor lose it", async () => {
	const folder = temporaryFolder();
	await build(folder, "example", { "a.md": "1", "a.pdf": "1" });
	writeFileSync(join(folder, "example", "a.md"), "mine");
	expect(await build(folder, "example", { "a.pdf": "2" }, isMarkdown)).toEqual({
		problem: `\`${join(folder, "example", "a.md")}\` has been changed since it was built, and this build does not make it anew.`,
		hint: "Move it elsewhere, and build again.",
	});
	expect(treeOf(folder)).toEqual({
		"example/a.md": "mine",
		"example/a.pdf": "1",
		"example/manifest.json": "",
	});
});

test("forgets a file that was deleted, and tells of one that was changed and is made anew", async () => {
	const folder = temporaryFolder();
	await build(folder, "example", { "a.md": "1", "a.pdf": "1" });
	rmSync(join(folder, "example", "a.md"));
	writeFileSync(join(folder, "example", "a.pdf"), "mine");
	const again = sound(
		await build(folder, "example", { "a.pdf": "2" }, () => true),
	);
	expect(again).toMatchObject({
		kept: [],
		removed: [],
		overwritten: ["a.pdf"],
	});
	expect(treeOf(folder)).toEqual({
		"example/a.pdf": "2",
		"example/manifest.json": "",
	});
});

test("refuses to replace a folder with a stranger's file, before anything is made", async () => {
	const folder = temporaryFolder();
	await build(folder, "example", { "a.md": "1" });
	const place = join(folder, "example");
	writeFileSync(join(place, "notes.txt"), "mine");
	writeFileSync(join(place, ".DS_Store"), "");
	const before = treeOf(folder);
	const output = await open(folder);
	expect(await output.stage("example")).toEqual({
		problem: `\`${join(place, "notes.txt")}\` was not made by a build, and would be lost in this one.`,
		hint: `Move it out of \`${place}\`, and build again.`,
	});
	output.close();
	expect(treeOf(folder)).toEqual(before);
});

test("refuses as well when the stranger's file came while the build was at work, and leaves every inspection", async () => {
	const folder = temporaryFolder();
	await build(folder, "first", { "a.md": "1" });
	await build(folder, "second", { "a.md": "1" });
	const output = await open(folder);
	const stages = [
		sound(await output.stage("first")),
		sound(await output.stage("second")),
	];
	for (const stage of stages) await stage.write(made("a.md"), "2");
	const place = join(folder, "second");
	writeFileSync(join(place, "a.docx"), "mine");
	mkdirSync(join(place, "more"));
	writeFileSync(join(place, "more", "b.docx"), "mine");
	expect(
		await output.publish(stages.map((stage) => ({ stage, about }))),
	).toEqual({
		problem: `\`${join(place, "a.docx")}\` and 1 other file there were not made by a build, and would be lost in this one.`,
		hint: `Move them out of \`${place}\`, and build again.`,
	});
	output.close();
	expect(treeOf(folder)).toEqual({
		"first/a.md": "1",
		"first/manifest.json": "",
		"second/a.docx": "mine",
		"second/a.md": "1",
		"second/manifest.json": "",
		"second/more/b.docx": "mine",
	});
});

test("makes everything again over a broken manifest, and still refuses what it does not make", async () => {
	const folder = temporaryFolder();
	await build(folder, "example", { "a.md": "1", "b.md": "1" });
	const place = join(folder, "example");
	writeFileSync(join(place, "manifest.json"), "{");
	expect(await build(folder, "example", { "a.md": "2" })).toHaveProperty(
		"problem",
		`\`${join(place, "b.md")}\` was not made by a build, and would be lost in this one.`,
	);
	sound(await build(folder, "example", { "a.md": "2", "b.md": "2" }));
	expect(treeOf(place)).toEqual({
		"a.md": "2",
		"b.md": "2",
		"manifest.json": "",
	});
});

test("refuses a folder no build made, though its files have the names of ours", async () => {
	const folder = temporaryFolder();
	mkdirSync(join(folder, "example"));
	writeFileSync(join(folder, "example", "a.md"), "mine");
	expect(await build(folder, "example", { "a.md": "1" })).toHaveProperty(
		"problem",
	);
	expect(treeOf(folder)).toEqual({ "example/a.md": "mine" });
});

test("follows no link, neither in an inspection's place nor inside it", async () => {
	const folder = temporaryFolder();
	const outside = temporaryFolder();
	await build(outside, "real", { "a.md": "outside" });
	symlinkSync(join(outside, "real"), join(folder, "linked"));
	expect(await build(folder, "linked", { "a.md": "1" })).toEqual({
		problem: `\`${join(folder, "linked")}\` is a link, expected a folder made by a build.`,
		hint: "Move it elsewhere, and build again.",
	});
	await build(folder, "example", { "a.md": "1", "images/b.md": "outside" });
	const images = join(folder, "example", "images");
	rmSync(images, { recursive: true });
	symlinkSync(join(outside, "real"), images);
	expect(
		await build(folder, "example", { "a.md": "2" }, () => true),
	).toHaveProperty(
		"problem",
		`\`${images}\` was not made by a build, and would be lost in this one.`,
	);
	expect(treeOf(outside)).toEqual({
		"real/a.md": "outside",
		"real/manifest.json": "",
	});
});

test("an output folder that is a link is used as if it were the folder", async () => {
	const real = temporaryFolder();
	const link = join(temporaryFolder(), "output");
	symlinkSync(real, link);
	sound(await build(link, "example", { "a.md": "1" }));
	expect(treeOf(real)).toEqual({
		"example/a.md": "1",
		"example/manifest.json": "",
	});
});

test("an output folder that cannot be is told in a sentence", async () => {
	const folder = temporaryFolder();
	const file = join(folder, "file");
	writeFileSync(file, "mine");
	expect(await openOutput(file)).toEqual({
		problem: `The folder \`${file}\` cannot be written: a file is in its place.`,
		hint: "Move that file, or choose another folder, and build again.",
	});
	expect(await openOutput(join(file, "below"))).toEqual({
		problem: `The folder \`${join(file, "below")}\` cannot be written: part of its path is a file, not a folder.`,
		hint: "Move that file, or choose another folder, and build again.",
	});
	symlinkSync(join(folder, "nowhere"), join(folder, "dangling"));
	expect(await openOutput(join(folder, "dangling"))).toHaveProperty("problem");
	expect(treeOf(folder)).toEqual({
		dangling: `-> ${join(folder, "nowhere")}`,
		file: "mine",
	});
});

test.runIf(process.platform === "linux")(
	"an output folder where the system takes none is told at once",
	async () => {
		expect(await openOutput("/proc/output")).toEqual({
			problem:
				"The folder `/proc/output` cannot be written: part of its path is missing.",
			hint: "See that every folder above it is there, and build again.",
		});
	},
);

test("a file that could not be written is told when publishing, and nothing is published", async () => {
	const folder = temporaryFolder();
	const output = await open(folder);
	const stage = sound(await output.stage("example"));
	rmSync(stage.folder, { recursive: true });
	writeFileSync(stage.folder, "");
	await stage.write(made("a.md"), "1");
	const { problem } = (await output.publish([{ stage, about }])) as {
		problem: string;
	};
	output.close();
	expect(problem).toMatch(/^`a\.md` cannot be written: /);
	expect(readdirSync(folder)).toEqual([]);
});

test.each([
	"../a.md",
	"/a.md",
	"a/../b.md",
	".a.md",
	"a//b.md",
	"a\\b.md",
	"a.md.",
	"",
	"manifest.json",
])("a file cannot be named %j", async (file) => {
	const stage = sound(await (await open(temporaryFolder())).stage("example"));
	await expect(stage.write({ ...made("a.md"), file }, "")).rejects.toThrow(
		"cannot name a file",
	);
});

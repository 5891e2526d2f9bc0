import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fingerprint } from "../../src/publish/fingerprint.ts";
import {
	formatManifest,
	type Manifest,
	manifestFile,
	readManifest,
} from "../../src/publish/manifest.ts";
import { isIntact } from "./is-intact.ts";
import { about, build, made, someInputs, sound } from "./open.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const entry = (file: string) => ({
	...made(file),
	bytes: 1,
	sha256: someInputs,
});
const note = (place: string, rule: string) => ({
	rule,
	place,
	becomes: "off" as const,
	reason: "The quotation is a child's own.",
});
const manifest: Manifest = {
	...about,
	notes: [note("summary", "no-placeholder"), note("PR-04", "sentence-short")],
	documents: [entry("b.md"), entry("a.pdf"), entry("a.md")],
};

test("the same content gives the same text, in whatever order it comes", () => {
	const text = formatManifest(manifest);
	const { documents, notes, madeWith } = JSON.parse(text);
	expect(documents.map(({ file }: { file: string }) => file)).toEqual([
		"a.md",
		"a.pdf",
		"b.md",
	]);
	expect(notes).toEqual([
		note("PR-04", "sentence-short"),
		note("summary", "no-placeholder"),
	]);
	expect(Object.keys(madeWith)).toEqual(["browser", "node"]);
	const turned = Object.fromEntries(Object.entries(manifest).reverse());
	expect(
		formatManifest({
			...(turned as Manifest), // the same fields
			documents: manifest.documents.toReversed(),
			notes: manifest.notes.toReversed(),
		}),
	).toBe(text);
});

test("is read back as it was", async () => {
	const folder = temporaryFolder();
	writeFileSync(join(folder, manifestFile), formatManifest(manifest));
	const read = await readManifest(folder);
	expect(read && formatManifest(read)).toBe(formatManifest(manifest));
});

test.each([
	["empty", ""],
	["cut off", formatManifest(manifest).slice(0, 200)],
	["of another tool", '{"name": "site", "icons": []}'],
	["a list", "[]"],
	["with a field too many", JSON.stringify({ ...manifest, made: "today" })],
	[
		"leading out",
		JSON.stringify({ ...manifest, documents: [entry("../a.md")] }),
	],
	[
		"with a file twice",
		JSON.stringify({ ...manifest, documents: [entry("a.md"), entry("a.md")] }),
	],
])("a manifest %s counts as none", async (_, text) => {
	const folder = temporaryFolder();
	writeFileSync(join(folder, manifestFile), text);
	expect(await readManifest(folder)).toBeUndefined();
});

test("a manifest that is missing, a folder or a link counts as none", async () => {
	const folder = temporaryFolder();
	expect(await readManifest(folder)).toBeUndefined();
	expect(await readManifest(join(folder, "missing"))).toBeUndefined();
	writeFileSync(join(folder, "elsewhere.json"), formatManifest(manifest));
	symlinkSync(join(folder, "elsewhere.json"), join(folder, manifestFile));
	expect(await readManifest(folder)).toBeUndefined();
	const other = temporaryFolder();
	mkdirSync(join(other, manifestFile));
	expect(await readManifest(other)).toBeUndefined();
});

test("files are intact until one has another byte, is gone or is a link", async () => {
	const folder = temporaryFolder();
	const files = { "a.md": "one", "a.pdf": "two", "b.md": "three" };
	const published = sound(await build(folder, "example", files));
	const place = published.folder;
	expect(await isIntact(place, published.manifest)).toBe(true);
	writeFileSync(join(place, "a.md"), "eno");
	expect(await isIntact(place, published.manifest)).toBe(false);
	writeFileSync(join(place, "a.md"), "one");
	expect(await isIntact(place, published.manifest)).toBe(true);
	expect(await isIntact(join(folder, "missing"), published.manifest)).toBe(
		false,
	);
	const linked = join(folder, "linked");
	mkdirSync(linked);
	for (const file of Object.keys(files))
		symlinkSync(join(place, file), join(linked, file));
	expect(await isIntact(linked, published.manifest)).toBe(false);
});

test("a fingerprint does not depend on order, and on nothing less than every byte and border", () => {
	const one = fingerprint([
		["a", "1"],
		["b", "2"],
	]);
	expect(one).toMatch(/^[0-9a-f]{64}$/);
	expect(
		fingerprint([
			["b", new Uint8Array([0x32])],
			["a", "1"],
		]),
	).toBe(one);
	const others = [
		fingerprint([["a", "1b2"]]),
		fingerprint([["ab", "12"]]),
		fingerprint([["a", "1"]]),
		fingerprint([]),
		fingerprint([
			["a", "2"],
			["b", "1"],
		]),
		one,
	];
	expect(new Set(others).size).toBe(others.length);
	expect(() =>
		fingerprint([
			["a", "1"],
			["a", "2"],
		]),
	).toThrow("named a");
});

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { swapIn } from "../../src/publish/swap.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { treeOf } from "./tree-of.ts";

const names = ["first", "second", "third"];

test("puts new folders in place, and keeps those that stood there", () => {
	const folder = folderOf({ "first/a": "old" }, ["first", "second"]);
	swapIn(["first", "second"].map((name) => swapOf(folder, name)));
	expect(treeOf(folder)).toEqual({
		"place/first/a": "new",
		"place/second/a": "new",
		"previous/first/a": "old",
	});
});

test("puts everything back when one folder cannot be put in place", () => {
	const folder = folderOf({ "first/a": "old", "third/a": "old" }, [
		"first",
		"second",
	]);
	const before = treeOf(folder);
	expect(() => swapIn(names.map((name) => swapOf(folder, name)))).toThrow(
		"ENOENT",
	);
	expect(treeOf(folder)).toEqual(before);
});

test("puts everything back when one folder cannot be moved out of the way", () => {
	const folder = folderOf({ "first/a": "old", "third/a": "old" }, names);
	mkdirSync(join(folder, "previous", "third"));
	writeFileSync(join(folder, "previous", "third", "a"), "in the way");
	const before = treeOf(folder);
	expect(() => swapIn(names.map((name) => swapOf(folder, name)))).toThrow();
	expect(treeOf(folder)).toEqual(before);
});

function swapOf(folder: string, name: string) {
	return {
		staged: join(folder, "staged", name),
		place: join(folder, "place", name),
		previous: join(folder, "previous", name),
	};
}

/** A folder with these files in place, and new ones staged. */
function folderOf(
	inPlace: Readonly<Record<string, string>>,
	staged: readonly string[],
): string {
	const folder = temporaryFolder();
	for (const part of ["staged", "place", "previous"])
		mkdirSync(join(folder, part));
	for (const name of staged) {
		mkdirSync(join(folder, "staged", name));
		writeFileSync(join(folder, "staged", name, "a"), "new");
	}
	for (const [file, text] of Object.entries(inPlace)) {
		mkdirSync(join(folder, "place", file, ".."), { recursive: true });
		writeFileSync(join(folder, "place", file), text);
	}
	return folder;
}

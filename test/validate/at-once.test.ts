/** Mistakes in several files: all of them are told in one go, by file and line, and nothing that only follows from another. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { overlay } from "./overlay.ts";
import { told } from "./told.ts";

const here = join(import.meta.dirname, "at-once");

test.each(readdirSync(here))("%s", async (name) => {
	const folder = join(here, name);
	await expect(told(overlay(folder)).text).toMatchFileSnapshot(
		join(folder, "expected.txt"),
	);
});

/** Starts browsers. A thousand letters take little more memory than two hundred. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import { afterAll, expect, test } from "vitest";
import { watchMemory } from "../bench/process-tree.ts";
import { home } from "../editions/build-editions.ts";

const folder = mkdtempSync(join(tmpdir(), "thousand-"));
afterAll(() => rmSync(folder, { recursive: true }));

const areas = ["canal-towns", "harbour-cities", "middle-shires"];

test("a thousand letters", async () => {
	const few = await merged(200);
	const many = await merged(1000);
	const document = await PDFDocument.load(readFileSync(many.file), {
		updateMetadata: false,
	});
	expect(document.getPageCount()).toBe(2000);
	// Where the system tells. What grows is what waits to be collected: five times the letters, less than twice the memory.
	if (few.memory !== undefined && many.memory !== undefined)
		expect(many.memory).toBeLessThan(few.memory * 2);
}, 300_000);

async function merged(count: number) {
	const list = join(folder, `${count}.csv`);
	const file = join(folder, `${count}.pdf`);
	writeFileSync(
		list,
		[
			"name,address 1,address 2,postcode,service area",
			...Array.from(
				{ length: count },
				(_, index) =>
					`Example ${index + 1},${index + 1} Example Street,Exampleton,EX1 1EX,${areas[index % areas.length]}`,
			),
		].join("\n"),
	);
	const process_ = spawn(
		process.execPath,
		[
			join(home, "src/cli/start.mjs"),
			...["merge-letters", "national-2014"],
			...["--addressees", list, "--out", file],
		],
		{ cwd: home, stdio: ["ignore", "ignore", "inherit"] },
	);
	const watch = watchMemory(process_.pid ?? 0, (words) =>
		words.includes("merge-letters"),
	);
	const code = await new Promise((resolve) => process_.on("exit", resolve));
	const { worker: memory } = watch.stop();
	expect(code).toBe(0);
	return { file, memory };
}

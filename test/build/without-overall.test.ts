/**
 * A schedule need not have an overall judgement. Every document of the graded examples is made without one, and the
 * lines that differ stand in `without-overall.diff`; accept a change with `-u`.
 */
import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { build } from "../../src/index.ts";

const home = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "without-overall-"));
const inspections = ["national-2014", "national-2023"];

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("every document reads right without an overall judgement", async () => {
	const content = join(folder, "content");
	cpSync(join(home, "content"), content, { recursive: true });
	for (const name of ["cafcass-2014", "cafcass-2021"])
		without(join(content, `schedules/${name}.yaml`), [["overall"], ["limits"]]);
	for (const name of inspections)
		without(join(content, `inspections/${name}/inspection.yaml`), [
			["grades", "overall"],
		]);

	const usual = await documentsOf(join(home, "content"), "usual");
	const made = await documentsOf(content, "made");
	expect([...made.keys()]).toEqual([...usual.keys()]);
	const differences = [...usual].flatMap(([file, text]) =>
		differingLines(file, text, made.get(file) ?? ""),
	);
	await expect(`${differences.join("\n")}\n`).toMatchFileSnapshot(
		join(import.meta.dirname, "without-overall.diff"),
	);
}, 60_000);

function without(file: string, paths: readonly string[][]): void {
	const yaml = parseDocument(readFileSync(file, "utf8"));
	for (const path of paths) yaml.deleteIn(path);
	writeFileSync(file, yaml.toString());
}

/** The Markdown of all that the activities print and of what is made on request, by file. */
async function documentsOf(
	content: string,
	name: string,
): Promise<ReadonlyMap<string, string>> {
	const out = join(folder, name);
	const order = {
		home,
		content,
		out,
		editions: ["md" as const],
		environment: process.env,
		onProgress: () => {},
	};
	const printed = await build({ ...order, inspections, documents: [] });
	const asked = await build({
		...order,
		inspections: ["national-2014"],
		documents: ["coverage", "annex-f-referral", "consultation-figures"],
		leavesOthers: true,
	});
	expect([...printed.diagnostics, ...asked.diagnostics]).toEqual([]);
	const files = readdirSync(out, { recursive: true, encoding: "utf8" })
		.filter((file) => file.endsWith(".md"))
		.sort();
	return new Map(
		files.map((file) => [file, readFileSync(join(out, file), "utf8")]),
	);
}

/** Lines of one text that the other lacks, under the name of the file. */
function differingLines(file: string, before: string, after: string): string[] {
	const only = (mark: string, text: string, other: string) => {
		const rest = other.split("\n");
		return text.split("\n").flatMap((line) => {
			const at = rest.indexOf(line);
			if (at === -1) return line === "" ? [] : [`${mark} ${line}`];
			rest.splice(at, 1);
			return [];
		});
	};
	const lines = [...only("-", before, after), ...only("+", after, before)];
	return lines.length > 0 ? [file, ...lines] : [];
}

/** Starts a browser. What a build does with the pictures of a document, which lie beside its Markdown edition. */
import {
	appendFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { build, type Edition } from "../../src/index.ts";

const home = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "pictures-"));
const picture = "pictures/childrens-summary/grade-good.svg";

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("they come with the Markdown edition, and are told of in the manifest", async () => {
	const { made } = await built("one", "md");
	expect(made).toContain(picture);
	const { documents } = JSON.parse(
		readFileSync(join(folder, "one/national-2023/manifest.json"), "utf8"),
	) as { documents: { file: string; document: string; edition: string }[] };
	expect(documents.find(({ file }) => file === picture)).toMatchObject({
		document: "childrens-summary",
		edition: "md",
	});
	const markdown = readFileSync(place("one", "childrens-summary.md"), "utf8");
	for (const [, address = ""] of markdown.matchAll(/\]\((pictures[^)]*)\)/g))
		expect(existsSync(place("one", address)), address).toBe(true);
});

test("one that is gone or was changed by hand is made again", async () => {
	const before = readFileSync(place("one", picture));
	rmSync(place("one", picture));
	expect((await built("one", "md")).made).toContain(picture);
	expect(readFileSync(place("one", picture))).toEqual(before);

	writeFileSync(place("one", picture), "changed by hand");
	const { made, overwritten } = await built("one", "md");
	expect(made).toContain(picture);
	expect(overwritten).toEqual([picture]);
	expect(readFileSync(place("one", picture))).toEqual(before);

	expect((await built("one", "md")).made).toEqual([]);
});

test("without the Markdown edition there are none", async () => {
	expect((await built("two", "html")).made).toEqual(["childrens-summary.html"]);
});

test("in Word they are there as drawings and as PNG, the same bytes each time", async () => {
	for (const out of ["three", "four"])
		expect((await built(out, "docx")).made).toEqual(["childrens-summary.docx"]);
	const [one, other] = ["three", "four"].map((out) =>
		readFileSync(place(out, "childrens-summary.docx")),
	);
	expect(one).toEqual(other);
	expect(one?.includes(".svg")).toBe(true);
	expect(one?.includes(".png")).toBe(true);
}, 60_000);

function place(out: string, file: string): string {
	return join(folder, out, "national-2023", file);
}

test("those of authors come with it too, under names that every link and every machine takes", async () => {
	const content = join(folder, "content");
	cpSync(join(home, "content"), content, { recursive: true });
	const inspection = join(content, "inspections/national-2014");
	const bytes = readFileSync(
		join(home, "test/editions/every-kind/images/square.png"),
	);
	mkdirSync(join(inspection, "images"));
	for (const name of ["My map #1.png", "my-map-1.png", "unused.png"])
		writeFileSync(join(inspection, "images", name), bytes);
	const [finding = ""] = readdirSync(join(inspection, "findings")).sort();
	appendFileSync(
		join(inspection, "findings", finding),
		"\n![Where families live](<images/My map #1.png>)\n\n![Where workers live](images/my-map-1.png)\n\n![Where families live, again](<images/My map #1.png>)\n",
	);
	const order = {
		home,
		content,
		out: join(folder, "authors"),
		inspections: ["national-2014"],
		documents: ["full-report"],
		editions: ["md", "html"],
		environment: process.env,
		onProgress: () => {},
	} as const;
	const own = ["my-map-1-2.png", "my-map-1.png"].map(
		(name) => `pictures/full-report/${name}`,
	);
	const { inspections, diagnostics } = await build(order);
	const { made, folder: place } =
		inspections[0] ?? expect.fail(JSON.stringify(diagnostics));
	expect(made).toEqual(["full-report.html", "full-report.md", ...own]);
	const markdown = readFileSync(join(place, "full-report.md"), "utf8");
	expect(
		[...markdown.matchAll(/!\[([^\]]*)\]\(([^)]*)\)/g)].map(
			([, alt, address]) => [alt, address],
		),
	).toEqual([
		["Where families live", own[1]],
		["Where workers live", own[0]],
		["Where families live, again", own[1]],
	]);
	for (const file of own)
		expect(readFileSync(join(place, file)).equals(bytes)).toBe(true);
	expect((await build(order)).inspections[0]?.made).toEqual([]);
});

async function built(out: string, edition: Edition) {
	const { inspections, diagnostics } = await build({
		home,
		content: join(home, "content"),
		out: join(folder, out),
		inspections: ["national-2023"],
		documents: ["childrens-summary"],
		leavesOthers: true,
		editions: [edition],
		environment: process.env,
		onProgress: () => {},
	});
	return inspections[0] ?? expect.fail(JSON.stringify(diagnostics));
}

/** Starts a browser. Every HTML edition of the examples is put to axe and to html-validate, on a desk and on a phone. */
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import type { AxeResults } from "axe-core";
import { HtmlValidate } from "html-validate/node";
import puppeteer, { type Browser } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { build } from "../../src/index.ts";
import { discardBrowser } from "../../src/read/browser/discard-browser.ts";
import { findBrowser } from "../../src/read/browser/find-browser.ts";
import { home } from "../editions/build-editions.ts";

const out = mkdtempSync(join(tmpdir(), "html-"));
const axe = readFileSync(
	createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
	"utf8",
);
const html = new HtmlValidate({ extends: ["html-validate:recommended"] });
let pages: { name: string; text: string }[] = [];
let browser: Browser;
let discard: () => void;

beforeAll(async () => {
	await build({
		home,
		content: join(home, "content"),
		out,
		inspections: [],
		documents: [],
		editions: ["html"],
		environment: process.env,
		onProgress: () => {},
	});
	pages = globSync(join(out, "**/*.html")).map((file) => ({
		name: `${basename(dirname(file))}/${basename(file)}`,
		text: readFileSync(file, "utf8"),
	}));
	const found = await findBrowser({ environment: process.env });
	discard = () => discardBrowser(found.temporaryFolder);
	browser = await puppeteer.launch({
		executablePath: found.executable,
		args: ["--no-sandbox"],
	});
}, 60_000);

afterAll(async () => {
	await browser.close();
	discard();
	rmSync(out, { recursive: true });
});

test("axe finds nothing, and leaves nothing open", async () => {
	expect(pages.length).toBeGreaterThan(1);
	for (const { name, text } of pages)
		for (const [width, scheme] of [
			[1280, "light"],
			[1280, "dark"],
			[390, "light"],
		] as const)
			expect(
				await findings(text, width, scheme),
				`${name}, ${width} pixels, ${scheme}`,
			).toEqual([]);
}, 120_000);

test("axe finds what is wrong", async () => {
	const broken = pages[0]?.text
		.replace("<h1", "<h1 hidden")
		.replace("lang=", "x=");
	expect(await findings(broken ?? "", 1280, "light")).toContain(
		"violation: html-has-lang",
	);
});

test("html-validate finds no error", async () => {
	for (const { name, text } of pages) {
		const { results } = await html.validateString(text, name);
		expect(
			results.flatMap(({ messages }) =>
				messages.map(
					({ ruleId, line, message }) =>
						`${name}:${line} ${message} (${ruleId})`,
				),
			),
		).toEqual([]);
	}
});

test("html-validate finds what is wrong", async () => {
	const { valid } = await html.validateString("<!doctype html><p><div></p>");
	expect(valid).toBe(false);
});

/** What axe says of a page, by the ids of its rules. */
async function findings(
	text: string,
	width: number,
	scheme: "light" | "dark",
): Promise<string[]> {
	const page = await browser.newPage();
	try {
		await page.setViewport({ width, height: 900 });
		await page.emulateMediaFeatures([
			{ name: "prefers-color-scheme", value: scheme },
		]);
		await page.setContent(text, { waitUntil: "load" });
		await page.evaluate(axe);
		// Colours do not depend on the width, and of a table that scrolls axe cannot tell what is out of sight.
		const contrast = width >= 1000;
		const { violations, incomplete } = (await page.evaluate(
			`axe.run({ rules: { "color-contrast": { enabled: ${contrast} } } })`,
		)) as AxeResults;
		return [
			...violations.map(({ id }) => `violation: ${id}`),
			...incomplete.map(({ id }) => `open: ${id}`),
		];
	} finally {
		await page.close();
	}
}

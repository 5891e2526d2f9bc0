/** The HTML of all examples, and a browser that puts a page to axe. */
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import type { AxeResults } from "axe-core";
import puppeteer from "puppeteer-core";
import { build } from "../../src/index.ts";
import { discardBrowser } from "../../src/read/browser/discard-browser.ts";
import { findBrowser } from "../../src/read/browser/find-browser.ts";
import { home } from "../editions/build-editions.ts";

export interface Page {
	/** Its path in the output folder. */
	readonly name: string;
	readonly text: string;
}

/** Builds every document of the examples. */
export async function examplePages(): Promise<Page[]> {
	const out = mkdtempSync(join(tmpdir(), "html-"));
	try {
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
		return globSync(join(out, "**/*.html"))
			.toSorted()
			.map((file) => ({
				name: relative(out, file),
				text: readFileSync(file, "utf8"),
			}));
	} finally {
		rmSync(out, { recursive: true });
	}
}

/** One page of each kind: the letters to families differ in a name alone. */
export function onePageAKind(pages: readonly Page[]): Page[] {
	const kinds = new Map<string, Page>();
	for (const page of pages) {
		const document = page.name.split("/").at(-1) ?? "";
		const kind = /^annex-[a-f]-[a-z]+-[a-z]+/.exec(document)?.[0] ?? document;
		if (!kinds.has(kind)) kinds.set(kind, page);
	}
	return [...kinds.values()];
}

export interface Axe {
	/** What axe says of a page, by the ids of its rules. */
	findings(
		text: string,
		width: number,
		scheme: "light" | "dark",
	): Promise<string[]>;
	close(): Promise<void>;
}

export async function openAxe(): Promise<Axe> {
	const axe = readFileSync(
		createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
		"utf8",
	);
	const found = await findBrowser({ environment: process.env });
	const browser = await puppeteer.launch({
		executablePath: found.executable,
		args: ["--no-sandbox"],
	});
	return {
		async findings(text, width, scheme) {
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
		},
		async close() {
			await browser.close();
			discardBrowser(found.temporaryFolder);
		},
	};
}

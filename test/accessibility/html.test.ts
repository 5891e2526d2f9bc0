/** Starts a browser. HTML of each kind is put to axe, on a desk and on a phone, and all of it to html-validate. */
import { HtmlValidate } from "html-validate/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
	type Axe,
	examplePages,
	onePageAKind,
	openAxe,
	type Page,
} from "./pages.ts";

const html = new HtmlValidate({ extends: ["html-validate:recommended"] });
let pages: readonly Page[];
let axe: Axe;

beforeAll(async () => {
	pages = await examplePages();
	axe = await openAxe();
}, 90_000);

afterAll(() => axe.close());

test.each([
	[1280, "light"],
	[1280, "dark"],
	[390, "light"],
] as const)(
	"axe finds nothing at %i pixels, %s, and leaves nothing open",
	async (width, scheme) => {
		const kinds = onePageAKind(pages);
		expect(kinds.length).toBeGreaterThan(8);
		for (const { name, text } of kinds)
			expect(await axe.findings(text, width, scheme), name).toEqual([]);
	},
	120_000,
);

test("axe finds what is wrong", async () => {
	const [page] = pages;
	const broken = page?.text.replace("lang=", "x=");
	expect(await axe.findings(broken ?? "", 1280, "light")).toEqual([
		"violation: html-has-lang",
	]);
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
}, 60_000);

test("html-validate finds what is wrong", async () => {
	const { valid } = await html.validateString("<!doctype html><p><div></p>");
	expect(valid).toBe(false);
});

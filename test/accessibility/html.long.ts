/** Starts a browser. Every page of every example is put to axe. */
import { expect, test } from "vitest";
import { examplePages, openAxe } from "./pages.ts";

test("axe finds nothing in any document, and leaves nothing open", async () => {
	const axe = await openAxe();
	try {
		for (const { name, text } of await examplePages())
			expect(await axe.findings(text, 1280, "light"), name).toEqual([]);
	} finally {
		await axe.close();
	}
});

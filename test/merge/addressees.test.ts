/** Whatever is wrong with a list of addresses is told at its cell, all of it at once. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { pretty } from "../../src/diagnostics/pretty.ts";
import type { Addressee } from "../../src/model/addressee.ts";
import { packagedCharacters } from "../../src/read/packaged-fonts.ts";
import { readSheet } from "../../src/read/sheet-file.ts";
import {
	mostLetters,
	validateAddressees,
} from "../../src/validate/validate-addressees.ts";

const folder = mkdtempSync(join(tmpdir(), "addressees-"));
const file = join(folder, "families.csv");
afterAll(() => rmSync(folder, { recursive: true }));

const serviceAreas = [
	{ id: "canal-towns", name: "Canal Towns" },
	{ id: "middle-shires", name: "Middle Shires" },
];
const names = "name,address 1,address 2,postcode,service area";

/** What is found in a file, and what is told of it with the file called `families.csv`. */
function found(content: string | Uint8Array): {
	addressees: Addressee[];
	told: string;
} {
	writeFileSync(file, content);
	const diagnostics: Diagnostic[] = [];
	const { sheet, text } = readSheet(file, diagnostics);
	const addressees = sheet
		? validateAddressees(
				sheet,
				{ serviceAreas },
				packagedCharacters(),
				diagnostics,
			)
		: [];
	return {
		addressees,
		told: pretty(diagnostics, new Map([[file, text]]), (_, words) => words)
			.replaceAll(file, "families.csv")
			.trim(),
	};
}

test.each([
	["commas", names, "\n"],
	["line ends of Windows, and a byte-order mark", `\ufeff${names}`, "\r\n"],
	["another order and other spellings", "", "\n"],
])("%s", (_, header, end) => {
	const rows =
		header === ""
			? [
					"Post code;SERVICE_AREA;Name;Address line 2;Address1",
					'EX1 1EX;Canal Towns;"O\'Example, Éva";;"Flat 2; back"',
				]
			: [header, '"O\'Example, Éva",Flat 2; back,,ex1 1ex,canal-towns'];
	const { addressees, told } = found(`${rows.join(end)}${end}${end}`);
	expect(told).toBe("");
	expect(addressees).toEqual([
		{
			name: "O'Example, Éva",
			lines: ["Flat 2; back"],
			postcode: "EX1 1EX",
			serviceArea: "canal-towns",
		},
	]);
});

test("every mistake is told at its line and column, all of them at once", async () => {
	const { addressees, told } = found(
		[
			names,
			"Ada Example,1 Example Street,Exampleton,EX1 1EX,Canal Towns",
			",1 Example Street,,EX1 1EX,Canal Twons",
			'"Bo ""B"" Example",,Exampleton,12345,Canal Towns',
			"Cy Example,Flat 1, 2 Example Street,Exampleton,EX1 1EX,Canal Towns",
			"Di Example,The first house on the left after the second bridge,,EX1 1EX,Middle Shires",
			'Ed Example,"1 Example Street\nExampleton",,EX1 1EX,Middle Shires',
			"",
			"Fay 漢 Example,1 Example Street,,EX1 1EX,Middle Shires",
			"Ada Example,1 Example Street,Exampleton,EX1 1EX,Canal Towns",
			"Gus Example",
		].join("\n"),
	);
	await expect(`${told}\n`).toMatchFileSnapshot(
		join(import.meta.dirname, "mistakes.txt"),
	);
	// The same person twice is a warning, and printed.
	expect(addressees.map(({ name }) => name)).toEqual([
		"Ada Example",
		"Ada Example",
	]);
});

test.each([
	[
		"columns-nobody-needs.txt",
		"name,date of birth,adress 1,name,postcode\nAda Example,2001-02-03,1 Example Street,,EX1 1EX\n",
	],
	["no-rows.txt", `${names}\n`],
	["nothing.txt", ""],
	[
		"quotation-mark-left-open.txt",
		`${names}\nAda Example,"1 Example Street,,EX1 1EX,Canal Towns\nBo Example,2 Example Street,,EX1 1EX,Canal Towns\n`,
	],
	[
		"another-encoding.txt",
		Buffer.from(
			`${names}\n\u00c9va Example,1 Example Street,,EX1 1EX,Canal Towns\n`,
			"latin1",
		),
	],
	[
		"more-than-anybody-sends.txt",
		`${names}\n${"A,1 B,,EX1 1EX,Canal Towns\n".repeat(mostLetters + 1)}`,
	],
])("%s", async (name, content) => {
	const { told } = found(content);
	// The same warning for each row but the first.
	const once = told.split("\n\n").filter((one) => !/once\)/.test(one));
	await expect(`${once.join("\n\n")}\n`).toMatchFileSnapshot(
		join(import.meta.dirname, name),
	);
});

/** Starts a browser. The notification of the examples carries every point of Annex B, and goes out as a message too. */
import {
	cpSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { beforeAll, describe, expect, test } from "vitest";
import { plainText } from "../../../src/markdown/text.ts";
import { home } from "../../editions/build-editions.ts";
import { htmlBlocks } from "../../editions/html-blocks.ts";
import { markdownBlocks } from "../../editions/markdown-blocks.ts";
import { expectAlike } from "../alike.ts";
import { builtDocuments } from "../built-documents.ts";
import { sectionOf, tablesIn, treeOf, wordsOf } from "../parts-of.ts";
import { messageParts } from "./message-parts.ts";

const path = "sent/annex-b-notification";
const documents = ["annex-b-notification"];
let files: ReadonlyMap<string, Uint8Array>;
let tree: Root;

beforeAll(async () => {
	files = await builtDocuments("national-2014", documents);
	tree = treeOf(files, path);
});

describe("Annex B of 2014", () => {
	test("B-1: it greets the chief executive, below the address in the window", () => {
		const [letterhead, addressee, greeting] = tree.children;
		expect([letterhead, addressee]).toMatchObject([
			{ type: "containerDirective", name: "letterhead" },
			{ type: "containerDirective", name: "addressee" },
		]);
		expect(addressee && plainText(addressee)).toMatch(/^Alexandra Pemberwick/);
		expect(greeting && plainText(greeting)).toBe("Dear Ms Pemberwick");
	});

	test("B-2: its subject is the inspection of Cafcass", () => {
		expect(titleOf(tree)).toMatch(/^Inspection of Cafcass/);
	});

	test("B-3: the day of the letter is the day the inspection begins, which is today", () => {
		expect(opening()).toMatch(/today, 7 March 2014/);
		expect(tree.children[0] && plainText(tree.children[0])).toContain(
			"7 March 2014",
		);
	});

	test("B-4: its length is that of the plan, the week of the notification counted", () => {
		expect(opening()).toMatch(/five weeks, counting the week/);
		expect(opening()).toMatch(/ends on 4 April 2014/);
	});

	test("B-5: a table says where inspectors are, week by week, each week once", () => {
		const [table = []] = tablesIn(sectionOf(tree, /Week by week/));
		const [, ...rows] = table;
		expect(rows.map(([week]) => week)).toEqual([
			"1: 7 March",
			"2: 10 to 14 March",
			"3: 17 to 21 March",
			"4: 24 to 28 March",
			"5: 31 March to 4 April",
		]);
		const where = rows.map(([, text = ""]) => text);
		expect(where[1]).toMatch(
			/Monday: lead inspector at the national office.*Monday and Tuesday: two inspectors at the National Business Centre.*off site/,
		);
		expect(where[2]).toMatch(/^Tuesday to Thursday: .*three service areas/);
		expect(where[3]).toMatch(/^Tuesday to Thursday: .*three service areas/);
		expect(where[4]).toMatch(
			/^Tuesday and Wednesday: .*two service areas\. Friday: .*national office/,
		);
	});

	test("B-6, B-7, B-8: who took the call is named, and the guidance it follows", () => {
		expect(paragraphWith(/by telephone/)).toMatch(
			/spoken by telephone to Leonard Quayside, National Service Director.*guidance published on our website/,
		);
	});

	test("B-9: what evaluating casework takes", () => {
		expect(paragraphWith(/evaluate casework/)).toMatch(
			/visit your offices.*talk to members of staff.*read case files.*observe practice/,
		);
	});

	test("B-10: a link to the handbook by its title, with an address", () => {
		const links: { url: string; text: string }[] = [];
		visit(tree, "link", (link) => {
			links.push({ url: link.url, text: plainText(link) });
		});
		const handbook = links.find(({ text }) =>
			/^Inspection handbook/.test(text),
		);
		expect(handbook?.url).toMatch(/^https?:\/\/\S+\.\S+/);
	});

	test("B-11, B-12, B-13: the quality assurance manager is named, with a number and an address", () => {
		expect(paragraphWith(/quality assurance manager/)).toMatch(
			/quality assured.*cannot resolve.*Constance Adeyinka, telephone 07700 900185, email constance\.adeyinka@/,
		);
	});

	test("the data request is asked for, by when, and named among what is enclosed", () => {
		const asked = sectionOf(tree, /need from you/);
		expect(wordsOf(asked)).toMatch(/Annex A.*numbers, never by the names/);
		expect(wordsOf(asked)).toMatch(/Friday 7 March 2014, by 14:00/);
		expect(wordsOf(asked)).toMatch(/Friday 14 March 2014, by noon/);
		expect(wordsOf(sectionOf(tree, /Sent with/))).toContain(
			"annex-a-data-request.docx",
		);
	});

	test("its sender signs, with a post and the ways to answer", () => {
		const last = tree.children.at(-1);
		expect(last).toMatchObject({ name: "signature" });
		expect(last && plainText(last)).toMatch(
			/^Yours sincerelyRowena Achterberg.*Her Majesty’s Inspector.*07700 900101.*rowena\.achterberg@/s,
		);
	});

	test("says the same in every edition", () => expectAlike(files, path));
});

describe("the message", () => {
	test("goes from the lead inspector to the chief executive on the day, and is still to be sent", () => {
		const { head } = message();
		expect(head).toMatchObject({
			from: "Rowena Achterberg <rowena.achterberg@inspectors.example>",
			to: "Alexandra Pemberwick <alexandra.pemberwick@cafcass.example>",
			subject: titleOf(tree),
			"x-unsent": "1",
		});
		expect(head.date).toMatch(/^Fri, 07 Mar 2014 /);
	});

	test("says all of the letter, in plain text and in HTML", () => {
		const { text, html } = message();
		const { blocks } = markdownBlocks(files.get(`${path}.md`) ?? expect.fail());
		// Beside the words of a link stands where it leads.
		const plain = unspaced(text).replace(/\(https?:[^)]*\)/g, "");
		for (const block of blocks) expect(plain).toContain(unspaced(block));
		expect(htmlBlocks(new TextEncoder().encode(withMain(html))).blocks).toEqual(
			blocks,
		);
	});

	test("encloses the letter and the data request, byte by byte as they are published", async () => {
		const { enclosed } = message();
		expect([...enclosed.keys()]).toEqual([
			"annex-b-notification.pdf",
			"annex-a-data-request.docx",
			"annex-a-data-request.xlsx",
		]);
		expect(bytesOf(enclosed.get("annex-b-notification.pdf"))).toEqual(
			bytesOf(files.get(`${path}.pdf`)),
		);
		const request = await builtDocuments(
			"national-2014",
			["annex-a-data-request"],
			{ editions: ["docx", "xlsx"] },
		);
		for (const edition of ["docx", "xlsx"])
			expect(bytesOf(enclosed.get(`annex-a-data-request.${edition}`))).toEqual(
				bytesOf(request.get(`sent/annex-a-data-request.${edition}`)),
			);
	});

	test("has the same bytes each time, whatever else is made", async () => {
		const alone = await builtDocuments("national-2014", documents, {
			editions: ["eml"],
		});
		expect([...alone.keys()]).toEqual([`${path}.eml`]);
		expect(bytesOf(alone.get(`${path}.eml`))).toEqual(
			bytesOf(files.get(`${path}.eml`)),
		);
	});
});

describe("where it differs", () => {
	test("whoever is written to took the call themselves, and the address is not known", async () => {
		const own = await changed((text) =>
			text
				.replace(/^spokenTo:\n(?: {2}.*\n)+/m, "")
				.replace(/^ {2}email: alexandra.*\n/m, ""),
		);
		expect(wordsOf(treeOf(own, path).children)).toMatch(
			/I have spoken to you by telephone/,
		);
		expect(message(own).head).not.toHaveProperty("to");
	});

	test("an inspection with notice begins later than today", async () => {
		const later = await builtDocuments("national-2023", documents, {
			editions: ["md"],
		});
		const words = wordsOf(treeOf(later, path).children);
		expect(words).toMatch(
			/today, 30 December 2022,.*begins on 9 January 2023, lasts four weeks and ends on 3 February 2023/,
		);
		expect(words).toMatch(/I have spoken to you by telephone/);
		const [table = []] = tablesIn(treeOf(later, path).children);
		expect(table.slice(1).map(([, where]) => where)).toEqual([
			"Monday to Friday: inspection team off site, reading case files.",
			"Monday to Friday: inspection team in three service areas.",
			"Monday to Friday: inspection team in three service areas.",
			"Monday to Friday: inspection team off site, bringing the evidence together, with feedback to you on the last day.",
		]);
	});
});

function titleOf({ children }: Root): string {
	const title = children.find(
		(node) => node.type === "heading" && node.depth === 1,
	);
	return title ? plainText(title) : expect.fail("No title");
}

function opening(): string {
	return paragraphWith(/begins its inspection/);
}

function paragraphWith(words: RegExp): string {
	const found = tree.children
		.filter(({ type }) => type === "paragraph")
		.map((node) => plainText(node).replace(/\s+/g, " "))
		.find((text) => words.test(text));
	return found ?? expect.fail(`No paragraph with ${words}`);
}

function message(of = files) {
	return messageParts(of.get(`${path}.eml`) ?? expect.fail("No message"));
}

/** As the reader of the HTML edition expects it. */
function withMain(html: string): string {
	return html
		.replace("<body>", "<body><main>")
		.replace("</body>", "</main></body>");
}

function unspaced(text: string): string {
	return text.replace(/\s+/g, "");
}

function bytesOf(bytes: Uint8Array | undefined): Buffer {
	return Buffer.from(bytes ?? expect.fail("Not there"));
}

/** The notification of 2014 and its message, with another inspection.yaml. */
async function changed(
	change: (text: string) => string,
): Promise<ReadonlyMap<string, Uint8Array>> {
	const folder = mkdtempSync(join(tmpdir(), "notification-"));
	try {
		cpSync(join(home, "content/inspections/national-2014"), folder, {
			recursive: true,
		});
		const file = join(folder, "inspection.yaml");
		writeFileSync(file, change(readFileSync(file, "utf8")));
		return await builtDocuments("national-2014", documents, {
			folder,
			editions: ["md", "eml"],
		});
	} finally {
		rmSync(folder, { recursive: true });
	}
}

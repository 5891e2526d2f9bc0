import { describe, expect, test } from "vitest";
import { faultsInBlocks, faultsInStream } from "./faults.ts";
import { withoutRun } from "./without-run.ts";

const long =
	"Practitioners see most children alone, listen to them with care and write down what they say.";
const passages = [
	["Heading: good", long, "Second paragraph."],
	["Other heading", "Good", "Good"],
];
const whole = ["Before", ...passages.flat(), "After"];

const cases = [
	{ name: "what is whole", blocks: whole, faults: [] },
	{
		name: "a lost word",
		blocks: whole.map((one) => one.replace("Second ", "")),
		faults: ["Missing `Second paragraph.`"],
	},
	{
		name: "a lost block",
		blocks: whole.filter((one) => one !== "Other heading"),
		faults: ["Missing `Other heading`"],
	},
	{
		name: "a block between two of a passage",
		blocks: whole.toSpliced(2, 0, "Extra"),
		faults: [
			"Unexpected `Extra` before `Practitioners see most children alone, listen to them with care and write down w…`",
		],
	},
	{
		name: "passages in another order",
		blocks: [...(passages[1] ?? []), ...(passages[0] ?? [])],
		faults: ["Missing `Other heading`", "Missing `Good`", "Missing `Good`"],
	},
];

describe("in blocks", () => {
	test.each(cases)("$name", ({ blocks, faults }) => {
		expect(faultsInBlocks(passages, blocks)).toEqual(faults);
	});

	test("a block told again", () => {
		expect(faultsInBlocks(passages, [...whole, "Good"])).toEqual([
			"Unexpected repetition of `Good`",
		]);
		expect(
			faultsInBlocks(passages, [...whole, "Good"], new Set(["Good"])),
		).toEqual([]);
	});

	test("a text that is only part of a block", () => {
		const blocks = whole.map((one) => one.replace("Second", "A second"));
		expect(faultsInBlocks(passages, blocks)).toEqual([
			"Missing `Second paragraph.`",
		]);
	});
});

describe("in a stream, however its lines break", () => {
	const stream = whole.join(" ").replaceAll(" ", "\n");

	test("what is whole", () => {
		expect(faultsInStream(passages, stream)).toEqual([]);
	});

	test("a lost word", () => {
		expect(faultsInStream(passages, stream.replace("Second\n", ""))).toEqual([
			"Missing `Second paragraph.`",
		]);
	});

	test("words between two of a passage", () => {
		expect(
			faultsInStream(passages, stream.replace("Second", "Extra\nSecond")),
		).toEqual(["Unexpected `Extra` before `Second paragraph.`"]);
	});

	test("a long text told again", () => {
		expect(faultsInStream(passages, `${stream} ${long}`)).toEqual([
			"Unexpected repetition of `Practitionersseemostchildrenalone,listentothemwithcareandwritedownwhattheysay.`",
		]);
	});
});

describe("a stream without a run", () => {
	const lines = ["Contents", "First part", "Second part"];
	const stream = "Contents of a box. Contents First part 2 Second part 11 Text";

	test("loses the run and the pages in it", () => {
		expect(withoutRun(stream, lines, { hasPages: true })).toBe(
			"Contentsofabox.Text",
		);
	});

	test("is nothing where the run is not there", () => {
		expect(withoutRun(stream, lines)).toBeUndefined();
	});
});

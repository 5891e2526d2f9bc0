import { describe, expect, test } from "vitest";
import { dayInWords, spanInWords } from "../../src/render/dates.ts";

test("a day has no leading zero", () => {
	expect(dayInWords("2014-02-01")).toBe("1 February 2014");
	expect(dayInWords("2023-12-31")).toBe("31 December 2023");
});

describe("a span", () => {
	test.each([
		["2023-03-06", "2023-03-17", "6 to 17 March 2023"],
		["2024-01-22", "2024-02-16", "22 January to 16 February 2024"],
		["2023-12-18", "2024-01-12", "18 December 2023 to 12 January 2024"],
		["2023-03-06", "2024-03-06", "6 March 2023 to 6 March 2024"],
		["2023-03-06", "2023-03-06", "6 March 2023"],
	])("from %s to %s in the short style", (start, end, words) => {
		expect(spanInWords(start, end, "to")).toBe(words);
	});

	test.each([
		["2014-02-21", "2014-03-21", "21 February 2014 – 21 March 2014"],
		["2014-02-03", "2014-02-21", "3 February 2014 – 21 February 2014"],
		["2013-12-18", "2014-01-12", "18 December 2013 – 12 January 2014"],
		["2014-02-21", "2014-02-21", "21 February 2014"],
	])("from %s to %s with a dash", (start, end, words) => {
		expect(spanInWords(start, end, "dash")).toBe(words);
	});
});

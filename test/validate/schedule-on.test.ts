/** A schedule as it reads on a day: what it says, and where each value of it was typed. */
import { describe, expect, test } from "vitest";
import type { Diagnostic, Path } from "../../src/diagnostics/diagnostic.ts";
import { unverifiedIn } from "../../src/model/unverified.ts";
import { yamlSource } from "../../src/read/yaml-source.ts";
import { daysOfChange, scheduleOn } from "../../src/validate/schedule-on.ts";
import { valueAt } from "../../src/validate/value-at.ts";

const text = `id: s
title: First
grades:
  - id: good
    label: good
  - id: poor
    label: poor
order: [good, poor]
overall:
  id: overall
  label: Overall
amendments:
  - id: later
    from: 2031-02-01
    sets:
      grades:
        - id: poor
          label: very poor
      order: [poor]
  - id: undated
    sets:
      title: Never
  - id: first
    from: 2031-01-01
    sets:
      id: t
      title: Second
      grades:
        - id: best
          label: best
        - id: poor
          label: not good
          source: Somewhere
      overall:
        label: All in all
`;
const diagnostics: Diagnostic[] = [];
const source = yamlSource("s.yaml", text, diagnostics);
if (source === undefined) throw new Error("The text is well-formed");

/** The text of the line that a value is told at. */
function typed(day: string, path: Path): string | undefined {
	const { line } = on(day).placeOf(path);
	return text.split("\n")[line - 1]?.trim();
}
const on = (day: string) => scheduleOn(source, day);
const at = (day: string, ...path: Path) => valueAt(on(day).data, path);

describe("a schedule", () => {
	test("is itself before anything is amended", () => {
		expect(on("2030-12-31")).toBe(source);
		expect(daysOfChange(source)).toEqual(["2031-01-01", "2031-02-01"]);
	});

	test("joins what has an id, adds what is new after it, and replaces everything else", () => {
		expect(at("2031-01-01", "title")).toBe("Second");
		expect(at("2031-01-01", "grades")).toEqual([
			{ id: "good", label: "good" },
			{ id: "poor", label: "not good", source: "Somewhere" },
			{ id: "best", label: "best" },
		]);
		expect(at("2031-01-01", "overall")).toEqual({
			id: "overall",
			label: "All in all",
		});
		expect(at("2031-01-01", "order")).toEqual(["good", "poor"]);
		expect(at("2031-02-01", "order")).toEqual(["poor"]);
		expect(at("2031-02-01", "grades", 1)).toEqual({
			id: "poor",
			label: "very poor",
			source: "Somewhere",
		});
	});

	test("keeps its id, and what an amendment without a day would set", () => {
		expect(at("9999-12-31", "id")).toBe("s");
		expect(at("9999-12-31", "title")).toBe("Second");
		expect(valueAt(source.data, ["title"])).toBe("First");
	});

	test.each<[string, Path, string]>([
		["2030-12-31", ["grades", 1, "label"], "label: poor"],
		["2031-01-01", ["grades", 0, "label"], "label: good"],
		["2031-01-01", ["grades", 1], "- id: poor"],
		["2031-01-01", ["grades", 1, "label"], "label: not good"],
		["2031-02-01", ["grades", 1, "label"], "label: very poor"],
		["2031-02-01", ["grades", 1, "source"], "source: Somewhere"],
		["2031-02-01", ["grades", 2], "- id: best"],
		["2031-02-01", ["grades", 2, "label"], "label: best"],
		["2031-02-01", ["order", 0], "order: [poor]"],
		["2031-02-01", ["overall", "label"], "label: All in all"],
		["2031-02-01", ["overall", "id"], "id: overall"],
		["2031-02-01", ["amendments", 1, "id"], "- id: undated"],
	])("on %s has %j where it says %s", (day, path, expected) => {
		expect(typed(day, path)).toBe(expected);
	});

	test("points at names and parts of texts where they were typed", () => {
		const later = on("2031-02-01");
		const label = text.indexOf("label: very poor");
		const line = text.slice(0, label).split("\n").length;
		expect(later.placeOfKey(["grades", 1, "label"])).toMatchObject({ line });
		expect(later.placeWithin(["grades", 1, "label"], 5, 9)).toMatchObject({
			line,
			column: 18 + 5,
			length: 4,
		});
	});

	test("counts what is unverified as it reads on the day, and once", () => {
		const facts = (day: string) =>
			unverifiedIn(on(day)).map(({ name, source, place }) => [
				name,
				source,
				place.line,
			]);
		expect(facts("2030-12-31")).toEqual([]);
		expect(facts("2031-02-01")).toEqual([["grades poor", "Somewhere", 6]]);
	});
});

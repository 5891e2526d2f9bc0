import { join } from "node:path";
import { expect } from "vitest";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { check } from "../../../src/index.ts";
import type { CheckedInspection } from "../../../src/model/checked-inspection.ts";
import type { Manuscript } from "../../../src/model/manuscript.ts";
import { makeManuscripts } from "../../../src/pipeline/manuscripts.ts";
import { readKit } from "../../../src/read/kit.ts";
import { home } from "../../editions/build-editions.ts";

/** A document of an example in which something is changed after it was checked; no browser is started. */
export function changedManuscript(
	inspection: string,
	document: string,
	change: (example: CheckedInspection) => Partial<CheckedInspection>,
): Manuscript {
	const { inspections } = check({
		content: join(home, "content"),
		inspections: [inspection],
	});
	const [example] = inspections;
	if (example === undefined) expect.fail(`No ${inspection}`);
	const diagnostics: Diagnostic[] = [];
	const [made] = makeManuscripts(
		[{ ...example, ...change(example) }],
		readKit(home, diagnostics),
		diagnostics,
		() => [
			{ document, template: document, wording: document, alsoAs: ["ics"] },
		],
	);
	const manuscript = made?.manuscripts.find(({ id }) => id === document);
	if (manuscript === undefined)
		expect.fail(diagnostics.map(({ message }) => message).join("\n"));
	return manuscript;
}

/** The dates of an inspection. */
export function withDates(dates: CheckedInspection["inspection"]["dates"]) {
	return ({
		inspection,
	}: CheckedInspection): Pick<CheckedInspection, "inspection"> => ({
		inspection: { ...inspection, dates, serviceAreas: [] },
	});
}

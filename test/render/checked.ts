/** The base of the cases, checked, with parts of it replaced. */
import { join } from "node:path";
import { check } from "../../src/index.ts";
import type { CheckedInspection } from "../../src/model/checked-inspection.ts";

/** @throws where the base has mistakes */
export function checked(
	change: (base: CheckedInspection) => Partial<CheckedInspection> = () => ({}),
): CheckedInspection {
	const { inspections } = check({
		content: join(import.meta.dirname, "../validate/base"),
		inspections: [],
	});
	const [base] = inspections;
	if (base === undefined) throw new Error("The base has mistakes");
	return { ...base, ...change(base) };
}

import type { Path } from "../../diagnostics/diagnostic.ts";
import type { Remark, Rule } from "../rule.ts";
import { sameCase } from "../same-case.ts";

/** No case counts twice, neither in two parts of the sample nor in one. */
export const sampleCaseOnce: Rule = {
	id: "sample-case-once",
	severity: "error",
	promise: "No case is in the sample, or in a list of it, twice",
	reason:
		"A case that is listed twice makes the sample look larger than what was read.",
	example: {
		right: "sampling:\n  - part: letters\n    cases: [C-001, C-002]",
		wrong: "sampling:\n  - part: letters\n    cases: [C-001, C-001]",
	},
	*check({ inspection: { sampling } }) {
		const at: Path = ["inspection", "sampling"];
		// The parts are one list: a case belongs to one of them.
		yield* repeated(
			"case",
			sampling.flatMap(({ cases }, index) =>
				placed(cases, [...at, index, "cases"]),
			),
		);
		for (const [index, { audits, including }] of sampling.entries()) {
			yield* repeated("audit of", placed(audits, [...at, index, "audits"]));
			for (const [place, { kind, cases }] of including.entries())
				yield* repeated(
					`${kind} case`,
					placed(cases, [...at, index, "including", place, "cases"]),
				);
		}
	},
};

interface Placed {
	readonly number: string;
	readonly at: Path;
}

function placed(list: readonly string[], at: Path): Placed[] {
	return list.map((number, index) => ({ number, at: [...at, index] }));
}

function* repeated(what: string, list: readonly Placed[]): Iterable<Remark> {
	const seen = new Map<string, Path>();
	for (const { number, at } of list) {
		const first = seen.get(sameCase(number));
		if (first === undefined) seen.set(sameCase(number), at);
		else
			yield {
				at,
				message: `Unexpected second ${what} \`${number}\`, expected each once`,
				see: [{ at: first, message: "First listed here" }],
			};
	}
}

import type { Path } from "../../diagnostics/diagnostic.ts";
import type { Inspection } from "../../model/inspection.ts";
import type { Schedule } from "../../model/schedule.ts";
import type { Remark, Rule } from "../rule.ts";
import { severityOf } from "../severity-of.ts";
import { withSource } from "../with-source.ts";

/** A sample that is listed has as many cases, of every part and kind, as the schedule asks for. */
export const sampleComplete: Rule = {
	id: "sample-complete",
	severity: "error",
	promise:
		"The sample has as many cases and audits in each part as the schedule asks for",
	reason:
		"150 cases are read, 10 of them under rule 16.4 and 5 under section 25, and 60 of them audited (handbook paragraphs 36, 37 and 42); the report prints these figures.",
	example: {
		right:
			"sampling:\n  # where the schedule asks for three cases and one audit\n  - part: letters\n    cases: [C-001, C-002, C-003]\n    audits: [C-002]",
		wrong:
			"sampling:\n  # where the schedule asks for three cases and one audit\n  - part: letters\n    cases: [C-001, C-002]",
	},
	*check({ inspection: { sampling }, schedule, isWhole }) {
		// A part that could not be read would be missed in vain.
		if (sampling.length === 0 || !isWhole.inspection) return;
		const known = schedule.sampling.map(({ id }) => id);
		// A part that is not known is told as that, and may be the one that is missed.
		const isGuessed = sampling.some(({ part }) => !known.includes(part));
		for (const stratum of schedule.sampling) {
			const index = sampling.findIndex(({ part }) => part === stratum.id);
			const part = sampling[index];
			if (part !== undefined) yield* ofPart(part, index, stratum);
			else if (!isGuessed)
				yield {
					at: ["inspection", "sampling"],
					isAboutKey: true,
					severity: severityOf(stratum),
					message: `Missing part \`${stratum.id}\` of the sample, expected ${stratum.cases} cases`,
					hint: withSource(
						`Add \`- part: ${stratum.id}\` with its cases below \`sampling:\`.`,
						stratum,
					),
				};
		}
	},
};

type Part = Inspection["sampling"][number];
type Stratum = Schedule["sampling"][number];

function* ofPart(
	{ cases, audits, including }: Part,
	index: number,
	stratum: Stratum,
): Iterable<Remark> {
	const here: Path = ["inspection", "sampling", index];
	yield* miscounted("cases", cases, stratum.cases, [...here, "cases"], stratum);
	yield* miscounted(
		"audits",
		audits,
		stratum.audits,
		[...here, "audits"],
		stratum,
	);
	const kinds = stratum.including.map(({ id }) => id);
	const isGuessed = including.some(({ kind }) => !kinds.includes(kind));
	for (const asked of stratum.including) {
		const place = including.findIndex(({ kind }) => kind === asked.id);
		const kind = including[place];
		if (kind === undefined && isGuessed) continue;
		yield* miscounted(
			`cases of the kind \`${asked.id}\``,
			kind?.cases ?? [],
			asked.cases,
			kind === undefined
				? [...here, "including"]
				: [...here, "including", place, "cases"],
			stratum,
		);
	}
}

function* miscounted(
	what: string,
	given: readonly string[],
	asked: number,
	at: Path,
	stratum: Stratum,
): Iterable<Remark> {
	if (given.length === asked) return;
	const away = asked - given.length;
	yield {
		at,
		isAboutKey: true,
		severity: severityOf(stratum),
		message:
			given.length === 0
				? `Missing ${what} in \`${stratum.id}\`, expected ${asked}`
				: `Unexpected number of ${what} in \`${stratum.id}\`, ${given.length}, expected ${asked}`,
		hint: withSource(away > 0 ? `Add ${away}.` : `${-away} too many.`, stratum),
	};
}

import type { Path } from "../../diagnostics/diagnostic.ts";
import type { Remark, Rule, ScheduleFacts } from "../rule.ts";

/** Numbers of criteria run on from judgement to judgement, so that a number alone says where it belongs. */
export const scheduleNumbered: Rule<ScheduleFacts> = {
	id: "schedule-numbered",
	severity: "error",
	isSafeguard: true,
	promise:
		"Numbered criteria run on from judgement to judgement without gap or overlap",
	reason:
		"Evidence refers to criteria by number (handbook Annex E, which counts on over the judgements); a number that is nowhere, or in two places, leaves a finding with the wrong judgement.",
	example: {
		right:
			'judgements:\n  - id: private-law\n    criteria:\n      - id: "1"\n      - id: "2"\n  - id: local-leadership\n    criteriaRunOnFrom: 3',
		wrong:
			'judgements:\n  - id: private-law\n    criteria:\n      - id: "1"\n      - id: "2"\n  - id: local-leadership\n    criteriaRunOnFrom: 2',
	},
	*check({ schedule }) {
		/** The last number that was listed. */
		let last: Numbered | undefined;
		/** Where a judgement takes every number from one on. */
		let runOn: Numbered | undefined;
		for (const [index, judgement] of schedule.judgements.entries()) {
			const way: Path = ["schedule", "judgements", index];
			for (const [place, { id }] of judgement.criteria.entries()) {
				if (!/^[1-9][0-9]{0,8}$/.test(id)) continue;
				const here: Numbered = {
					number: Number(id),
					at: [...way, "criteria", place, "id"],
				};
				if (runOn !== undefined) yield afterRunningOn(here, runOn);
				else if (last !== undefined && here.number !== last.number + 1)
					yield outOfOrder(here, last, `criterion \`${id}\``);
				last = here;
			}
			if (judgement.criteriaRunOnFrom === undefined) continue;
			const here: Numbered = {
				number: judgement.criteriaRunOnFrom,
				at: [...way, "criteriaRunOnFrom"],
			};
			// Two that run on may share their numbers: nobody knows where the one ends.
			if (last !== undefined && here.number !== last.number + 1)
				yield outOfOrder(here, last, `number \`${here.number}\``);
			runOn ??= here;
		}
	},
};

interface Numbered {
	readonly number: number;
	readonly at: Path;
}

function outOfOrder(here: Numbered, last: Numbered, what: string): Remark {
	const next = last.number + 1;
	return {
		at: here.at,
		message: `Unexpected ${what}, expected ${next}: numbers run on from the judgement or criterion before`,
		hint:
			here.number > next
				? "A number is left out before it: add its criterion, or correct the number."
				: "A number belongs to one criterion: correct the number.",
		see: [{ at: last.at, message: `${last.number} is here` }],
	};
}

function afterRunningOn(here: Numbered, { number, at }: Numbered): Remark {
	return {
		at: here.at,
		message: `Unexpected criterion \`${here.number}\`, expected no listed number after a judgement that takes every number from ${number} on`,
		hint: "List the criteria of that judgement, or put it last.",
		see: [{ at, message: `From ${number} on here` }],
	};
}

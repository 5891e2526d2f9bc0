import { didYouMean } from "../../diagnostics/nearest.ts";
import type { Judgement } from "../../model/schedule.ts";
import { isLeftOpen } from "../left-open.ts";
import type { Rule } from "../rule.ts";

/** A finding speaks to criteria of its own judgement, because coverage is counted judgement by judgement. */
export const criterionInJudgement: Rule = {
	id: "criterion-in-judgement",
	severity: "error",
	promise: "Every criterion belongs to the finding's judgement",
	reason:
		"Evidence is linked to the schedule (handbook paragraph 99), whose criteria belong to one judgement each.",
	example: {
		right: "judgement: private-law\ncriteria: [safeguarding]",
		wrong: "judgement: private-law\ncriteria: [safegarding]",
	},
	isSafeguard: true,
	*check({ findings, schedule, isWhole }) {
		for (const [index, finding] of findings.entries()) {
			const judgement = schedule.judgements.find(
				({ id }) => id === finding.judgement,
			);
			if (judgement === undefined) continue;
			if (
				isWhole.findings &&
				finding.criteria.length === 0 &&
				hasCriteria(judgement)
			)
				yield {
					at: ["findings", index],
					message: `Missing criteria, expected at least one of ${described(judgement)}`,
					hint: "Add `criteria: [...]` to the finding.",
				};
			for (const [place, criterion] of finding.criteria.entries()) {
				if (belongs(judgement, criterion) || isLeftOpen(criterion)) continue;
				const other = schedule.judgements.find((one) =>
					belongs(one, criterion),
				);
				yield {
					at: ["findings", index, "criteria", place],
					message: `Unexpected criterion \`${criterion}\`, expected one of ${described(judgement)}`,
					hint: other
						? `\`${criterion}\` belongs to the judgement \`${other.id}\`.`
						: didYouMean(
								criterion,
								judgement.criteria.map(({ id }) => id),
							),
				};
			}
		}
	},
};

function hasCriteria({ criteria, criteriaRunOnFrom }: Judgement): boolean {
	return criteria.length > 0 || criteriaRunOnFrom !== undefined;
}

function belongs(
	{ criteria, criteriaRunOnFrom }: Judgement,
	criterion: string,
): boolean {
	return (
		criteria.some(({ id }) => id === criterion) ||
		(criteriaRunOnFrom !== undefined &&
			/^[1-9][0-9]{0,3}$/.test(criterion) &&
			Number(criterion) >= criteriaRunOnFrom)
	);
}

/** `1, 2, 3` or `numbers from 33`, in words a message can hold. */
function described({ criteria, criteriaRunOnFrom }: Judgement): string {
	const listed = criteria.map(({ id }) => id);
	if (criteriaRunOnFrom !== undefined)
		listed.push(`numbers from ${criteriaRunOnFrom}`);
	return listed.join(", ") || "none";
}

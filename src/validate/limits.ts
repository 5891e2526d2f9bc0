/**
 * What the rules about the overall grade share: the limits of one form, and the grades as steps of the scale.
 *
 * The overall grade is stated by inspectors and follows from no sum, so each form is a rule of its own, and the
 * schedule says which hold, how much they weigh and where they come from.
 */
import type { Path } from "../diagnostics/diagnostic.ts";
import type { limitRules, Schedule } from "../model/schedule.ts";
import type { Facts, Remark } from "./rule.ts";
import { withSource } from "./with-source.ts";

export interface Limit {
	readonly limit: Schedule["limits"][number];
	/** Ids of the scale, best first. A step is a place in it. */
	readonly scale: readonly string[];
	/** The step for the worst a service can be. */
	readonly last: number;
	readonly overall: Step;
	/** Of the judgements that are graded on the scale, in the order of the schedule. */
	readonly judgements: readonly Step[];
	/** Whether every judgement of the schedule is among them. */
	readonly isComplete: boolean;
	/** Where the overall grade stands, how much a remark weighs, and what it is held against. */
	remark(message: string, because?: Step): Remark;
}

export interface Step {
	/** The judgement's id. */
	readonly id: string;
	readonly step: number;
}

/** The limits of one form that apply; none where there is no overall grade on the scale. */
export function limitsOf(
	form: (typeof limitRules)[number],
	{ inspection, schedule, activity, isWhole }: Facts,
): Limit[] {
	if (!activity.graded || schedule.overall === undefined) return [];
	const scale = schedule.grades.map(({ id }) => id);
	const steps = (id: string): Step[] => {
		// `grades` is typed by hand: a judgement called `constructor` is no grade.
		const grade = Object.hasOwn(inspection.grades, id)
			? inspection.grades[id]
			: undefined;
		const step = grade === undefined ? -1 : scale.indexOf(grade);
		return step === -1 ? [] : [{ id, step }];
	};
	const [overall] = steps(schedule.overall.id);
	if (overall === undefined) return [];
	const judgements = schedule.judgements.flatMap(({ id }) => steps(id));
	return [...schedule.limits.entries()]
		.filter(([, { rule, applies }]) => rule === form && applies)
		.map(([index, limit]) => ({
			limit,
			scale,
			last: scale.length - 1,
			overall,
			judgements,
			isComplete:
				isWhole.inspection && judgements.length === schedule.judgements.length,
			remark: (message, because) => ({
				at: gradeOf(overall.id),
				severity: limit.severity,
				message,
				hint: withSource(
					"Correct one of the grades, or note an exception and why.",
					limit,
				),
				see: [
					...(because === undefined
						? []
						: [{ at: gradeOf(because.id), message: "Graded here" }]),
					{ at: ["schedule", "limits", index, "id"], message: "Limited here" },
				],
			}),
		}));
}

function gradeOf(judgement: string): Path {
	return ["inspection", "grades", judgement];
}

/** The judgement with the worst grade, the first of several. */
export function worstOf(judgements: readonly Step[]): Step | undefined {
	return judgements.toSorted((a, b) => b.step - a.step)[0];
}

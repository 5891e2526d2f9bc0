import type { CheckedInspection } from "../../src/model/checked-inspection.ts";
import type { Finding } from "../../src/model/finding.ts";
import { checked } from "./checked.ts";

type Told = Pick<Finding, "id" | "judgement" | "kind" | "criteria"> &
	Partial<Finding>;

/**
 * An inspection with criteria of every sort: listed ones that have everything, something or nothing, others known by
 * their number, findings that name none, and places with and without findings.
 */
export function covered(): CheckedInspection {
	return checked(({ schedule, inspection, findings }) => {
		const [pattern] = findings;
		if (pattern === undefined) throw new Error("The base has no finding");
		const finding = (told: Told): Finding => {
			const { serviceArea: _, ...rest } = pattern;
			return { ...rest, ...told };
		};
		const judgement = { byServiceArea: false, criteria: [] };
		return {
			inspection: {
				...inspection,
				title: "Inspection of Exservice",
				serviceAreas: [
					{ id: "north", name: "North | Coast" },
					{ id: "south", name: "South" },
				],
			},
			schedule: {
				...schedule,
				judgements: [
					{
						...judgement,
						id: "practice",
						label: "Practice with children",
						criteria: [
							{
								id: "1",
								label:
									"Welfare safeguarded and promoted, and best interests; children and young people seen and seen alone",
							},
							{ id: "2", label: "Avoiding delay" },
							{ id: "3", label: "Advice to the *court*" },
						],
					},
					{
						...judgement,
						id: "leaders",
						label: "Leaders",
						criteriaRunOnFrom: 4,
					},
					{ ...judgement, id: "learning", label: "Learning" },
				],
			},
			findings: [
				finding({
					id: "P-1",
					judgement: "practice",
					kind: "strength",
					criteria: ["1", "2", "1"],
				}),
				finding({
					id: "P-2",
					judgement: "practice",
					kind: "weakness",
					criteria: ["1"],
					serviceArea: "north",
				}),
				finding({
					id: "P-3",
					judgement: "practice",
					kind: "outstanding-practice",
					criteria: ["1"],
				}),
				finding({
					id: "P-4",
					judgement: "practice",
					kind: "strength",
					criteria: ["1"],
					serviceArea: "north",
				}),
				finding({
					id: "L-1",
					judgement: "leaders",
					kind: "strength",
					criteria: ["10", "9"],
					serviceArea: "north",
				}),
				finding({
					id: "L-2",
					judgement: "leaders",
					kind: "weakness",
					criteria: [],
				}),
			],
		};
	});
}

/** What the summary for children is made from: which findings speak in it, and where. */
import { expect, test } from "vitest";
import type { CheckedInspection } from "../../src/model/checked-inspection.ts";
import type { Finding } from "../../src/model/finding.ts";
import { childrensView } from "../../src/render/childrens-view.ts";
import { checked } from "./checked.ts";

/** One judgement, with findings of these kinds, told by their letters. */
function withFindings(
	own: readonly Partial<Finding>[],
	areas: Partial<CheckedInspection["inspection"]> = {},
) {
	const base = checked(({ findings, schedule, inspection }) => {
		const [judgement] = schedule.judgements;
		const [finding] = findings;
		if (judgement === undefined || finding === undefined)
			throw new Error("The base has nothing");
		return {
			schedule: {
				...schedule,
				judgements: [judgement],
				sectionOrder: undefined,
			},
			inspection: { ...inspection, ...areas },
			findings: own.map((one, index) => ({
				...finding,
				id: `F-${index}`,
				judgement: judgement.id,
				inSummary: false,
				...one,
			})),
		};
	});
	const [told] = childrensView(base).judgements;
	return { good: told?.good, better: told?.better };
}

test("good is what the summary of the report says is good", () => {
	expect(
		withFindings([
			{ kind: "strength", forChildren: "A." },
			{ kind: "strength", forChildren: "B.", inSummary: true },
			{ kind: "outstanding-practice", forChildren: "C.", inSummary: true },
		]),
	).toEqual({ good: ["B.", "C."], better: [] });
});

test("and all of it where the summary tells none, as with what must get better", () => {
	expect(
		withFindings(
			[
				{ kind: "weakness", forChildren: "V." },
				{ kind: "weakness", forChildren: "W." },
			],
			{ areasForImprovement: [] },
		),
	).toEqual({ good: [], better: ["V.", "W."] });
	expect(
		withFindings([
			{ kind: "strength", forChildren: "A." },
			{ kind: "weakness", forChildren: "W.", inSummary: true },
		]),
	).toEqual({ good: ["A."], better: ["W."] });
});

test("each area for improvement brings the first weakness it rests on, once", () => {
	expect(
		withFindings(
			[
				{ kind: "strength", forChildren: "A." },
				{ kind: "weakness", forChildren: "First." },
				{ kind: "weakness", forChildren: "Second." },
				{ kind: "weakness", forChildren: "Told.", inSummary: true },
			],
			{
				areasForImprovement: [
					{ text: "One.", findings: ["F-0", "F-1", "F-2"] },
					{ text: "Two.", findings: ["F-1"] },
					{ text: "Build on it.", findings: ["F-0"] },
				],
			},
		),
	).toEqual({ good: ["A."], better: ["First.", "Told."] });
});

test("what must change at once comes from the areas for priority action", () => {
	const view = childrensView(
		checked(({ findings, inspection }) => ({
			inspection: {
				...inspection,
				areasForPriorityAction: [
					{ text: "Now.", findings: findings.map(({ id }) => id) },
				],
			},
		})),
	);
	expect(view.atOnce).toEqual(["Some notes are late."]);
});

test("without words for children the label and the meaning stand in", () => {
	const { overall, judgements, help } = childrensView(checked());
	for (const one of [...(overall ? [overall] : []), ...judgements]) {
		expect(one.heading).not.toBe("");
		expect(one.picture).toMatch(
			/^!\[Two steps\. A flag is on step \w+: .+\.\]\(pictures\/grade-[\w-]+\.svg\)$/,
		);
	}
	expect(help).toEqual([]);
});

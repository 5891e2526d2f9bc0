/** The report's sections: one a judgement, in the schedule's order, told in numbered paragraphs. */
import { escapeMarkdown as escaped } from "../markdown/escape-markdown.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import type { Finding } from "../model/finding.ts";
import type { Judgement, Schedule } from "../model/schedule.ts";
import { numberedProse } from "./prose.ts";

export interface SectionView {
	readonly heading: string;
	/** In lower case; nothing in an activity without grades. */
	readonly grade: string | undefined;
	/** One without a name, then one a service area where the schedule wants the section told by area. */
	readonly parts: readonly { name: string | undefined; paragraphs: string }[];
}

/** @param depth of the heading a section's findings stand under */
export function sectionViews(
	{ inspection, schedule, findings, trees }: CheckedInspection,
	depth: number,
): SectionView[] {
	return judgementsInOrder(schedule).map((judgement) => {
		const own = findings.filter((one) => one.judgement === judgement.id);
		const grade = schedule.grades.find(
			({ id }) => id === inspection.grades[judgement.id],
		);
		return {
			heading: escaped(judgement.heading ?? judgement.label),
			grade: grade && escaped(grade.label),
			parts: partsOf(judgement, own, inspection.serviceAreas).map(
				({ name, findings }) => {
					const paragraphs = numberedProse(
						findings.map(({ body, id }) => ({ text: body, label: id })),
						name === undefined ? depth : depth + 1,
						trees,
					);
					return { name: name && escaped(name), paragraphs };
				},
			),
		};
	});
}

/** Judgements in the order of the report's sections. */
export function judgementsInOrder({
	sectionOrder,
	judgements,
}: Pick<Schedule, "sectionOrder" | "judgements">): Judgement[] {
	const order = sectionOrder ?? judgements.map(({ id }) => id);
	return order.flatMap((id) => judgements.find((one) => one.id === id) ?? []);
}

function partsOf(
	judgement: Judgement,
	findings: readonly Finding[],
	areas: CheckedInspection["inspection"]["serviceAreas"],
): { name: string | undefined; findings: readonly Finding[] }[] {
	if (!judgement.byServiceArea) return [{ name: undefined, findings }];
	const parts = [
		{ id: undefined, name: undefined },
		...areas.map(({ id, name }) => ({ id, name })),
	].map(({ id, name }) => ({
		name,
		findings: findings.filter(({ serviceArea }) => serviceArea === id),
	}));
	return parts.filter(({ findings }) => findings.length > 0);
}

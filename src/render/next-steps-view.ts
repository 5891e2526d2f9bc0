/**
 * What the next steps meeting talks about: every finding by its headline, sorted by judgement and by what it says, and by
 * service area where a judgement is told so (handbook paragraphs 85 to 90).
 */
import { escapeMarkdown as escaped } from "../markdown/escape-markdown.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import type { Finding } from "../model/finding.ts";
import { judgementsInOrder } from "./section-view.ts";

export interface NextStepsView {
	/** Judgements that findings are about. */
	readonly judgements: readonly {
		readonly label: string;
		/** One without a name, then one a service area where the judgement is told by area. */
		readonly parts: readonly PartView[];
	}[];
}

interface PartView {
	readonly area: string | undefined;
	readonly strengths: readonly HeadlineView[];
	readonly goodPractice: readonly HeadlineView[];
	readonly weaknesses: readonly HeadlineView[];
}

interface HeadlineView {
	readonly text: string;
	/** Where it was seen, unless its part or its own words say so. */
	readonly area: string | undefined;
}

export function nextStepsView({
	inspection,
	schedule,
	findings,
}: CheckedInspection): NextStepsView {
	const areas = inspection.serviceAreas;
	return {
		judgements: judgementsInOrder(schedule).flatMap(
			({ id, label, byServiceArea }) => {
				const own = findings.filter(({ judgement }) => judgement === id);
				if (own.length === 0) return [];
				const parts = byServiceArea
					? [undefined, ...areas].map((area) => ({
							area,
							own: own.filter(({ serviceArea }) => serviceArea === area?.id),
						}))
					: [{ area: undefined, own }];
				return [
					{
						label: escaped(label),
						parts: parts
							.filter(({ own }) => own.length > 0)
							.map(({ area, own }) => partView(area?.name, own, areas)),
					},
				];
			},
		),
	};
}

function partView(
	area: string | undefined,
	findings: readonly Finding[],
	areas: CheckedInspection["inspection"]["serviceAreas"],
): PartView {
	const of = (kind: Finding["kind"]) =>
		findings
			.filter((finding) => finding.kind === kind)
			.map(({ headline, serviceArea }) => {
				const seen = areas.find(({ id }) => id === serviceArea)?.name;
				const isTold =
					seen === undefined || seen === area || headline.includes(seen);
				return {
					text: escaped(headline),
					area: isTold ? undefined : escaped(seen),
				};
			});
	return {
		area: area && escaped(area),
		strengths: of("strength"),
		goodPractice: of("outstanding-practice"),
		weaknesses: of("weakness"),
	};
}

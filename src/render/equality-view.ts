/**
 * What was found about people the law protects: the headlines of the findings that bear on a characteristic.
 *
 * Reports and letters highlight such learning and how the experiences of groups differ (equality, diversity and inclusion
 * statement, 17 March 2021). A finding that bears on several is told once, under all of them.
 */
import { escapeMarkdown as escaped } from "../markdown/escape-markdown.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";

export interface EqualityView {
	/** `Disability`, or `Race and religion or belief`. */
	readonly characteristics: string;
	/** Headlines in the order of the report. */
	readonly paragraph: string;
}

/** @returns a group for each set of characteristics that findings bear on, in the schedule's order */
export function equalityView({
	schedule,
	findings,
}: CheckedInspection): EqualityView[] {
	const order = schedule.protectedCharacteristics;
	const groups = new Map<string, { places: number[]; headlines: string[] }>();
	for (const { protectedCharacteristics, headline } of findings) {
		const places = order.flatMap(({ id }, place) =>
			protectedCharacteristics.includes(id) ? [place] : [],
		);
		if (places.length === 0) continue;
		const key = places.join();
		const group = groups.get(key) ?? { places, headlines: [] };
		group.headlines.push(escaped(headline));
		groups.set(key, group);
	}
	return [...groups.values()]
		.toSorted((one, other) => inOrder(one.places, other.places))
		.map(({ places, headlines }) => ({
			characteristics: escaped(
				sentenceCase(places.map((place) => order[place]?.label ?? "")),
			),
			paragraph: headlines.join(" "),
		}));
}

/** One after the other; where one goes on after the other has ended, the shorter comes first. */
function inOrder(one: readonly number[], other: readonly number[]): number {
	const place = one.findIndex((value, index) => value !== other[index]);
	if (place === -1) return one.length - other.length;
	return (one[place] ?? 0) - (other[place] ?? -1);
}

/** `Race, disability and sex`; where a label has an `and` of its own, `Race, and pregnancy and maternity`. */
function sentenceCase(labels: readonly string[]): string {
	const [first = "", ...rest] = labels;
	const small = rest.map(
		(label) => label.charAt(0).toLowerCase() + label.slice(1),
	);
	const words = [first, ...small];
	const last = words.pop() ?? "";
	if (words.length === 0) return last;
	const holdsAnd = labels.some((label) => / and /u.test(label));
	return `${words.join(", ")}${holdsAnd ? "," : ""} and ${last}`;
}

/** What changed since the last full inspection: each judgement's grade then and now, as far as it was judged then too. */
import { escapeMarkdown as escaped } from "../markdown/escape-markdown.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import { dayInWords } from "./dates.ts";
import { type PictureOrder, placed } from "./pictures/order.ts";

export interface ChangeView {
	/** The day the last inspection ended, and this one. */
	readonly before: string;
	readonly now: string;
	readonly rows: readonly {
		readonly label: string;
		/** Nothing where it was not judged then. */
		readonly before: string | undefined;
		readonly now: string;
	}[];
	readonly picture: string;
}

/** Nothing where no grades of a last inspection are known, or this one has none. */
export function changeView(checked: CheckedInspection): ChangeView | undefined {
	const { inspection, schedule } = checked;
	const rows = rowsOf(checked);
	const [order] = changePictures(checked);
	if (inspection.previous === undefined || order === undefined)
		return undefined;
	// Of a place that was looked up in the same list.
	const gradeAt = (place: number) => {
		const label = schedule.grades[place]?.label ?? "";
		return escaped(label.charAt(0).toUpperCase() + label.slice(1));
	};
	return {
		before: dayInWords(inspection.previous.end),
		now: dayInWords(inspection.dates.end),
		rows: rows.map(({ label, before, now }) => ({
			label: escaped(label),
			before: before === undefined ? undefined : gradeAt(before),
			now: gradeAt(now),
		})),
		picture: placed(order),
	};
}

/** One, or none where there is nothing to compare. */
export function changePictures(checked: CheckedInspection): PictureOrder[] {
	const { inspection, schedule } = checked;
	const rows = rowsOf(checked);
	if (
		inspection.previous === undefined ||
		rows.every(({ before }) => before === undefined)
	)
		return [];
	const data = {
		grades: schedule.grades.map(({ label }) => label),
		rows,
		before: dayInWords(inspection.previous.end),
		now: dayInWords(inspection.dates.end),
	};
	return [
		{
			name: "change",
			alt: "For each judgement, a ring for the grade of the last inspection and a diamond for the grade of this one. The table says the same in words.",
			draw: async (frame) => {
				const { changePicture } = await import("./pictures/change-picture.ts");
				return changePicture(data, frame);
			},
		},
	];
}

/** In the order of the table of judgements, the overall one last; grades by their place in the scale. */
function rowsOf({ inspection, schedule }: CheckedInspection) {
	const placeOf = (id: string | undefined) => {
		const place = schedule.grades.findIndex((one) => one.id === id);
		return place === -1 ? undefined : place;
	};
	return [
		...schedule.judgements,
		...(schedule.overall ? [schedule.overall] : []),
	].flatMap(({ id, label }) => {
		const now = placeOf(inspection.grades[id]);
		const before = placeOf(inspection.previous?.grades[id]);
		return now === undefined ? [] : [{ label, before, now }];
	});
}

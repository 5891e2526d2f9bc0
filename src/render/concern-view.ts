/** One concern about a child (Annex F), for the template of its record alone; nothing of it is in any other view. */
import { escapeMarkdown as escaped } from "../markdown/escape-markdown.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import { dayInWords } from "./dates.ts";
import { prose } from "./prose.ts";

interface AnswerView {
	readonly day: string;
	readonly text: string;
}

/** Every field of the record; those that are not filled in yet have nothing. */
export interface ConcernView {
	readonly id?: string;
	readonly case?: string;
	readonly referredBy?: string;
	readonly day?: string;
	readonly team?: string;
	readonly issues?: string;
	readonly response?: AnswerView | undefined;
	readonly view?: AnswerView | undefined;
}

/** @param member its id, or the name of the record that nobody has filled in */
export function concernView(
	member: string,
	{ concerns, trees }: CheckedInspection,
): ConcernView {
	const concern = concerns.find(({ id }) => id === member);
	if (concern === undefined) return {};
	const markdown = (text: string, label: string) =>
		prose(text, { label, below: 2, isOnItsOwn: true }, trees).markdown;
	const answer = (
		given: { readonly date: string; readonly text: string } | undefined,
		label: string,
	) =>
		given && { day: dayInWords(given.date), text: markdown(given.text, label) };
	return {
		id: escaped(concern.id),
		case: escaped(concern.case),
		referredBy: escaped(concern.referredBy),
		day: dayInWords(concern.date),
		team: escaped(concern.team),
		issues: markdown(concern.issues, "_issues"),
		response: answer(concern.response, "_response"),
		view: answer(concern.view, "_view"),
	};
}

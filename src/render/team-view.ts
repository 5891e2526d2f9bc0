/** Who inspected: the lead for the first page, and everybody with their role. */
import { escapeMarkdown as escaped } from "../markdown/escape-markdown.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";

interface PersonView {
	readonly name: string;
	/** `Her Majesty’s Inspector`, unless another post was given. */
	readonly post: string;
	/** As the schedule labels it. */
	readonly role: string;
}

export function teamView({
	inspection,
	schedule,
	organisation,
}: CheckedInspection): { lead: PersonView | undefined; team: PersonView[] } {
	const people = schedule.roles.flatMap(({ id, label, leads }) =>
		inspection.team
			.filter(({ role }) => role === id)
			.map(({ name, post }) => ({
				leads,
				name: escaped(name),
				post: escaped(post ?? inspectorTitle(organisation, inspection.dates)),
				role: escaped(label),
			})),
	);
	return { lead: people.find(({ leads }) => leads), team: people };
}

/** Her or His Majesty's Inspector: the monarch's form on the day of publication, or the last of the inspection while that is not set. */
export function inspectorTitle(
	{ majesty }: CheckedInspection["organisation"],
	{ end, published }: CheckedInspection["inspection"]["dates"],
): string {
	const form = majesty.findLast(({ from }) => from <= (published ?? end));
	return `${form?.form ?? majesty[0]?.form} Majesty’s Inspector`;
}

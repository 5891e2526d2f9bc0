/** What every letter says of its sender, its reader and its day. */
import { escapeMarkdown as escaped } from "../markdown/escape-markdown.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import { dayInWords } from "./dates.ts";

/** A person as a letter names them, with the ways to reach them that are known. */
export interface ContactView {
	readonly name: string;
	readonly role: string;
	readonly telephone: string | undefined;
	readonly email: string | undefined;
}

export function letterView({
	inspection,
	schedule,
	organisation: { inspectorate },
}: CheckedInspection) {
	const { dates, addressee, spokenTo, focus } = inspection;
	/** Everybody of the team, in the order of the roles. */
	const contacts: ContactView[] = schedule.roles.flatMap(({ id, label }) =>
		inspection.team
			.filter(({ role }) => role === id)
			.map(({ name, telephone, email }) => ({
				name: escaped(name),
				role: escaped(label),
				telephone: telephone && escaped(telephone),
				email: email && escaped(email),
			})),
	);
	const leads = new Set(
		schedule.roles
			.filter(({ leads }) => leads)
			.map(({ label }) => escaped(label)),
	);
	return {
		addressee: addressee && {
			name: escaped(addressee.name),
			/** Follows `Dear`. */
			salutation: escaped(addressee.salutation ?? addressee.name),
			post: escaped(addressee.post),
			address: addressee.address.map(escaped),
		},
		/** Who took the call; in a letter to them it is `you`. */
		spokenTo: spokenTo && {
			name: escaped(spokenTo.name),
			post: escaped(spokenTo.post),
		},
		contacts,
		leadContact: contacts.find(({ role }) => leads.has(role)),
		focus: focus.map(escaped),
		days: {
			notified: dayInWords(dates.notified ?? dates.start),
			start: dayInWords(dates.start),
			end: dayInWords(dates.end),
			published: dates.published && dayInWords(dates.published),
		},
		areas: inspection.serviceAreas.map(({ id, name, visited }) => ({
			id,
			name: escaped(name),
			from: visited && dayInWords(visited.from),
			until: visited && dayInWords(visited.until),
		})),
		inspectorateAddress: inspectorate.address.map(escaped).join(", "),
	};
}

/** Whom readers of letters and notices are told to turn to, with the ways to reach them that are known. */
import { escapeMarkdown as escaped } from "../markdown/escape-markdown.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import { linked } from "./linked.ts";

export interface ContactView {
	/** The team as a whole: its own number and address, those of whoever leads, or those of the inspectorate. */
	readonly reply: { readonly telephone: string; readonly email: string };
	/** Everybody who inspects and has a number of their own, in the order of the roles. */
	readonly inspectors: readonly PersonView[];
	/** Who assures the quality of the inspection. */
	readonly quality: PersonView | undefined;
	/** What those are called who lead visits to service areas: `deputy lead inspector`. */
	readonly visitLead: string | undefined;
	/** The published guidance, as a link where its address is known. */
	readonly guidance: string | undefined;
	/** Where reports are found, as a link. */
	readonly reports: string;
}

interface PersonView {
	readonly name: string;
	readonly role: string;
	readonly telephone: string | undefined;
	readonly email: string | undefined;
}

export function contactView({
	inspection,
	schedule,
	organisation: { inspectorate },
}: CheckedInspection): ContactView {
	const people = schedule.roles.flatMap(
		({ id, label, leads, assuresQuality }) =>
			inspection.team
				.filter(({ role }) => role === id)
				.map(({ name, telephone, email }) => ({
					leads,
					assuresQuality,
					telephone,
					email,
					view: {
						name: escaped(name),
						role: escaped(label),
						telephone: telephone && escaped(telephone),
						email: email && linked(email, `mailto:${email}`),
					},
				})),
	);
	const { contact } = inspection;
	const lead = people.find(({ leads }) => leads);
	const email = contact?.email ?? lead?.email ?? inspectorate.email;
	const visitLead = schedule.roles.find(({ leadsVisits }) => leadsVisits);
	const { guidance } = schedule;
	const reports = inspectorate.reportsWebsite ?? inspectorate.website;
	return {
		reply: {
			telephone: escaped(
				contact?.telephone ?? lead?.telephone ?? inspectorate.telephone,
			),
			email: linked(email, `mailto:${email}`),
		},
		inspectors: people
			.filter(
				({ assuresQuality, telephone }) =>
					!assuresQuality && telephone !== undefined,
			)
			.map(({ view }) => view),
		quality: people.find(({ assuresQuality }) => assuresQuality)?.view,
		visitLead: visitLead && escaped(visitLead.label.toLowerCase()),
		guidance:
			guidance &&
			(guidance.address === undefined
				? escaped(guidance.title)
				: linked(guidance.title, guidance.address)),
		reports: linked(reports, `https://${reports.replace(/^https?:\/\//u, "")}`),
	};
}

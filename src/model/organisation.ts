/** What `organisation.yaml` says: who inspects, who is inspected, and the standing small print. */
import { z } from "zod";
import { day, line, prose } from "./fields.ts";

export const organisationSchema = z.strictObject({
	inspectorate: z.strictObject({
		name: line,
		legalName: line,
		/** A line each. */
		address: z.array(line).min(1, { error: "at least one line" }),
		telephone: line,
		textphone: line,
		email: line,
		website: line,
		/** In one line, above the address of a letter in a window; the name and address stand in for it. */
		returnAddress: line.optional(),
		/** The website where reports are found, where it is one of its own. */
		reportsWebsite: line.optional(),
		/** What the inspectorate does, in a few sentences. */
		remit: prose,
		/** How to ask for large print, Braille or another form. */
		otherFormats: prose,
		/** How to complain about an inspection or a report. */
		complaints: prose,
		/** Where the report and others like it are found. */
		whereToFind: prose,
		licence: prose,
		/** Printed before the year: `Crown copyright`. */
		copyright: line,
	}),
	inspected: z.strictObject({
		name: line,
		/** As used in sentences: `Cafcass`. */
		shortName: line,
	}),
	/** What children are told beside what was found. */
	forChildren: z
		.strictObject({
			/** Who inspects, and what the inspected body does: a few short sentences. */
			about: line,
			/** Whom they can talk to. */
			help: z
				.array(
					z.strictObject({
						name: line,
						/** What for, in a short sentence or two. */
						what: line,
						telephone: line.optional(),
						/** As printed: `www.childline.org.uk`. */
						website: line.optional(),
					}),
				)
				.min(1, { error: "at least one" }),
		})
		.optional(),
	/** `Her` or `His`, each from a day on, the earliest first. */
	majesty: z
		.array(z.strictObject({ from: day, form: line }))
		.min(1, { error: "at least one form" }),
});

export type Organisation = z.output<typeof organisationSchema>;

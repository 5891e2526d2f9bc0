import type { z } from "zod";
import type { organisationSchema } from "../model/organisation.ts";
import type { Words } from "./words.ts";

/** What an editor says of the fields of `organisation.yaml`. */
export const organisationWords: Words<z.input<typeof organisationSchema>> = {
	inspectorate: "Who inspects, and the small print that closes every document.",
	"inspectorate.name": "The name in everyday use, as `Ofsted`.",
	"inspectorate.legalName": "The name in law.",
	"inspectorate.address": "The postal address, a line each.",
	"inspectorate.telephone": "The telephone number, as printed.",
	"inspectorate.textphone": "The textphone number, as printed.",
	"inspectorate.email": "The address for letters by email.",
	"inspectorate.website": "The address of the website, as printed.",
	"inspectorate.returnAddress":
		"Where letters go back to, in one line. Printed small above the address in the window of an envelope.",
	"inspectorate.reportsWebsite":
		"The address of the website where reports are found, where it is one of its own.",
	"inspectorate.remit":
		"What the inspectorate does, in a few sentences of Markdown.",
	"inspectorate.otherFormats":
		"How to ask for large print, Braille or another form. In Markdown.",
	"inspectorate.complaints":
		"How to complain about an inspection or a report. In Markdown.",
	"inspectorate.whereToFind":
		"Where the report and others like it are found. In Markdown.",
	"inspectorate.licence": "How the document may be used again. In Markdown.",
	"inspectorate.copyright": "Printed before the year: `Crown copyright`.",
	inspected: "Who is inspected.",
	"inspected.name": "The full name.",
	"inspected.shortName": "The name as used in sentences: `Cafcass`.",
	forChildren: "What children are told beside what was found.",
	"forChildren.about":
		"Who inspects, and what the inspected body does, in a few short sentences.",
	"forChildren.help": "Whom children can talk to.",
	"forChildren.help.name": "Who it is.",
	"forChildren.help.what": "What for, in a short sentence or two.",
	"forChildren.help.telephone": "The telephone number, as printed.",
	"forChildren.help.website": "The address of the website, as printed.",
	majesty: "Whose inspectors they are, by date, the earliest first.",
	"majesty.from": "The day from which the form holds.",
	"majesty.form": "`Her` or `His`.",
};

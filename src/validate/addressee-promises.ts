import type { ExplanationGroup } from "../diagnostics/explanation.ts";

/** What holds of the addresses that letters are merged for. */
export const addresseePromises: ExplanationGroup = {
	title: "Addresses for letters",
	explanations: [
		{
			id: "addressees-well-formed",
			severity: "error",
			isSafeguard: true,
			promise:
				"The file of addresses has the columns that letters need, and no others",
			reason:
				"A letter cannot be addressed without them; and what no letter needs, such as a case number or a date of birth, has no place in a file that goes to a printer (handbook, Annex D: no personal information is needed).",
			example: {
				right:
					"name,address 1,address 2,postcode,service area\nAda Example,1 Example Street,Exampleton,EX1 1EX,Canal Towns",
				wrong:
					"name,date of birth,address\nAda Example,2001-02-03,1 Example Street",
			},
		},
		{
			id: "addressee-complete",
			severity: "error",
			isSafeguard: true,
			promise: "Every addressee has a name, an address and a postcode",
			reason: "A letter without them comes back, or goes to somebody else.",
			example: {
				right: "Ada Example,1 Example Street,Exampleton,EX1 1EX,Canal Towns",
				wrong: "Ada Example,,Exampleton,EX1,Canal Towns",
			},
		},
		{
			id: "addressee-fits",
			severity: "error",
			isSafeguard: true,
			promise: "Every line of an address fits the window of an envelope",
			reason:
				"What the window cuts off is not delivered, and a character the font lacks is printed as an empty box.",
			example: {
				right: "Ada Example,Flat 2,1 Example Street,EX1 1EX,Canal Towns",
				wrong:
					'Ada Example,"Flat 2, on the second floor at the back of the house at 1 Example Street",,EX1 1EX,Canal Towns',
			},
		},
		{
			id: "addressee-area-known",
			severity: "error",
			isSafeguard: true,
			promise:
				"Every addressee belongs to a service area that the inspection visits",
			reason:
				"The letter names the area, so that another one would be about strangers.",
			example: {
				right: "Ada Example,1 Example Street,,EX1 1EX,Canal Towns",
				wrong: "Ada Example,1 Example Street,,EX1 1EX,Canal Twons",
			},
		},
		{
			id: "addressee-once",
			severity: "warning",
			isSafeguard: true,
			promise: "Nobody is written to twice",
			reason:
				"Two of the same letter look careless to a family, and cost a second stamp.",
			example: {
				right: "Ada Example,1 Example Street,,EX1 1EX,Canal Towns",
				wrong:
					"Ada Example,1 Example Street,,EX1 1EX,Canal Towns\nAda Example,1 Example Street,,EX1 1EX,Canal Towns",
			},
		},
	],
};

import type { Facts, Remark, Rule } from "../rule.ts";

/** Documents that tell their readers whom to turn to. */
const asking: ReadonlySet<string> = new Set([
	"annex-b-notification",
	"annex-c-staff-information",
	"annex-d-families-letter",
]);

/** Whoever reads a letter or a notice can answer it, because nothing is printed in place of a number that is missing. */
export const contactsComplete: Rule = {
	id: "contacts-complete",
	severity: "warning",
	promise:
		"Letters and notices of an inspection have a reader, and say how to reach whoever they name",
	reason:
		"Families, staff and the chief executive are told whom to telephone or to write to (handbook, Annexes B to D); a number that is missing leaves them a line short, or the number of the switchboard.",
	example: {
		right:
			"addressee:\n  name: Ada Example\n  post: Chief Executive\ncontact:\n  telephone: 020 7946 0000\n  email: inspection@example.org",
		wrong: "addressee:\n  name: Ada Example\n  post: Chief Executive",
	},
	*check(facts) {
		const { inspection, activity, isWhole } = facts;
		if (!isWhole.inspection) return;
		if (!activity.documents.some(({ document }) => asking.has(document)))
			return;
		if (inspection.addressee === undefined)
			yield {
				at: ["inspection", "activity"],
				message:
					"Missing addressee, expected whoever the notification is written to",
				hint: "Add `addressee:` with a name, a post and an address.",
			};
		yield* unreachable(facts);
	},
};

function* unreachable({
	inspection: { team, contact },
	schedule: { roles },
}: Facts): Iterable<Remark> {
	for (const [index, { name, role, telephone, email }] of team.entries()) {
		const part = roles.find(({ id }) => id === role);
		const missing = (what: string, expected: string, hint: string): Remark => ({
			at: ["inspection", "team", index, "name"],
			message: `Missing ${what} of \`${name}\`, expected ${expected}`,
			hint,
		});
		if (part?.leads) {
			if (telephone === undefined && contact?.telephone === undefined)
				yield missing(
					"telephone number",
					"one at which families and staff reach the team",
					"Add `telephone:` here or below `contact:`.",
				);
			if (email === undefined && contact?.email === undefined)
				yield missing(
					"email address",
					"one at which families and staff reach the team",
					"Add `email:` here or below `contact:`.",
				);
		} else if (part?.leadsVisits && telephone === undefined)
			yield missing(
				"telephone number",
				"it on the notice to staff",
				"Add `telephone:`, or the notice leaves the name out.",
			);
		else if (
			part?.assuresQuality &&
			telephone === undefined &&
			email === undefined
		)
			yield missing(
				"telephone number or email address",
				"it in the notification",
				"Add `telephone:` or `email:`.",
			);
	}
}

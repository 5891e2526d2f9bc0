import type { Rule } from "../rule.ts";

/** No two service areas share an id, whatever its case, because findings refer to them by it. */
export const serviceAreaUnique: Rule = {
	id: "service-area-unique",
	severity: "error",
	promise: "No two service areas share an id",
	reason: "Findings refer to a service area by its id.",
	example: {
		right:
			"serviceAreas:\n  - id: north\n    name: North\n  - id: north-east\n    name: North East",
		wrong:
			"serviceAreas:\n  - id: north\n    name: North\n  - id: north\n    name: North East",
	},
	isSafeguard: true,
	*check({ inspection }) {
		const seen = new Map<string, number>();
		for (const [index, { id }] of inspection.serviceAreas.entries()) {
			const first = seen.get(id.toLowerCase());
			if (first === undefined) seen.set(id.toLowerCase(), index);
			else
				yield {
					at: ["inspection", "serviceAreas", index, "id"],
					message: `Unexpected second service area with id \`${id}\`, expected each id once`,
					see: [
						{
							at: ["inspection", "serviceAreas", first, "id"],
							message: "First used here",
						},
					],
				};
		}
	},
};

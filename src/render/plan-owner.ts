/** Who does a step of the plan, with the name where one person has that role. */
import type { CheckedInspection } from "../model/checked-inspection.ts";

/**
 * @param who as the schedule says it: `lead inspector`
 * @returns plain text: `Lead inspector (Ada Example)`
 */
export function ownerOf(
	who: string,
	{ inspection, schedule }: Pick<CheckedInspection, "inspection" | "schedule">,
): string {
	const words = who.charAt(0).toUpperCase() + who.slice(1);
	const role = schedule.roles.find(
		({ label }) => label.toLowerCase() === who.toLowerCase(),
	);
	const [person, ...others] = inspection.team.filter(
		(one) => one.role === role?.id,
	);
	return person === undefined || others.length > 0
		? words
		: `${words} (${person.name})`;
}

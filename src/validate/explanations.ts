/** Every promise there is, in the order content meets them. */
import type { ExplanationGroup } from "../diagnostics/explanation.ts";
import { addresseePromises } from "./addressee-promises.ts";
import {
	exceptionPromises,
	fieldPromises,
	filePromises,
	templatePromises,
} from "./promises-without-a-rule.ts";
import { ruleGroups, scheduleRules } from "./rules.ts";

export const explanationGroups: readonly ExplanationGroup[] = [
	filePromises,
	fieldPromises,
	...ruleGroups.map(({ title, rules }) => ({
		title,
		explanations: rules.map((rule) =>
			// A schedule is for every inspection: none can make an exception from what it must hold.
			scheduleRules.some(({ id }) => id === rule.id)
				? { ...rule, isSafeguard: true as const }
				: rule,
		),
	})),
	exceptionPromises,
	templatePromises,
	addresseePromises,
];

/** A concern about one child that inspectors refer back to the inspected body: Annex F, one record a concern. */
import { z } from "zod";
import { caseNumber, day, id, line, prose } from "./fields.ts";

export const concernSchema = z.strictObject({
	/** Ends the name of its record: `RC-01`. */
	id,
	/** The child's case by its number, never by a name. */
	case: caseNumber,
	/** The inspector who refers it, as in the team. */
	referredBy: line,
	/** The day it was referred. */
	date: day,
	/** The team of the inspected body that has the case. */
	team: line,
	/** What the serious issues are, and why they are referred. */
	issues: prose,
	/** What the inspected body answered; absent until it does. */
	response: z.strictObject({ date: day, text: prose }).optional(),
	/** What inspectors make of the answer. */
	view: z.strictObject({ date: day, text: prose }).optional(),
});

/** What `concerns.yaml` says. */
export const concernsSchema = z.strictObject({
	concerns: z.array(concernSchema),
});

export type Concern = z.output<typeof concernSchema>;

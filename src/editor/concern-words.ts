import type { z } from "zod";
import type { concernsSchema } from "../model/concern.ts";
import type { Words } from "./words.ts";

/** What an editor says of the fields of `concerns.yaml`. */
export const concernWords: Words<z.input<typeof concernsSchema>> = {
	concerns:
		"Concerns about children that are referred back to the inspected body. Each is printed on a restricted record of its own.",
	"concerns.id": "The number of the concern, such as `RC-01`.",
	"concerns.case":
		"The number of the child’s case, such as `C-017`. Never a name.",
	"concerns.referredBy":
		"The inspector who refers it, as the name stands in the team.",
	"concerns.date": "The day it was referred.",
	"concerns.team":
		"The team of the inspected body that has the case. Never the name of a person.",
	"concerns.issues":
		"What the serious issues are, and why they are referred, in Markdown. Start it on the next line, after `|`.",
	"concerns.response":
		"What the inspected body answered. Leave it out until it does.",
	"concerns.response.date": "The day the response came.",
	"concerns.response.text":
		"What was done and what the child’s situation is now, in Markdown.",
	"concerns.view":
		"What inspectors make of the response. Leave it out until they have looked at it.",
	"concerns.view.date": "The day it was recorded.",
	"concerns.view.text": "Whether inspectors are assured, and why, in Markdown.",
};

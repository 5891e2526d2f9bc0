/** What the template of its record may say of a concern. */
import { expect, test } from "vitest";
import { concernView } from "../../src/render/concern-view.ts";
import { checked } from "./checked.ts";

const base = checked(() => ({
	concerns: [
		{
			id: "RC-01",
			case: "C-017",
			referredBy: "Ada Example",
			date: "2030-03-06",
			team: "North * first team",
			issues: "Nobody has *seen* the child.\n\n1. Not at home.",
			response: { date: "2030-03-07", text: "The child was seen." },
		},
	],
}));

test("texts are Markdown, and all else is plain", () => {
	expect(concernView("RC-01", base)).toEqual({
		id: "RC-01",
		case: "C-017",
		referredBy: "Ada Example",
		day: "6 March 2030",
		team: "North \\* first team",
		issues:
			"Nobody has _seen_ the child.\n\n:::steps\n\n1. Not at home.\n\n:::",
		response: { day: "7 March 2030", text: "The child was seen." },
		view: undefined,
	});
});

test("the record that nobody has filled in has nothing", () => {
	expect(concernView("blank", base)).toEqual({});
});

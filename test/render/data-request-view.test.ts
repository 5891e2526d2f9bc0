/** What a template may say of the request for information, and the sheets that go with it. */
import { expect, test } from "vitest";
import { dataRequestSchema } from "../../src/model/data-request.ts";
import { dataRequestSheets } from "../../src/render/data-request-sheets.ts";
import { dataRequestView } from "../../src/render/data-request-view.ts";
import { checked } from "./checked.ts";

const dataRequest = dataRequestSchema.parse({
	recipients: "the head of *the* service",
	scope: "all cases",
	casesStep: "send-cases",
	restStep: "of-another-activity",
	caseFields: [
		{ id: "case-id", label: "Case ID", note: "A number." },
		{ id: "case-name", label: "Case name", asked: "no", note: "Not asked." },
		{ id: "born", label: "Born", kind: "date" },
		{
			id: "law",
			label: "Law",
			kind: "choice",
			options: ["Private", "Public"],
			others: "yes",
		},
	],
	national: [{ id: "plan", label: "Plan | national" }],
	items: [
		{ id: "item-1", number: "1.01", label: "Structure" },
		{ id: "item-2", number: "1.02" },
		{ id: "item-3", number: "1.03" },
		{
			id: "item-4",
			number: "1.04",
			label: "Workers",
			fields: [{ id: "cases", label: "Cases", kind: "number" }],
		},
		{ id: "item-5", number: "1.05" },
	],
});

const base = checked(({ schedule, activity }) => ({
	schedule: { ...schedule, dataRequest },
	activity: {
		...activity,
		plan: [
			{
				id: "send-cases",
				day: 2,
				by: "14:00",
				what: "Send.",
				who: "service",
				visitsAreas: false,
			},
		],
	},
}));

test("says every field, document and item, and by when", () => {
	const field = {
		isAsked: true,
		isDate: false,
		isYesNo: false,
		isNumber: false,
		options: undefined,
		others: false,
		note: undefined,
	};
	expect(dataRequestView(base)).toEqual({
		recipients: "the head of \\*the\\* service",
		scope: "all cases",
		fields: [
			{ ...field, label: "Case ID", note: "A number." },
			{ ...field, label: "Case name", isAsked: false, note: "Not asked." },
			{ ...field, label: "Born", isDate: true },
			{ ...field, label: "Law", options: "Private, Public", others: true },
		],
		national: [{ label: "Plan \\| national", note: undefined }],
		local: [],
		hasDocuments: true,
		items: [
			{ number: "1.01", label: "Structure", note: undefined },
			{ number: "1.04", label: "Workers", note: undefined },
		],
		unworded: "1.02 to 1.03, 1.05",
		lists: [
			{
				number: "1.04",
				label: "Workers",
				fields: [{ ...field, label: "Cases", isNumber: true }],
			},
		],
		// Day 1 is Monday 4 March.
		casesDue: { day: "5 March 2030", time: "14:00" },
		restDue: undefined,
	});
});

test("has a sheet a list, without what nobody is to send", () => {
	const given = (heading: string) => ({
		heading,
		kind: "text",
		options: [],
		others: false,
		note: undefined,
	});
	const sending = [
		{ ...given("Sent"), kind: "yes-no" },
		{ ...given("Date sent"), kind: "date" },
		given("Name of the file"),
		given("Comment"),
	];
	expect(dataRequestSheets(base)).toEqual([
		{
			name: "Cases",
			columns: [
				{ ...given("Case ID"), note: "A number." },
				{ ...given("Born"), kind: "date" },
				{
					...given("Law"),
					kind: "choice",
					options: ["Private", "Public"],
					others: true,
				},
			],
			rows: [],
			grows: true,
		},
		{
			name: "National documents",
			columns: [given("Document"), ...sending],
			rows: [["Plan | national"]],
			grows: false,
		},
		{
			name: "Documents by number",
			columns: [given("Number"), given("Document"), ...sending],
			rows: [
				["1.01", "Structure"],
				["1.02", ""],
				["1.03", ""],
				["1.04", "Workers"],
				["1.05", ""],
			],
			grows: false,
		},
		{
			name: "Item 1.04",
			columns: [{ ...given("Cases"), kind: "number" }],
			rows: [],
			grows: true,
		},
	]);
});

test("and there is nothing where the schedule asks for nothing", () => {
	expect(dataRequestView(checked())).toBeUndefined();
	expect(dataRequestSheets(checked())).toEqual([]);
});

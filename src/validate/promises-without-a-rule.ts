/**
 * Promises that no rule keeps: what is told of files and fields before any rule runs, of exceptions after all have, and
 * of templates while a document is made. None of them can be excepted from.
 */
import type {
	Explanation,
	ExplanationGroup,
} from "../diagnostics/explanation.ts";

/** What `read` tells. */
export const filePromises: ExplanationGroup = {
	title: "Files",
	explanations: [
		promise({
			id: "file-expected",
			promise: "Every file and folder has a name and a kind that is read",
			reason:
				"A file under another name, or of another kind, would be left out without a word.",
			example: {
				right: "findings/010-first-contact.md",
				wrong: "findings/010-first-contact.docx",
			},
		}),
		promise({
			id: "file-readable",
			promise: "Every file that is needed is there and can be opened",
			reason:
				"A link or a device in place of a file could bring in anything, and would bring in something else on another machine.",
			example: {
				right: "inspection.yaml",
				wrong: "inspection.yaml -> ../../drafts/inspection.yaml",
			},
		}),
		promise({
			id: "file-within-limits",
			promise:
				"No file is larger, nested more deeply or cut into more parts than a person would write it",
			reason:
				"Beyond these limits the readers of YAML and Markdown fail or take minutes; no inspection comes near them.",
			example: {
				right: "> The child's own words.",
				wrong: `${"> ".repeat(70)}The child's own words.`,
			},
		}),
		promise({
			id: "text-in-utf-8",
			promise: "Every text is saved in UTF-8",
			reason:
				"In any other encoding accented letters and quotation marks come out as other characters.",
			example: {
				right: "headline: Children’s views are heard.",
				wrong: "headline: Children\ufffds views are heard.",
			},
		}),
		promise({
			id: "yaml-well-formed",
			promise: "Every YAML file follows the grammar of YAML",
			reason:
				"Where a field ends and the next begins must be beyond doubt before anything can be said of either.",
			example: {
				right: 'title: "Cafcass: a national inspection"',
				wrong: "title: Cafcass: a national inspection",
			},
		}),
		promise({
			id: "yaml-plain",
			promise: "YAML holds plain fields, lists and texts, and no shorthand",
			reason:
				"With anchors, aliases, tags and directives a file says something other than what it shows to whoever reviews it.",
			example: {
				right: "grades:\n  private-law: good\n  overall: good",
				wrong: "grades:\n  private-law: &same good\n  overall: *same",
			},
		}),
		promise({
			id: "front-matter-present",
			promise:
				"Every finding in Markdown starts with its fields between two lines of `---`",
			reason: "Without them nobody knows which judgement the text belongs to.",
			example: {
				right:
					"---\nid: PR-04\njudgement: private-law\n---\n\nFamilies wait three weeks, on average.",
				wrong: "Families wait three weeks, on average.",
			},
		}),
		promise({
			id: "findings-listed",
			promise: "`findings.yaml` holds one list, named `findings`",
			reason: "What stands beside the list would be read by nobody.",
			example: {
				right: "findings:\n  - id: PR-04\n    judgement: private-law",
				wrong: "- id: PR-04\n  judgement: private-law",
			},
		}),
	],
};

/** What is told of the shape of data, and of what an inspection stands on. */
export const fieldPromises: ExplanationGroup = {
	title: "Fields",
	explanations: [
		promise({
			id: "field-known",
			promise: "Every field has a name that is known where it stands",
			reason:
				"A misspelled name is the commonest way to lose what stands behind it.",
			example: {
				right: "headline: Leaders listen to children.",
				wrong: "headlne: Leaders listen to children.",
			},
		}),
		promise({
			id: "field-present",
			promise: "Every field that a document cannot do without is there",
			reason:
				"A document with a hole in it is not made; the person who can fill it is asked instead.",
			example: {
				right: "dates:\n  start: 2024-01-22\n  end: 2024-02-16",
				wrong: "dates:\n  start: 2024-01-22",
			},
		}),
		promise({
			id: "field-shape",
			promise: "Every value has the form its field asks for",
			reason:
				"A date that is none or a text in place of a list would be printed as something nobody wrote.",
			example: {
				right: "start: 2024-01-22",
				wrong: "start: 22 January 2024",
			},
		}),
		promise({
			id: "schedule-known",
			promise: "The schedule an inspection names is in `content/schedules`",
			reason:
				"The schedule says what is judged, on which scale, and what is printed; without it nothing can be checked.",
			example: {
				right: "schedule: cafcass-2021",
				wrong: "schedule: cafcas-2021",
			},
		}),
		promise({
			id: "activity-known",
			promise: "The activity is one that the schedule names",
			reason: "The activity says which documents there are to print.",
			example: {
				right: "activity: full-inspection",
				wrong: "activity: full-inspecton",
			},
		}),
	],
};

/** What is told of the exceptions an inspection makes. */
export const exceptionPromises: ExplanationGroup = {
	title: "Exceptions",
	explanations: [
		promise({
			id: "exception-known",
			promise: "Every exception names a rule and a place that are there",
			reason:
				"A misspelled exception would excuse nothing, or the wrong thing.",
			example: {
				right:
					"exceptions:\n  - rule: dates-in-order\n    place: dates/published\n    reason: The letter was published while the visit went on.",
				wrong:
					"exceptions:\n  - rule: date-in-ordr\n    place: dates/publish\n    reason: The letter was published while the visit went on.",
			},
		}),
		promise({
			id: "exception-allowed",
			promise: "No exception is made from what always holds",
			reason:
				"What protects children and families, the text of record, or the making of documents is for nobody to waive.",
			example: {
				right:
					"exceptions:\n  - rule: dates-in-order\n    place: dates/published\n    reason: The letter was published while the visit went on.",
				wrong:
					"exceptions:\n  - rule: text-visible\n    place: PR-04\n    reason: The character came with the quotation.",
			},
		}),
		promise({
			id: "exception-reasoned",
			promise: "Every exception says why, in a sentence",
			reason:
				"The reason is printed with every check and kept in the manifest, where whoever signs the report reads it.",
			example: {
				right:
					"exceptions:\n  - rule: dates-in-order\n    place: dates/published\n    reason: The letter was published while the visit went on.",
				wrong:
					"exceptions:\n  - rule: dates-in-order\n    place: dates/published\n    reason: agreed",
			},
		}),
		promise({
			id: "exception-needed",
			severity: "warning",
			promise: "No exception outlives its need",
			reason:
				"One that excuses nothing today would excuse in silence the next mistake made in its place.",
			example: {
				right: "exceptions: []",
				wrong:
					"exceptions:\n  - rule: dates-in-order\n    place: dates/published\n    reason: The dates were corrected long ago.",
			},
		}),
	],
};

/** What is told while a document is made. */
export const templatePromises: ExplanationGroup = {
	title: "Templates and wording",
	explanations: [
		promise({
			id: "template-sound",
			promise: "A template uses only what it is given",
			reason:
				"A name that means nothing would leave a gap in every document made from the template.",
			example: { right: "{{title}}", wrong: "{{titel}}" },
		}),
		promise({
			id: "wording-sound",
			promise:
				"An organisation's own words are for a passage of a template, and use only what that has",
			reason:
				"Words for a passage that nothing asks for would be printed nowhere, and a name that means nothing would leave a gap.",
			example: {
				right: 'opening: "We are writing to tell you of the {{title}}."',
				wrong: 'openning: "We are writing to tell you of the {{titel}}."',
			},
		}),
		promise({
			id: "document-sound",
			promise: "A document has no empty section and loses no text",
			reason:
				"What an inspector wrote must reach the reader, whichever template it passes through.",
			example: {
				right: "## What needs to improve\n\n- The timeliness of reports.",
				wrong: "## What needs to improve\n\n## Inspection team",
			},
		}),
	],
};

function promise(
	one: Omit<Explanation, "isSafeguard" | "severity"> &
		Partial<Pick<Explanation, "severity">>,
): Explanation {
	return { severity: "error", isSafeguard: true, ...one };
}

/** Slips in whole files and in the grammar of YAML. */
import type { Mistake } from "../mistake.ts";

const of2014 = "inspections/national-2014/inspection.yaml";
const of2023 = "inspections/national-2023/inspection.yaml";
const list = "inspections/national-2023/findings.yaml";
const letters =
	"inspections/national-2014/findings/110-private-law-safeguarding-letters.md";

export const inFiles: readonly Mistake[] = [
	{
		what: "a finding is saved as text",
		edit: { file: letters, fault: { name: "110-private-law.txt" } },
		rule: "file-expected",
	},
	{
		what: "an inspection is misnamed",
		edit: { file: of2023, fault: { name: "inspecton.yaml" } },
		rule: "file-expected",
	},
	{
		what: "an inspection is lost",
		edit: { file: of2023, fault: "missing" },
		rule: "file-readable",
	},
	{
		what: "the organisation is lost",
		edit: { file: "organisation.yaml", fault: "missing" },
		rule: "file-readable",
	},
	{
		what: "the organisation is a link",
		edit: { file: "organisation.yaml", fault: "a link" },
		rule: "file-readable",
	},
	{
		what: "a finding is saved in Latin 1",
		edit: {
			file: letters,
			fault: "in Latin 1",
		},
		given: [
			{ file: letters, find: "great weight", replace: "great café weight" },
		],
		rule: "text-in-utf-8",
	},
	{
		what: "a heap of quotation marks",
		edit: {
			file: letters,
			find: "Speed had not",
			replace: `⟦>⟧${"> ".repeat(70)}Speed had not`,
		},
		rule: "file-within-limits",
	},
	{
		what: "a character nobody sees",
		edit: {
			file: letters,
			find: "first thing",
			replace: "first⟦\u200b⟧ thing",
		},
		rule: "text-visible",
	},
	{
		what: "a text turned round",
		edit: { file: of2023, find: "title: ", replace: "title: ⟦\u202e⟧" },
		rule: "text-visible",
	},
	{
		what: "a character nobody sees as an entity",
		edit: {
			file: letters,
			find: "first thing",
			replace: "first⟦&#8203;⟧ thing",
		},
		rule: "text-visible",
	},
	{
		what: "a character nobody sees as an escape",
		edit: {
			file: of2023,
			find: "name: Tobias Wrenfield",
			replace: 'name: "Tobias⟦\\u200b⟧ Wrenfield"',
		},
		rule: "text-visible",
	},
	{
		what: "front matter is not closed",
		edit: { file: letters, find: "2014-03-10\n---\n", replace: "2014-03-10\n" },
		at: { file: letters, find: "⟦-⟧--\nid:" },
		rule: "front-matter-present",
	},
	{
		what: "front matter is not opened",
		edit: { file: letters, find: "---\nid:", replace: "⟦i⟧d:" },
		rule: "front-matter-present",
	},
	{
		what: "the body stands in the front matter",
		edit: {
			file: letters,
			find: "inSummary: yes",
			replace: "inSummary: yes\n⟦body⟧: Letters are prompt.",
		},
		rule: "front-matter-present",
	},
	{
		what: "the list of findings is misnamed",
		edit: { file: list, find: "\nfindings:\n", replace: "\n⟦finding:⟧\n" },
		rule: "findings-listed",
	},
	{
		what: "something stands beside the list of findings",
		edit: {
			file: list,
			find: "\nfindings:\n",
			replace: "\n⟦title⟧: Findings\nfindings:\n",
		},
		rule: "findings-listed",
	},
	{
		what: "a tab indents a line",
		edit: {
			file: of2014,
			find: "  name: Leonard Quayside",
			replace: "⟦\t⟧name: Leonard Quayside",
		},
		rule: "yaml-well-formed",
	},
	{
		what: "a colon stands in a title",
		edit: {
			file: of2014,
			find: "title: Inspection of Cafcass",
			replace: "title: Inspection of Cafcass⟦:⟧ the service",
		},
		rule: "yaml-well-formed",
	},
	{
		what: "a quotation mark is not closed",
		edit: {
			file: of2023,
			find: "name: Calderwick",
			replace: 'name: ⟦"⟧Calderwick',
		},
		rule: "yaml-well-formed",
	},
	{
		what: "a bracket is not closed",
		edit: {
			file: list,
			after: "id: PRI-09",
			find: "criteria: [advice-to-court]",
			replace: "criteria: ⟦[⟧advice-to-court",
		},
		rule: "yaml-well-formed",
	},
	{
		what: "a space is missing after a colon",
		edit: {
			file: of2023,
			find: "  start: 2023-01-09",
			replace: "  ⟦start:2023-01-09⟧",
		},
		rule: "yaml-well-formed",
	},
	{
		what: "a field stands twice",
		edit: {
			file: of2023,
			find: "workedExample: yes",
			replace: "workedExample: yes\n⟦activity⟧: full-inspection",
		},
		rule: "yaml-well-formed",
	},
	{
		what: "a line is indented too far",
		edit: {
			file: of2014,
			find: "  - name: Farid Ashgrove\n    role: team-inspector",
			replace: "  - name: Farid Ashgrove\n      ⟦role⟧: team-inspector",
		},
		rule: "yaml-well-formed",
	},
	{
		what: "a value is anchored",
		edit: {
			file: of2023,
			find: "leaders: good",
			replace: "leaders: ⟦&⟧g good",
		},
		rule: "yaml-plain",
	},
	{
		what: "a value is tagged",
		edit: {
			file: of2023,
			find: "leaders: good",
			replace: "leaders: ⟦!⟧!str good",
		},
		rule: "yaml-plain",
	},
	{
		what: "a field has no name",
		edit: {
			file: of2023,
			find: "workedExample: yes",
			replace: "workedExample: yes\n? ⟦[a, b]⟧\n: c",
		},
		rule: "yaml-plain",
	},
];

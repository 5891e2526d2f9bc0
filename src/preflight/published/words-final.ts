/** Checks on what the documents say. */

import { allWords, wordsOfTree } from "../words/words-of-tree.ts";
import { counted } from "./counted.ts";
import type { PreflightCheck, PreflightFacts } from "./facts.ts";
import { manuscriptsIn } from "./manuscripts-in.ts";

const draftTitle =
	/\b(?:draft|template|untitled)\b|\[|\bX{2,}\b|\.(?:docx?|md|hbs)$|^$/iu;

/** The title is what a search, a browser's tab and a screen reader tell first. */
export const titlesFinal: PreflightCheck = {
	id: "titles-final",
	promise: "No document has the title of a draft or of a template",
	*check(facts) {
		for (const { id, title } of manuscriptsIn(facts))
			if (draftTitle.test(title.trim()))
				yield `The title of ${id} is \`${title}\`.`;
	},
	note: (facts) => counted(manuscriptsIn(facts).length, "document"),
};

/** Gaps of letter templates that went out in published letters. */
const gap =
	/\[\s*(?:insert|enter|name|date|address|title)\b[^\]]{0,40}\]|\bX{3,}\b|\bXX\b(?=[/.-]|\s*(?:weeks?|days?|months?|children|cases|per))|\bTB[CD]\b|\bTODO\b|\{\{|\}\}|\blorem ipsum\b|\binsert (?:LA|CSA) \w+|\bdd\/mm\/yyyy\b/iu;

/** No gap that should have been filled reaches a reader. */
export const gapsFilled: PreflightCheck = {
	id: "gaps-filled",
	promise: "No document holds a gap that should have been filled",
	*check(facts) {
		for (const { id, tree } of manuscriptsIn(facts))
			for (const block of allWords(wordsOfTree(tree))) {
				const found = gap.exec(block)?.[0];
				if (found)
					yield `${id} says \`${found}\` in \`${block.slice(0, 80)}\`.`;
			}
	},
	note: (facts) => counted(manuscriptsIn(facts).length, "document"),
};

/** Grade 7 after Flesch and Kincaid is read with ease at twelve. */
const highestGrade = 7;

/** Children read the part that is written for them (handbook, paragraphs 104 and 106). */
export const childrenCanRead: PreflightCheck = {
	id: "children-can-read",
	promise: `The children’s summary can be read at the age of 12 (grade ${highestGrade} at most)`,
	*check(facts) {
		const grade = childrensGrade(facts);
		if (grade !== undefined && grade > highestGrade)
			yield `It is written for grade ${grade.toFixed(1)}.`;
	},
	note(facts) {
		const grade = childrensGrade(facts);
		return grade === undefined ? "there is none" : `grade ${grade.toFixed(1)}`;
	},
};

function childrensGrade(facts: PreflightFacts): number | undefined {
	const tree = manuscriptsIn(facts).find(
		({ id }) => id === "childrens-summary",
	)?.tree;
	if (tree === undefined) return undefined;
	// The small print is the same in every document, and for whoever wants to copy it.
	const told = tree.children.filter(
		(node) => node.type !== "containerDirective" || node.name !== "imprint",
	);
	const sentences = wordsOfTree({ type: "root", children: told }).text.filter(
		(block) => /[.!?]$/u.test(block),
	);
	return facts.gradeOf(sentences);
}

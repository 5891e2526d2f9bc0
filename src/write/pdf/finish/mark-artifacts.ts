/**
 * Marks as artifact whatever is painted without a tag: running feet and page numbers, rules, backgrounds.
 *
 * PDF/UA-1 7.1 has everything on a page be either tagged or an artifact, which readers pass over.
 */
import type { FinishStep } from "./finish-step.ts";
import { type Insertion, readOperators } from "./page-content.ts";

export const markArtifacts: FinishStep = (_, __, pages) => {
	for (const { content, changes } of pages)
		changes.push(...artifactMarks(content));
};

/** Marks around every run of painting that stands outside all marked content. */
export function artifactMarks(content: string): Insertion[] {
	const marks: Insertion[] = [];
	let depth = 0;
	let isInText = false;
	/** Whether tagged content has been met. The margins of a page are painted before all else. */
	let isPastMargins = false;
	/** Where the path or the run of text under way began to paint or to be built. */
	let from: number | undefined;
	let until = 0;
	const close = () => {
		if (from === undefined) return;
		const kind = isInText && !isPastMargins ? "Pagination" : "Layout";
		marks.push(
			{ at: from, text: `\n/Artifact <</Type /${kind}>> BDC\n` },
			{ at: until, text: "\nEMC" },
		);
		from = undefined;
	};

	readOperators(content, (name, start, _, end) => {
		if (name === "BDC" || name === "BMC") {
			close();
			depth++;
			isPastMargins = true;
		} else if (name === "EMC") depth--;
		else if (depth > 0) isInText = name === "BT" || (isInText && name !== "ET");
		else if (name === "BT") isInText = true;
		else if (name === "ET") {
			// One run for all the words between: a mark for every letter would double the page.
			close();
			isInText = false;
		} else if (showsText.has(name)) {
			from ??= start;
			until = end;
		} else if (beginsPath.has(name)) from ??= start;
		else if (paints.has(name)) {
			from ??= start;
			until = end;
			close();
		} else if (name === "n") from = undefined; // A path to clip by, which paints nothing.
	});
	return marks;
}

const showsText = new Set(["Tj", "TJ", "'", '"']);
const beginsPath = new Set(["m", "re"]);
const paints = new Set("f F f* B B* b b* S s sh Do".split(" "));

/**
 * Makes an artifact of each table header that is printed again on a later page.
 *
 * The browser tags the repeats as more words of the same header cell, so that it is read out as "Grade Grade Grade".
 */
import { PDFArray, PDFName } from "@cantoo/pdf-lib";
import type { FinishStep } from "./finish-step.ts";
import { type Insertion, readOperators } from "./page-content.ts";
import type { PrintedPage } from "./printed-page.ts";
import {
	type ContentReference,
	children,
	contentReferences,
	elementsWithin,
	structureElements,
	typeOf,
} from "./structure.ts";

export const dropRepeatedHeaders: FinishStep = (document, _, pages) => {
	const headers = structureElements(document).filter(
		(element) => typeOf(element) === "TH",
	);
	if (headers.length === 0) return;
	const referenceIn = contentReferences(document);
	const dropped = new Map<number, Set<number>>();

	for (const header of headers) {
		const stretches = [header, ...elementsWithin(header)].flatMap((element) =>
			children(element).flatMap((child) => {
				const reference = referenceIn(child, element);
				return reference ? [{ element, child, ...reference }] : [];
			}),
		);
		for (const { element, child, page, number } of repeats(stretches, pages)) {
			const kids = element.lookup(PDFName.of("K"));
			if (!(kids instanceof PDFArray)) continue;
			const index = kids
				.asArray()
				.findIndex((kid) => element.context.lookup(kid) === child);
			kids.remove(index);
			dropped.set(page, (dropped.get(page) ?? new Set()).add(number));
		}
	}

	for (const [index, numbers] of dropped) {
		const page = pages[index];
		page?.changes.push(...withoutTags(page.content, numbers));
	}
};

/**
 * Those on a later page where the header says there what it says on its first. A cell that is broken over two pages
 * goes on in other words.
 */
function repeats<Stretch extends ContentReference>(
	stretches: readonly Stretch[],
	pages: readonly PrintedPage[],
): Stretch[] {
	const byPage = Map.groupBy(stretches, ({ page }) => page);
	const wordsOn = (page: number) =>
		byPage
			.get(page)
			?.map(({ number }) => pages[page]?.words.get(number) ?? "")
			.join("");
	const [first, ...later] = [...byPage.keys()].sort((one, two) => one - two);
	if (first === undefined) return [];
	return later
		.filter((page) => wordsOn(page) === wordsOn(first))
		.flatMap((page) => byPage.get(page) ?? []);
}

function withoutTags(
	content: string,
	numbers: ReadonlySet<number>,
): Insertion[] {
	const changes: Insertion[] = [];
	readOperators(content, (name, start, at, end) => {
		if (name !== "BDC") return;
		const number = /\/MCID (\d+)/.exec(content.slice(start, at))?.[1];
		if (number !== undefined && numbers.has(Number(number)))
			changes.push({
				at: start,
				replaces: end - start,
				text: "\n/Artifact <</Type /Pagination>> BDC\n",
			});
	});
	return changes;
}

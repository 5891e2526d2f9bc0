/** The HTML that is printed to PDF: the same elements as on the web, on pages with a running foot from the second on. */
import type { Manuscript } from "../../model/manuscript.ts";
import { bodyOf, type ContentsChoice } from "./body.ts";
import { cssText, printPage } from "./print-page.ts";

export function printHtml({
	manuscript,
	contents,
}: {
	readonly manuscript: Manuscript;
	readonly contents: ContentsChoice;
}): string {
	const { foot } = manuscript;
	return printPage(manuscript, {
		children: bodyOf(manuscript, contents).children,
		foot: {
			left: cssText(foot),
			right: '"Page " counter(page) " of " counter(pages)',
			words: `${foot}Page of `,
			rules: `@page :first {
	@bottom-left { content: none; }
	@bottom-right { content: none; }
}
`,
		},
	});
}

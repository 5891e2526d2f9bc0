import { docxRemarks } from "../docx/docx-accessibility.ts";
import { counted } from "./counted.ts";
import type { PreflightCheck, PublishedFile } from "./facts.ts";

/** Word documents are read by people who cannot see them. */
export const wordAccessible: PreflightCheck = {
	id: "word-accessible",
	promise: "Every Word document keeps the promises of accessibility",
	*check({ files }) {
		for (const one of files.filter(isWord))
			for (const fault of faultsIn(one)) yield `${one.file}: ${fault}`;
	},
	note: ({ files }) => counted(files.filter(isWord).length, "document"),
};

function isWord({ edition }: PublishedFile): boolean {
	return edition.endsWith("docx");
}

function faultsIn({ bytes }: PublishedFile): string[] {
	try {
		return docxRemarks(bytes).map(
			({ rule, message }) => `${message} (${rule})`,
		);
	} catch (error) {
		return [
			`It cannot be read (${error instanceof Error ? error.message : error}).`,
		];
	}
}

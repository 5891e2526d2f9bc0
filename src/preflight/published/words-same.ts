import { hasComparedWords, otherWords } from "../words/other-words.ts";
import { wordsOfTree } from "../words/words-of-tree.ts";
import { counted } from "./counted.ts";
import type { PreflightCheck, PublishedFile } from "./facts.ts";

/** A reader of one edition is told what a reader of another is. */
export const wordsSame: PreflightCheck = {
	id: "words-same",
	promise: "Every edition says the same words in the same order",
	*check({ files }) {
		for (const one of files.filter(isCompared)) {
			const fault = faultIn(one);
			if (fault) yield `${one.file}: ${fault}.`;
		}
	},
	note({ files }) {
		const compared = files.filter(isCompared).length;
		const others = files.length - compared;
		return `${counted(compared, "file")} compared${others > 0 ? `, ${others} laid out another way` : ""}`;
	},
};

function isCompared({ edition }: PublishedFile): boolean {
	return hasComparedWords(edition);
}

function faultIn({
	edition,
	bytes,
	manuscript,
	pdf,
}: PublishedFile): string | undefined {
	try {
		return otherWords(wordsOfTree(manuscript.tree), edition, {
			bytes,
			words: pdf?.words,
		});
	} catch (error) {
		return `it cannot be read (${error instanceof Error ? error.message : error})`;
	}
}

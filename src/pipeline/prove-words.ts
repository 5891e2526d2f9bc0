/** Proves that what was made says what its document says, before anything of it is published. */

import type { Manuscript } from "../model/manuscript.ts";
import {
	hasComparedWords,
	otherWords,
} from "../preflight/words/other-words.ts";
import { wordsOfTree } from "../preflight/words/words-of-tree.ts";
import { type Edition, type Made, toldIn } from "../write/write.ts";

/** @throws naming the document, the edition and the first block that differs: a writer of ours is at fault */
export async function proveWords(
	manuscript: Manuscript,
	made: ReadonlyMap<Edition, Made>,
): Promise<void> {
	const compared = [...made].filter(
		// The Markdown edition is the document written out as it is; reading it back is left to preflight.
		([edition]) => edition !== "md" && hasComparedWords(edition),
	);
	if (compared.length === 0) return;
	const words = wordsOfTree(manuscript.tree);
	for (const [edition, told] of compared) {
		const { tree } = await toldIn(edition, manuscript);
		const own = tree === manuscript.tree ? words : wordsOfTree(tree);
		const found = otherWords(own, edition, told);
		if (found)
			throw new Error(
				`The edition \`${edition}\` of \`${manuscript.id}\` does not say what the document says: ${found}.`,
			);
	}
}

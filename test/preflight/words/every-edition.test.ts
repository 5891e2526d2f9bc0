/** No edition goes out unread for want of a word on it. */
import { expect, test } from "vitest";
import { editions } from "../../../src/index.ts";
import { hasComparedWords } from "../../../src/preflight/words/other-words.ts";

test.each(editions)(
	"of the edition %s it is said whether its words are compared",
	(edition) => {
		expect(hasComparedWords(edition)).toBeTypeOf("boolean");
	},
);

test("an edition that nothing is said of is not let through", () => {
	expect(() => hasComparedWords("rtf")).toThrow(
		"Nobody has said how the words of the edition `rtf` are read back",
	);
});

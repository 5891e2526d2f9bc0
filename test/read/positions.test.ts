import { expect, test } from "vitest";
import { positionsIn } from "../../src/read/positions.ts";

test("lines and columns count from 1, in UTF-16 units, a tab as one", () => {
	const text = "ab\r\n\n\té😀x\nlast";
	const { at } = positionsIn(text);
	expect(at(0)).toEqual({ line: 1, column: 1 });
	expect(at(text.indexOf("\n"))).toEqual({ line: 1, column: 4 });
	expect(at(text.indexOf("\té"))).toEqual({ line: 3, column: 1 });
	expect(at(text.indexOf("x"))).toEqual({ line: 3, column: 5 });
	expect(at(text.indexOf("last"))).toEqual({ line: 4, column: 1 });
	expect(at(text.length)).toEqual({ line: 4, column: 5 });
});

test("the rest of a line ends before its white space and its line end", () => {
	const text = "one two  \r\nthree";
	const { restOfLine } = positionsIn(text);
	expect(restOfLine(4)).toBe("two".length);
	expect(restOfLine(text.indexOf("hree"))).toBe("hree".length);
	expect(restOfLine(text.length)).toBe(0);
});

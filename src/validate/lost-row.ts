/** The first row of a table in what was read as a paragraph, because the table around it is broken. */
export function lostRow(paragraph: string): RegExpExecArray | null {
	return /^[ \t>]*\|.*\|[ \t]*$/m.exec(paragraph);
}

/**
 * The call or the machine is at fault, not the content: an unknown option, a folder that cannot be written, no browser.
 *
 * The command line prints it as one sentence with what to do, and ends with 2.
 */
export class Problem extends Error {
	override readonly name = "Problem";
	readonly hint: string;

	constructor(sentence: string, hint: string) {
		super(sentence);
		this.hint = hint;
	}
}

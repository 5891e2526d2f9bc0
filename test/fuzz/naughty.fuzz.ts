/** The Big List of Naughty Strings, whole. Takes a minute or two. */
import { hostile } from "./hostile.ts";

hostile({
	lists: [
		"every string of the Big List of Naughty Strings, in fields and names",
	],
	oneIn: 1,
	runs: 0,
	slowest: 4,
});

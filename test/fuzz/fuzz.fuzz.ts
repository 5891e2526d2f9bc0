/** The YAML test suite, heaps and random inputs. Takes a minute or two. */
import { hostile } from "./hostile.ts";

hostile({
	lists: [
		"every document of the YAML test suite, wherever YAML is read",
		"heaps of what rules look for",
	],
	oneIn: 1,
	runs: 150,
	slowest: 8,
});

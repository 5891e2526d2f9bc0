/** Some hostile inputs of each kind, in a few seconds; `fuzz.long.ts` has them all. */
import { hostile } from "./hostile.ts";

hostile({ oneIn: 40, runs: 20, slowest: 2 });

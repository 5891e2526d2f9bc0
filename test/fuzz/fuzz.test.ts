/** Some hostile inputs of each kind, in a few seconds; `fuzz.fuzz.ts` has them all. */
import { hostile } from "./hostile.ts";

hostile({ oneIn: 60, runs: 15, slowest: 2 });

/** Some hostile inputs of each kind, in a few seconds; the files `*.fuzz.ts` have them all. */
import { hostile, lists } from "./hostile.ts";

hostile({ lists, oneIn: 60, runs: 15, slowest: 2 });

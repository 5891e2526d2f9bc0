/** Every hostile input there is. Takes minutes. */
import { hostile } from "./hostile.ts";

hostile({ oneIn: 1, runs: 150, slowest: 12 });

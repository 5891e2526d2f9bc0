import { defineConfig } from "vitest/config";

/**
 * `npm test` runs `*.test.ts`; `npm run test:long` runs `*.long.ts`, which take minutes; `npm run test:fuzz` runs
 * `*.fuzz.ts`, every hostile input there is, which takes as long.
 */
const kind =
	{ "test:long": "long", "test:fuzz": "fuzz" }[
		process.env.npm_lifecycle_event ?? ""
	] ?? "test";

export default defineConfig({
	test: {
		include: [`test/**/*.${kind}.ts`],
		// What is tested mostly runs in processes of its own, so that every core is of use.
		maxWorkers: "100%",
		// Modules keep nothing of what was done with them, so they are loaded once for many tests. Long runs tell of memory.
		isolate: kind !== "test",
		// Tests that start a browser share two cores with it.
		testTimeout: kind === "test" ? 30_000 : 300_000,
		hookTimeout: 60_000,
	},
});

import { defineConfig } from "vitest/config";

/** `npm test` runs `*.test.ts`; `npm run test:long` runs `*.long.ts`, which take minutes. */
const isLong = process.env.npm_lifecycle_event === "test:long";

export default defineConfig({
	test: {
		include: [isLong ? "test/**/*.long.ts" : "test/**/*.test.ts"],
		// Tests that start a browser share two cores with it.
		testTimeout: isLong ? 300_000 : 30_000,
		hookTimeout: 60_000,
	},
});

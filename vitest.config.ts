import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/**/*.test.ts"],
		// Tests that start a browser share two cores with it.
		testTimeout: 30_000,
		hookTimeout: 30_000,
	},
});

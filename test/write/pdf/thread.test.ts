/** Nothing but the thread keeps these processes alive, so a wait that is forgotten ends them before their time. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

test("a thread can be closed in the turn in which it answers", () => {
	for (let round = 1; round <= 5; round++) {
		const { status, stdout } = spawnSync(
			process.execPath,
			[join(import.meta.dirname, "thread/close-while-answered.ts")],
			{ encoding: "utf8" },
		);
		expect({ round, status, stdout }).toEqual({
			round,
			status: 0,
			stdout: "closed",
		});
	}
});

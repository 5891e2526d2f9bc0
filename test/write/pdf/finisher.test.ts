import { expect, test } from "vitest";
import { Finisher } from "../../../src/write/pdf/finisher.ts";

test("a thread that has ended refuses what it is asked", async () => {
	const finisher = new Finisher();
	await finisher.close();
	await expect(finisher.open(new Uint8Array())).rejects.toThrow("ended early");
	await finisher.close();
});

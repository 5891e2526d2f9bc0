/** Tells a person what became of the files of each inspection. */
import { join } from "node:path";
import type { BuiltInspection } from "../index.ts";
import { paint, say } from "./terminal.ts";

export function sayBuilt(inspections: readonly BuiltInspection[]): void {
	for (const { folder, made, kept, removed, overwritten } of inspections) {
		if (made.length > 0) say(`${folder}: made ${made.join(", ")}`);
		if (kept.length > 0)
			say(paint("dim", `${folder}: ${kept.join(", ")} were as they should be`));
		if (removed.length > 0)
			say(`${folder}: removed ${removed.join(", ")}, out of date`);
		for (const file of overwritten)
			say(
				`\`${join(folder, file)}\` had been changed by hand; the change is gone.`,
			);
	}
}

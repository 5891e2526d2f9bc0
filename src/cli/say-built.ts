/** Tells a person what became of the files of each inspection. */
import { join } from "node:path";
import type { BuiltInspection } from "../index.ts";
import { paint, say } from "./terminal.ts";

/** More files than this are counted, not named: a manifest beside them names each. */
const mostNamed = 12;

export function sayBuilt(inspections: readonly BuiltInspection[]): void {
	for (const { folder, made, kept, removed, overwritten } of inspections) {
		if (made.length > 0) say(`${folder}: made ${named(made)}`);
		if (kept.length > 0)
			say(paint("dim", `${folder}: ${named(kept)} were as they should be`));
		if (removed.length > 0)
			say(`${folder}: removed ${named(removed)}, out of date`);
		for (const file of overwritten)
			say(
				`\`${join(folder, file)}\` had been changed by hand; the change is gone.`,
			);
	}
}

/** The files by name, or how many there are in each folder: `8 files, 40 in sent and 20 in internal`. */
function named(files: readonly string[]): string {
	if (files.length <= mostNamed) return files.join(", ");
	const counts = new Map<string, number>();
	for (const file of files) {
		const slash = file.indexOf("/");
		const place = slash === -1 ? "" : file.slice(0, slash);
		counts.set(place, (counts.get(place) ?? 0) + 1);
	}
	const parts = [...counts]
		.toSorted(([one], [other]) => (one < other ? -1 : 1))
		.map(([place, count]) =>
			place === "" ? `${count} files` : `${count} in ${place}`,
		);
	return parts.length === 1
		? (parts[0] ?? "")
		: `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

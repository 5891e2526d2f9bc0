/** The schedules of a content folder, as sources. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Source } from "../diagnostics/source.ts";
import type { Files } from "./files.ts";
import { sourceFile } from "./source-file.ts";
import { yamlSource } from "./yaml-source.ts";

/** Ids of all there are, which are the names of their files. */
export function scheduleIdsIn(
	files: Files,
	diagnostics: Diagnostic[],
): readonly string[] {
	return files
		.list("schedules", diagnostics)
		.filter((name) => name.endsWith(".yaml"))
		.map((name) => name.slice(0, -".yaml".length));
}

/** @returns those that can be read, by id */
export function readSchedules(
	files: Files,
	ids: Iterable<string>,
	diagnostics: Diagnostic[],
): ReadonlyMap<string, Source> {
	const schedules = new Map<string, Source>();
	for (const id of ids) {
		const source = sourceFile(
			files,
			`schedules/${id}.yaml`,
			yamlSource,
			diagnostics,
		);
		if (source !== undefined) schedules.set(id, source);
	}
	return schedules;
}

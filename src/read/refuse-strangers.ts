import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Files } from "./files.ts";
import { misnamed } from "./misnamed.ts";
import { unexpectedFile } from "./unexpected-file.ts";

const parts = ["organisation.yaml", "schedules", "inspections", "wording"];

/** Tells of whatever lies in a content folder, among its schedules or among its inspections, and is read by nobody. */
export function refuseStrangers(files: Files, diagnostics: Diagnostic[]): void {
	const told = misnamed(files, "", parts, diagnostics);
	for (const name of files.list("", diagnostics))
		if (!parts.includes(name) && !told.has(name))
			unexpectedFile(
				files,
				name,
				`expected ${parts.slice(0, -1).join(", ")} and ${parts.at(-1)} alone`,
				diagnostics,
			);
	for (const name of files.list("schedules", diagnostics))
		if (!name.endsWith(".yaml"))
			unexpectedFile(
				files,
				`schedules/${name}`,
				"expected schedules as `.yaml`",
				diagnostics,
			);
	for (const name of files.list("inspections", diagnostics)) {
		const path = `inspections/${name}`;
		if (!files.isFolder(path) && !files.exists(`${path}/inspection.yaml`))
			unexpectedFile(
				files,
				path,
				"expected a folder for each inspection",
				diagnostics,
			);
	}
}

/**
 * From a content folder to sources: data, and which line each value came from.
 *
 * In go the folder and the inspections wanted; out come their files as data with places, the schedules they name, the
 * organisation and the pictures. Whether any of it makes sense is left to `validate`.
 */
import { statSync } from "node:fs";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { Problem } from "../diagnostics/problem.ts";
import type { Source } from "../diagnostics/source.ts";
import type { Picture } from "../model/manuscript.ts";
import type {
	FindingSource,
	InspectionSources,
	Project,
} from "../model/project.ts";
import { type Files, filesIn } from "./files.ts";
import { markdownSource } from "./markdown-source.ts";
import { readPicture } from "./picture.ts";
import { yamlSource } from "./yaml-source.ts";

/**
 * @param content the content folder
 * @param wanted ids of inspections; all of them where none is named
 * @throws {Problem} where the folder or an inspection asked for is not there
 */
export function read(
	content: string,
	wanted: readonly string[],
	diagnostics: Diagnostic[],
): Project {
	if (!statSync(content, { throwIfNoEntry: false })?.isDirectory())
		throw new Problem(
			`There is no content folder at ${content}.`,
			"Run the command where `content` is, or name the folder with --content.",
		);
	const files = filesIn(content);
	const ids = chosen(files, content, wanted);
	const inspections = ids.map((id) => readInspection(files, id, diagnostics));
	const scheduleIds = files
		.list("schedules")
		.filter((name) => name.endsWith(".yaml"))
		.map((name) => name.slice(0, -".yaml".length));

	const schedules = new Map<string, Source>();
	for (const { inspection } of inspections) {
		const id = (inspection?.data as { schedule?: unknown } | undefined)
			?.schedule;
		if (typeof id !== "string" || schedules.has(id)) continue;
		if (!scheduleIds.includes(id)) continue;
		const schedule = readYaml(files, `schedules/${id}.yaml`, diagnostics);
		if (schedule !== undefined) schedules.set(id, schedule);
	}

	return {
		organisation: readYaml(files, "organisation.yaml", diagnostics),
		schedules,
		scheduleIds,
		inspections,
		inputs: files.seen,
		texts: files.texts,
	};
}

function chosen(
	files: Files,
	content: string,
	wanted: readonly string[],
): readonly string[] {
	const all = files
		.list("inspections")
		.filter((id) => files.exists(`inspections/${id}/inspection.yaml`));
	for (const id of wanted)
		if (!all.includes(id)) {
			const close = nearest(id, all);
			throw new Problem(
				`There is no inspection \`${id}\` in ${content}.`,
				close === undefined
					? `An inspection is a folder in ${content}/inspections with an inspection.yaml; there are: ${all.join(", ") || "none"}.`
					: `Did you mean \`${close}\`?`,
			);
		}
	if (all.length === 0)
		throw new Problem(
			`There is no inspection in ${content}.`,
			`An inspection is a folder in ${content}/inspections with an inspection.yaml.`,
		);
	return wanted.length > 0 ? [...new Set(wanted)] : all;
}

function readInspection(
	files: Files,
	id: string,
	diagnostics: Diagnostic[],
): InspectionSources {
	const folder = `inspections/${id}`;
	const findings: FindingSource[] = [];
	let hasUnreadable = false;

	for (const name of files.list(`${folder}/findings`)) {
		const path = `${folder}/findings/${name}`;
		const source = name.endsWith(".md")
			? readMarkdown(files, path, diagnostics)
			: strange(files, path, "expected findings as `.md`", diagnostics);
		if (source === undefined) hasUnreadable = true;
		else findings.push({ source, path: [], data: source.data });
	}

	if (files.exists(`${folder}/findings.yaml`)) {
		const path = `${folder}/findings.yaml`;
		const source = readYaml(files, path, diagnostics);
		const list = (source?.data as { findings?: unknown } | undefined)?.findings;
		if (source === undefined) hasUnreadable = true;
		else if (
			!Array.isArray(list) ||
			Object.keys(Object(source.data)).length > 1
		) {
			hasUnreadable = true;
			diagnostics.push({
				rule: "findings-listed",
				severity: "error",
				message:
					"Unexpected content, expected the one field `findings` with a list",
				place: source.placeOf([]),
				hint: "Start the file with `findings:` and each finding with `  - id: ...`.",
			});
		} else
			for (const [index, data] of list.entries())
				findings.push({ source, path: ["findings", index], data });
	}

	return {
		id,
		inspection: readYaml(files, `${folder}/inspection.yaml`, diagnostics),
		findings,
		hasUnreadable,
		images: readImages(files, folder, diagnostics),
	};
}

function readImages(
	files: Files,
	folder: string,
	diagnostics: Diagnostic[],
): Map<string, Picture> {
	const images = new Map<string, Picture>();
	for (const name of files.list(`${folder}/images`)) {
		const path = `${folder}/images/${name}`;
		const bytes = files.bytes(path, diagnostics);
		const picture = bytes && readPicture(bytes);
		if (picture) images.set(`images/${name}`, picture);
		else if (bytes)
			strange(files, path, "expected a PNG or JPEG picture", diagnostics);
	}
	return images;
}

/** A file where only files of another kind belong: it would be lost in silence. */
function strange(
	files: Files,
	path: string,
	expected: string,
	diagnostics: Diagnostic[],
): undefined {
	diagnostics.push({
		rule: "file-expected",
		severity: "error",
		message: `Unexpected file, ${expected}`,
		place: { file: files.display(path), line: 1, column: 1 },
		hint: "Convert it, or move it out of the folder.",
	});
	return undefined;
}

function readYaml(
	files: Files,
	path: string,
	diagnostics: Diagnostic[],
): Source | undefined {
	const text = files.text(path, diagnostics);
	return text === undefined
		? undefined
		: yamlSource(files.display(path), text, diagnostics);
}

function readMarkdown(
	files: Files,
	path: string,
	diagnostics: Diagnostic[],
): Source | undefined {
	const text = files.text(path, diagnostics);
	return text === undefined
		? undefined
		: markdownSource(files.display(path), text, diagnostics);
}

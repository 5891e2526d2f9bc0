/**
 * From a content folder to sources: data, and which line each value came from.
 *
 * In go the folder and the inspections wanted; out come their files as data with places, the schedules they name, the
 * organisation and the pictures. Whether any of it makes sense is left to `validate`.
 */
import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { Problem } from "../diagnostics/problem.ts";
import type { Source } from "../diagnostics/source.ts";
import { id as idSchema } from "../model/fields.ts";
import type { Picture } from "../model/manuscript.ts";
import type {
	FindingSource,
	InspectionSources,
	Project,
} from "../model/project.ts";
import { contentFiles } from "./content-files.ts";
import type { Files } from "./files.ts";
import { markdownSource } from "./markdown-source.ts";
import { packagedCharacters } from "./packaged-fonts.ts";
import { readPicture } from "./picture.ts";
import { readSchedules, scheduleIdsIn } from "./schedule-files.ts";
import { yamlSource } from "./yaml-source.ts";

/**
 * @param content the content folder
 * @param wanted ids of inspections; all of them where none is named
 * @param schedules those that the inspections name, or all there are
 * @throws {Problem} where the folder or an inspection asked for is not there
 */
export function read(
	content: string,
	wanted: readonly string[],
	diagnostics: Diagnostic[],
	schedules: "named" | "all" = "named",
): Project {
	const files = contentFiles(content);
	const ids = chosen(files, content, wanted, diagnostics);
	const inspections = ids.map((id) => readInspection(files, id, diagnostics));
	const scheduleIds = scheduleIdsIn(files, diagnostics);
	const named = inspections.map(
		({ inspection }) =>
			(inspection?.data as { schedule?: unknown } | undefined)?.schedule,
	);

	return {
		organisation: readYaml(files, "organisation.yaml", diagnostics),
		schedules: readSchedules(
			files,
			schedules === "all"
				? scheduleIds
				: scheduleIds.filter((id) => named.includes(id)),
			diagnostics,
		),
		scheduleIds,
		wording: readWording(files, diagnostics),
		inspections,
		font: packagedCharacters(),
		inputs: files.seen,
		texts: files.texts,
	};
}

/** The organisation's own words, by the document they are for. */
function readWording(
	files: Files,
	diagnostics: Diagnostic[],
): ReadonlyMap<string, Source> {
	const wording = new Map<string, Source>();
	for (const name of files.list("wording", diagnostics)) {
		const path = `wording/${name}`;
		const source = name.endsWith(".yaml")
			? readYaml(files, path, diagnostics)
			: strange(files, path, "expected wording as `.yaml`", diagnostics);
		if (source !== undefined)
			wording.set(name.slice(0, -".yaml".length), source);
	}
	return wording;
}

function chosen(
	files: Files,
	content: string,
	wanted: readonly string[],
	diagnostics: Diagnostic[],
): readonly string[] {
	const folders = files
		.list("inspections", diagnostics)
		.filter(
			(name) =>
				files.isFolder(`inspections/${name}`) ||
				files.exists(`inspections/${name}/inspection.yaml`),
		);
	// The folder is there and was refused, which says more than that it looks empty.
	if (diagnostics.length > 0) return [];
	const isId = (name: string) => idSchema.safeParse(name).success;
	const all = folders.filter(isId);
	const unnamed = folders.filter(
		(name) => !isId(name) && (wanted.length === 0 || wanted.includes(name)),
	);
	for (const name of unnamed)
		diagnostics.push({
			rule: "file-expected",
			severity: "error",
			message: `Unexpected name \`${name}\` of an inspection, expected letters, digits and single hyphens`,
			place: {
				file: files.display(`inspections/${name}`),
				line: 1,
				column: 1,
			},
			hint: "Rename the folder: its documents are named after it.",
		});
	for (const id of wanted)
		if (!folders.includes(id)) {
			const close = nearest(id, all);
			throw new Problem(
				`There is no inspection \`${id}\` in ${content}.`,
				close === undefined
					? `An inspection is a folder in ${content}/inspections with an inspection.yaml; there are: ${all.join(", ") || "none"}.`
					: `Did you mean \`${close}\`?`,
			);
		}
	if (folders.length === 0)
		throw new Problem(
			`There is no inspection in ${content}.`,
			`An inspection is a folder in ${content}/inspections with an inspection.yaml.`,
		);
	return wanted.length > 0 ? [...new Set(wanted)].filter(isId) : all;
}

function readInspection(
	files: Files,
	id: string,
	diagnostics: Diagnostic[],
): InspectionSources {
	const folder = `inspections/${id}`;
	const misnamed = refuseMisnamed(files, folder, diagnostics);
	const findings: FindingSource[] = [];
	const before = diagnostics.length;
	const names = files.list(`${folder}/findings`, diagnostics);
	let hasUnreadable = misnamed.size > 0 || diagnostics.length > before;

	for (const name of names) {
		const path = `${folder}/findings/${name}`;
		const source = name.endsWith(".md")
			? readMarkdown(files, path, diagnostics)
			: strange(files, path, "expected findings as `.md`", diagnostics);
		if (source === undefined) hasUnreadable = true;
		else findings.push({ source, path: [], data: source.data });
	}

	if (files.exists(`${folder}/findings.yaml`)) {
		const source = readYaml(files, `${folder}/findings.yaml`, diagnostics);
		const listed = source && listedFindings(source, diagnostics);
		if (listed === undefined) hasUnreadable = true;
		// One by one: as arguments of one call, very many would overflow the stack.
		else for (const finding of listed) findings.push(finding);
	}

	return {
		id,
		inspection: misnamed.has("inspection.yaml")
			? undefined
			: readYaml(files, `${folder}/inspection.yaml`, diagnostics),
		findings,
		concerns: readYamlIfThere(files, `${folder}/concerns.yaml`, diagnostics),
		briefing: readYamlIfThere(files, `${folder}/briefing.yaml`, diagnostics),
		figures: readYamlIfThere(files, `${folder}/figures.yaml`, diagnostics),
		hasUnreadable,
		images: readImages(files, folder, diagnostics),
	};
}

/** What an inspection's folder may hold that anybody reads. */
const parts = [
	"inspection.yaml",
	"findings.yaml",
	"findings",
	"concerns.yaml",
	"briefing.yaml",
	"figures.yaml",
	"images",
];

/**
 * Names that were meant as one of the parts: what such a file says would be lost in silence.
 *
 * @returns the parts that are there under another name only
 */
function refuseMisnamed(
	files: Files,
	folder: string,
	diagnostics: Diagnostic[],
): ReadonlySet<string> {
	const names = files.list(folder, diagnostics);
	const misnamed = new Set<string>();
	for (const name of names) {
		const meant = parts.includes(name) ? undefined : nearest(name, parts);
		if (meant === undefined) continue;
		if (!names.includes(meant)) misnamed.add(meant);
		diagnostics.push({
			rule: "file-expected",
			severity: "error",
			message: `Unexpected name, expected \`${meant}\` or one quite unlike it`,
			place: {
				file: files.display(`${folder}/${name}`),
				line: 1,
				column: 1,
			},
			hint: "Rename it, or move it out of the folder.",
		});
	}
	return misnamed;
}

/** The entries of `findings.yaml`; nothing where a diagnostic says that there is no list. */
function listedFindings(
	source: Source,
	diagnostics: Diagnostic[],
): FindingSource[] | undefined {
	const data = Object(source.data) as { readonly findings?: unknown };
	const problem = (message: string, place: Place, hint: string) =>
		diagnostics.push({
			rule: "findings-listed",
			severity: "error",
			message,
			place,
			hint,
		});
	if (!Array.isArray(data.findings)) {
		problem(
			"Missing list, expected the one field `findings` with a list",
			source.placeOf(["findings"]),
			"Start the file with `findings:` and each finding with `  - id: ...`.",
		);
		return undefined;
	}
	for (const name of Object.keys(data))
		if (name !== "findings")
			problem(
				`Unexpected field \`${name}\`, expected \`findings\` and no other`,
				source.placeOfKey([name]),
				"Move it to inspection.yaml, or indent it into the finding it belongs to.",
			);
	return data.findings.map((finding: unknown, index) => ({
		source,
		path: ["findings", index],
		data: finding,
	}));
}

function readImages(
	files: Files,
	folder: string,
	diagnostics: Diagnostic[],
): Map<string, Picture> {
	const images = new Map<string, Picture>();
	for (const name of files.list(`${folder}/images`, diagnostics)) {
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
		message: `Unexpected ${files.isFolder(path) ? "folder" : "file"}, ${expected}`,
		place: { file: files.display(path), line: 1, column: 1 },
		hint: "Convert it, or move it somewhere else.",
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

function readYamlIfThere(
	files: Files,
	path: string,
	diagnostics: Diagnostic[],
): Source | undefined {
	return files.exists(path) ? readYaml(files, path, diagnostics) : undefined;
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

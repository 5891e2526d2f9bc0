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
import { misnamed } from "./misnamed.ts";
import { packagedCharacters } from "./packaged-fonts.ts";
import { readPicture } from "./picture.ts";
import { refuseStrangers } from "./refuse-strangers.ts";
import { readSchedules, scheduleIdsIn } from "./schedule-files.ts";
import { sourceFile } from "./source-file.ts";
import { unexpectedFile } from "./unexpected-file.ts";
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
	if (wanted.length === 0) refuseStrangers(files, diagnostics);
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
			: unexpectedFile(files, path, "expected wording as `.yaml`", diagnostics);
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
	const inFolder = files.list(folder, diagnostics);
	// What is there under another name only cannot be told as missing.
	const lost = [...misnamed(files, folder, parts, diagnostics).values()].filter(
		(part) => !inFolder.includes(part),
	);
	const findings: FindingSource[] = [];
	const before = diagnostics.length;
	const names = files.list(`${folder}/findings`, diagnostics);
	let hasUnreadable = lost.length > 0 || diagnostics.length > before;

	for (const name of names) {
		const path = `${folder}/findings/${name}`;
		const source = name.endsWith(".md")
			? sourceFile(files, path, markdownSource, diagnostics)
			: unexpectedFile(files, path, "expected findings as `.md`", diagnostics);
		if (!source?.isWhole) hasUnreadable = true;
		if (source) findings.push({ source, path: [], data: source.data });
	}

	if (files.exists(`${folder}/findings.yaml`)) {
		const source = readYaml(files, `${folder}/findings.yaml`, diagnostics);
		const listed = source && listedFindings(source, diagnostics);
		if (listed === undefined || !source?.isWhole) hasUnreadable = true;
		// One by one: as arguments of one call, very many would overflow the stack.
		for (const finding of listed ?? []) findings.push(finding);
	}

	return {
		id,
		inspection: lost.includes("inspection.yaml")
			? undefined
			: readYaml(files, `${folder}/inspection.yaml`, diagnostics),
		findings,
		concerns: readYamlIfThere(files, `${folder}/concerns.yaml`, diagnostics),
		briefing: readYamlIfThere(files, `${folder}/briefing.yaml`, diagnostics),
		figures: readYamlIfThere(files, `${folder}/figures.yaml`, diagnostics),
		hasUnreadable,
		images: readImages(files, folder, diagnostics),
		imagesThere: new Set(
			files
				.list(`${folder}/images`, diagnostics)
				.map((name) => `images/${name}`),
		),
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
		// It may be what was told and left out.
		if (!source.isWhole) return undefined;
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
			unexpectedFile(
				files,
				path,
				"expected a PNG or JPEG picture",
				diagnostics,
			);
	}
	return images;
}

function readYaml(
	files: Files,
	path: string,
	diagnostics: Diagnostic[],
): Source | undefined {
	return sourceFile(files, path, yamlSource, diagnostics);
}

function readYamlIfThere(
	files: Files,
	path: string,
	diagnostics: Diagnostic[],
): Source | undefined {
	return files.exists(path) ? readYaml(files, path, diagnostics) : undefined;
}

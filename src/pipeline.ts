/**
 * The way through, in the order it happens: read, validate, render, parse, write, publish.
 *
 * This is the only place that knows the order; what it needs of every stage is in `pipeline/`.
 */
import { type Diagnostic, hasErrors } from "./diagnostics/diagnostic.ts";
import type { Exception } from "./diagnostics/exception.ts";
import { fewOfAKind } from "./diagnostics/few-of-a-kind.ts";
import type { CheckedInspection } from "./model/checked-inspection.ts";
import type { Project } from "./model/project.ts";
import type { Templates } from "./model/template.ts";
import type { DocumentOrder } from "./pipeline/documents-of.ts";
import type { Manuscripts } from "./pipeline/manuscripts.ts";
import type { Merged, MergeOrder } from "./pipeline/merging.ts";
import type {
	BuildOrder,
	CheckOrder,
	CheckWithTemplatesOrder,
} from "./pipeline/order.ts";
import type { Preflight, PreflightOrder } from "./pipeline/preflight.ts";
import type { BuiltInspection } from "./pipeline/publishing.ts";
import { unverifiedCounts } from "./pipeline/schedules.ts";
import type { Kit } from "./read/kit.ts";
import { read } from "./read/read.ts";
import {
	readTemplates,
	templateFiles,
	templateNames,
} from "./read/templates.ts";
import { validate } from "./validate/validate.ts";

export interface Checked {
	readonly diagnostics: readonly Diagnostic[];
	/** Those that have shape and a schedule, whether or not a rule has something against them. */
	readonly inspections: readonly CheckedInspection[];
	/** Ids of all inspections that were looked at. */
	readonly seen: readonly string[];
	/** How many files were read. */
	readonly files: number;
	/** Rules that were not held against a place, because somebody says why. */
	readonly exceptions: readonly Exception[];
	/** How many facts of a schedule nobody could verify, by its id; only of those with any. */
	readonly unverified: ReadonlyMap<string, number>;
	/** What stands in each file that was read, by the name diagnostics use for it. */
	readonly texts: ReadonlyMap<string, string>;
}

export interface Built {
	readonly diagnostics: readonly Diagnostic[];
	readonly texts: ReadonlyMap<string, string>;
	/** Rules that were not held against a place, because somebody says why. */
	readonly exceptions: readonly Exception[];
	/** What stands in the output folder now; nothing where a diagnostic is an error. */
	readonly inspections: readonly BuiltInspection[];
}

/** Reads and validates: all a content folder can be told about itself. */
export function check(order: CheckOrder): Checked {
	const diagnostics: Diagnostic[] = [];
	return checkedOf(readAndValidate(order, diagnostics), diagnostics);
}

/**
 * The same, and held against the templates: those that schedules name are there, and the organisation's own words are for
 * passages of theirs. Templates are read only where there are such words.
 */
export async function checkWithTemplates(
	order: CheckWithTemplatesOrder,
): Promise<Checked> {
	const diagnostics: Diagnostic[] = [];
	const files = templateFiles(order.home);
	const looked = readAndValidate(
		order,
		diagnostics,
		templateNames(files, diagnostics),
	);
	if (looked.project.wording.size > 0) {
		const { checkWording } = await import("./pipeline/check-wording.ts");
		checkWording(
			looked.inspections,
			readTemplates(files, diagnostics),
			diagnostics,
		);
	}
	const checked = checkedOf(looked, diagnostics);
	return { ...checked, texts: new Map([...checked.texts, ...files.texts]) };
}

interface Looked {
	readonly project: Project;
	readonly inspections: readonly CheckedInspection[];
}

function readAndValidate(
	{ content, inspections: wanted }: CheckOrder,
	diagnostics: Diagnostic[],
	templates?: readonly string[],
): Looked {
	const project = read(
		content,
		wanted,
		diagnostics,
		wanted.length === 0 ? "all" : "named",
	);
	return { project, inspections: validate(project, diagnostics, templates) };
}

function checkedOf(
	{ project, inspections }: Looked,
	diagnostics: readonly Diagnostic[],
): Checked {
	return {
		diagnostics: fewOfAKind(diagnostics),
		inspections,
		seen: project.inspections.map(({ id }) => id),
		files: project.inputs.size,
		exceptions: exceptionsOf(inspections),
		unverified: unverifiedCounts(project.schedules),
		texts: project.texts,
	};
}

/**
 * Makes the documents of inspections and publishes them, all or none.
 *
 * @throws {Problem} where the call or the machine is at fault
 */
export async function build(order: BuildOrder): Promise<Built> {
	const [{ readKit }, { Publishing }] = await Promise.all([
		import("./read/kit.ts"),
		import("./pipeline/publishing.ts"),
	]);
	const diagnostics: Diagnostic[] = [];
	const project = read(order.content, order.inspections, diagnostics);
	const kit = readKit(order.home, diagnostics);
	const texts = new Map([...project.texts, ...kit.texts]);

	const publishing = new Publishing(order, project, kit);
	try {
		if (!hasErrors(diagnostics)) await publishing.startEarly();
		const checked = validate(project, diagnostics, kit.templates.names);
		await wordedInVain(checked, kit.templates, diagnostics);
		const exceptions = exceptionsOf(checked);
		const stopped = () => ({
			diagnostics: fewOfAKind(diagnostics),
			texts,
			exceptions,
			inspections: [],
		});
		if (hasErrors(diagnostics)) return stopped();

		// What cannot be had is told even where nothing would be made.
		publishing.refuseUnknown(checked);
		order.onChecked?.(checked);
		const changed = checked.filter((one) => publishing.isChanged(one));
		const made = manuscriptsOf(changed, kit, diagnostics, (one) =>
			publishing.concerned(one),
		);
		const manuscripts: Manuscripts[] = [];
		for await (const one of made) {
			manuscripts.push(one);
			await publishing.begin(one);
		}
		if (hasErrors(diagnostics)) return stopped();

		await publishing.open();
		const inspections = await publishing.publish(checked, manuscripts);
		return { ...stopped(), inspections };
	} finally {
		await publishing.end();
	}
}

/**
 * Prints the letter to families for everybody in a list of addresses.
 *
 * @throws {Problem} where the call or the machine is at fault
 */
export async function mergeLetters(order: MergeOrder): Promise<Merged> {
	const { merge } = await import("./pipeline/merging.ts");
	return merge(order);
}

/**
 * Checks what was built of one inspection, byte for byte, before it is published.
 *
 * @throws {Problem} where nothing was built, or the call or the machine is at fault
 */
export async function preflight(order: PreflightOrder): Promise<Preflight> {
	const { preflight } = await import("./pipeline/preflight.ts");
	return preflight(order);
}

/** Tells what an organisation words in vain; what that takes is loaded only where there is anything. */
async function wordedInVain(
	inspections: readonly CheckedInspection[],
	templates: Templates,
	diagnostics: Diagnostic[],
): Promise<void> {
	if (!inspections[0]?.wording.size) return;
	const { wordingFaults } = await import("./pipeline/wording-faults.ts");
	diagnostics.push(...wordingFaults(inspections, templates));
}

function exceptionsOf(inspections: readonly CheckedInspection[]): Exception[] {
	return inspections.flatMap(({ exceptions }) => exceptions);
}

/**
 * Rendered, parsed and with their pictures, one inspection after the other; none after a diagnostic that is an error, though the
 * others are still looked at. What that takes is loaded only where something changed.
 */
async function* manuscriptsOf(
	changed: readonly CheckedInspection[],
	kit: Kit,
	diagnostics: Diagnostic[],
	documentsOf: (one: CheckedInspection) => readonly DocumentOrder[],
): AsyncGenerator<Manuscripts> {
	if (changed.length === 0) return;
	const [{ makeManuscripts }, { placePictures }] = await Promise.all([
		import("./pipeline/manuscripts.ts"),
		import("./pipeline/place-pictures.ts"),
	]);
	for (const one of makeManuscripts(changed, kit, diagnostics, documentsOf))
		if (!hasErrors(diagnostics)) yield placePictures(one);
}

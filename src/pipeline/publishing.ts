/**
 * The last two stages of a build and what they need: the output folder, the browser, and the knowledge of what already
 * is as it should be.
 *
 * Opened early, because a browser takes longer to start than most builds take to validate; closed on every way out.
 */
import { Problem } from "../diagnostics/problem.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import type { Project } from "../model/project.ts";
import { type Output, openOutput } from "../publish/open-output.ts";
import type { Publication } from "../publish/publish.ts";
import { findBrowser } from "../read/browser/find-browser.ts";
import type { UsableBrowser } from "../read/browser/found-browser.ts";
import type { Kit } from "../read/kit.ts";
import { type Press, startPress } from "../write/pdf/press.ts";
import { editions, write } from "../write/write.ts";
import type { Manuscripts } from "./manuscripts.ts";
import type { BuildOrder } from "./order.ts";
import {
	editionInputs,
	isComplete,
	type Maker,
	makerOf,
	type Standing,
	standingOf,
} from "./standing.ts";

export interface BuiltInspection {
	readonly id: string;
	readonly folder: string;
	/** Files that were made. */
	readonly made: readonly string[];
	/** Files that were as they should be. */
	readonly kept: readonly string[];
	/** Files of an earlier build that were out of date, and are gone. */
	readonly removed: readonly string[];
}

/** A build's hold on the machine. Somebody must end it. */
export class Publishing {
	readonly #order: BuildOrder;
	readonly #kit: Kit;
	readonly #browser: UsableBrowser | Problem;
	readonly #output: Output;
	readonly #maker: Maker;
	readonly #standings = new Map<string, Standing>();
	#press: ReturnType<typeof startPress> | undefined;

	/** For `startPublishing`. */
	constructor(
		order: BuildOrder,
		kit: Kit,
		browser: UsableBrowser | Problem,
		output: Output,
	) {
		this.#order = order;
		this.#kit = kit;
		this.#browser = browser;
		this.#output = output;
		this.#maker = makerOf(kit, this.#browserLabel);
	}

	/** Looks at what stands, and starts the browser if it will be needed. */
	async start(project: Project): Promise<void> {
		for (const sources of project.inspections)
			this.#standings.set(
				sources.id,
				await standingOf(sources, project, this.#order.out, this.#maker),
			);
		const isPrinted = this.#order.editions.some(
			(edition) => edition === "pdf" || edition === "docx",
		);
		const isAllThere = [...this.#standings.values()].every(
			({ manifest, inputs, intact }) =>
				manifest?.inputs === inputs &&
				intact.length === manifest.documents.length,
		);
		// A browser that does not start is told of where it is needed, if it is.
		if (isPrinted && !isAllThere && !(this.#browser instanceof Problem))
			await this.#startPress(this.#browser);
	}

	/** Whether anything wanted of an inspection must be made. */
	isChanged(checked: CheckedInspection): boolean {
		return !isComplete(this.#standing(checked), checked, this.#order);
	}

	/**
	 * Makes what must be made and puts it in place, all or nothing.
	 *
	 * @param all every inspection of the build
	 * @param changed the documents of those that changed
	 * @throws {Problem} where the output folder cannot be written, or the browser does not start
	 */
	async publish(
		all: readonly CheckedInspection[],
		changed: readonly Manuscripts[],
	): Promise<BuiltInspection[]> {
		const publications: Publication[] = await Promise.all(
			changed.map((one) => this.#prepare(one)),
		);
		const published =
			publications.length === 0
				? []
				: sound(await this.#output.publish(publications));
		return all.map((checked) => {
			const { folder, intact } = this.#standing(checked);
			const one = published.find(({ inspection }) => inspection === checked.id);
			const files = (one?.manifest.documents ?? intact).map(({ file }) => file);
			const kept = one?.kept ?? files;
			return {
				id: checked.id,
				folder,
				made: files.filter((file) => !kept.includes(file)),
				kept,
				removed: one?.removed ?? [],
			};
		});
	}

	/** Closes everything; may be called again. */
	async end(): Promise<void> {
		const press = await this.#press
			?.then(({ ready }) => ready)
			.catch(() => undefined);
		await press?.close();
		this.#output.close();
	}

	async #prepare({ checked, manuscripts }: Manuscripts): Promise<Publication> {
		const stage = sound(await this.#output.stage(checked.id));
		const { intact, inputs } = this.#standing(checked);
		const wanted = this.#order.documents;
		/** What each file would be made from now, wanted or not. */
		const current = new Map<string, string>();

		for (const manuscript of manuscripts) {
			const { id } = manuscript;
			const file = (edition: string) => `${id}.${edition}`;
			for (const edition of editions)
				current.set(
					file(edition),
					editionInputs(manuscript, edition, this.#maker),
				);
			const missing = this.#order.editions.filter(
				(edition) =>
					(wanted.length === 0 || wanted.includes(id)) &&
					!intact.some(
						(entry) =>
							entry.file === file(edition) &&
							entry.inputs === current.get(entry.file),
					),
			);
			const made = await write(manuscript, missing, () => this.#openPress());
			for (const [edition, bytes] of made)
				await stage.write(
					{
						document: id,
						edition,
						file: file(edition),
						// Set for every edition above.
						inputs: current.get(file(edition)) as string,
					},
					bytes,
				);
		}
		const { name, version, madeWith } = this.#kit.tool;
		return {
			stage,
			about: {
				tool: { name, version },
				madeWith: { ...madeWith, browser: this.#browserLabel },
				schedule: checked.schedule.id,
				inputs,
				notes: [],
			},
			keep: (entry) =>
				entry.inputs === current.get(entry.file) &&
				intact.some(({ file }) => file === entry.file),
		};
	}

	get #browserLabel(): string {
		return this.#browser instanceof Problem ? "none" : this.#browser.label;
	}

	async #openPress(): Promise<Press> {
		if (this.#browser instanceof Problem) throw this.#browser;
		return (await this.#startPress(this.#browser)).ready;
	}

	#startPress(browser: UsableBrowser): ReturnType<typeof startPress> {
		this.#press ??= startPress({
			...browser,
			profileFolder: this.#output.profileFolder,
			environment: this.#order.environment,
		});
		return this.#press;
	}

	#standing({ id }: CheckedInspection): Standing {
		const standing = this.#standings.get(id);
		if (standing === undefined)
			throw new Error(`The inspection \`${id}\` was never looked at`);
		return standing;
	}
}

/** @throws {Problem} where the output folder cannot be used */
export async function startPublishing(
	order: BuildOrder,
	project: Project,
	kit: Kit,
): Promise<Publishing> {
	// What is wrong with the browser matters only to a build that prints.
	const browser = await findBrowser({
		environment: order.environment,
		onSlow: order.onProgress,
	}).catch((error: unknown) => {
		if (error instanceof Problem) return error;
		throw error;
	});
	const output = sound(
		await openOutput(order.out, { onWait: order.onProgress }),
	);
	// A signal leaves no time to wait; the browser ends by itself when this process does.
	order.signal?.addEventListener("abort", () => output.close(), { once: true });
	const publishing = new Publishing(order, kit, browser, output);
	try {
		await publishing.start(project);
		return publishing;
	} catch (error) {
		await publishing.end();
		throw error;
	}
}

/** The value, where it is no problem of the machine. */
function sound<Value extends object>(
	value: Value | { readonly problem: string; readonly hint: string },
): Exclude<Value, { readonly problem: string }> {
	if ("problem" in value) {
		const { problem, hint } = value as { problem: string; hint: string };
		throw new Problem(problem, hint);
	}
	// What has no problem is the value.
	return value as Exclude<Value, { readonly problem: string }>;
}

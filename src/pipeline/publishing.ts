/**
 * The last two stages of a build and what they need: the output folder, the browser, and the knowledge of what already
 * is as it should be.
 *
 * Opened early, because a browser takes longer to start than most builds take to validate; closed on every way out.
 */
import { setImmediate } from "node:timers/promises";
import { Problem } from "../diagnostics/problem.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import type { Manuscript } from "../model/manuscript.ts";
import type { Project } from "../model/project.ts";
import type { Waiting } from "../publish/lock.ts";
import type { Entry } from "../publish/manifest.ts";
import { type Output, openOutput } from "../publish/open-output.ts";
import type { Publication } from "../publish/publish.ts";
import { discardBrowser } from "../read/browser/discard-browser.ts";
import { findBrowser } from "../read/browser/find-browser.ts";
import type { UsableBrowser } from "../read/browser/found-browser.ts";
import type { Kit } from "../read/kit.ts";
import { liblouisVersion } from "../write/braille/liblouis.ts";
import { type Press, startPress } from "../write/pdf/press.ts";
import {
	type Edition,
	editions,
	hasEdition,
	holdsEnclosures,
	isOnRequest,
	type Made,
	mayNeedPress,
	usualEditions,
	write,
} from "../write/write.ts";
import {
	type DocumentKinds,
	type DocumentOrder,
	documentKinds,
	documentsAmong,
	documentsOf,
	lackedOf,
} from "./documents-of.ts";
import { Enclosures } from "./enclosures.ts";
import { fileOf, filesBeside } from "./files-of.ts";
import { inOrder } from "./in-order.ts";
import type { Manuscripts } from "./manuscripts.ts";
import type { BuildOrder } from "./order.ts";
import { problemIn } from "./problem-in.ts";
import { proveWords } from "./prove-words.ts";
import { sound } from "./sound.ts";
import {
	editionInputs,
	inputsWith,
	isComplete,
	kitFingerprint,
	type Standing,
	standingOf,
	translatorName,
} from "./standing.ts";
import { verdictDocument } from "./verdict-document.ts";

export interface BuiltInspection {
	readonly id: string;
	readonly folder: string;
	/** Files that were made, of the documents that the build is about. */
	readonly made: readonly string[];
	/** Files of them that were as they should be. */
	readonly kept: readonly string[];
	/** Files of an earlier build that were out of date, and are gone. */
	readonly removed: readonly string[];
	/** Files that somebody had changed, whose changes are gone. */
	readonly overwritten: readonly string[];
}

/** A build's hold on the machine. Somebody must end it. */
export class Publishing {
	readonly #order: BuildOrder;
	readonly #project: Project;
	readonly #kit: Kit;
	readonly #kinds: DocumentKinds;
	readonly #standings = new Map<string, Standing>();
	/** Looked for where something wanted may need it. What is wrong with it matters only if something does. */
	#browser: UsableBrowser | Problem | undefined;
	#output: Output | undefined;
	#press: ReturnType<typeof startPress> | undefined;
	/** Whether the browser has started. */
	#isReady = false;
	/** Something is to be printed. */
	readonly #asked = Promise.withResolvers<void>();
	/** What is made of each inspection, by id. */
	readonly #preparing = new Map<string, Promise<Publication>>();
	#closing: Promise<void> | undefined;

	constructor(order: BuildOrder, project: Project, kit: Kit) {
		this.#order = order;
		this.#project = project;
		this.#kit = kit;
		this.#kinds = documentKinds(kit);
		// A signal leaves no time to wait. The browser goes first, because it writes where the output is made.
		order.signal?.addEventListener(
			"abort",
			() => {
				this.#press?.kill();
				this.#output?.close();
			},
			{ once: true },
		);
	}

	/**
	 * Opens before the content is known to be sound, so that the browser starts meanwhile. Gives up at once, and without a
	 * word, where that cannot be: mistakes in the content are told first.
	 */
	async startEarly(): Promise<void> {
		await this.#open({ waitAtMost: 0 }).catch(problemIn);
	}

	/**
	 * Takes hold of the output folder, looks at what stands there, and starts the browser if it will be needed; waits
	 * for another build to end. Does nothing where that was done.
	 *
	 * @throws {Problem} where the output folder cannot be used
	 */
	async open(): Promise<void> {
		await this.#open({ onWait: this.#order.onProgress });
	}

	async #open(waiting: Waiting): Promise<void> {
		if (this.#output !== undefined) return;
		const { environment, onProgress, out, signal } = this.#order;
		if (this.#editions.some(mayNeedPress))
			this.#browser ??= await findBrowser({
				environment,
				onSlow: onProgress,
				...(signal && { signal }),
			}).catch(problemIn);
		this.#output = sound(await openOutput(out, waiting));

		const browser = isUsable(this.#browser) ? this.#browser : undefined;
		const maker = {
			kit: kitFingerprint(this.#kit),
			...(browser && { browser: browser.label }),
		};
		for (const sources of this.#project.inspections)
			this.#standings.set(
				sources.id,
				await standingOf(sources, this.#project, out, maker),
			);
		const isAllThere = [...this.#standings.values()].every(
			({ manifest, inputs, intact }) =>
				manifest?.inputs === inputs &&
				intact.length === manifest.documents.length,
		);
		// A browser that does not start is told of where it is needed, if it is.
		if (browser && !isAllThere) await this.#startPress(browser, this.#output);
	}

	/**
	 * Sees that what was asked for by name can be had, and tells what some inspections have not, though others do.
	 *
	 * @param all every inspection of the build
	 * @throws {Problem} where no inspection has a document, or no document any of the editions
	 */
	refuseUnknown(all: readonly CheckedInspection[]): void {
		const { documents, editions: named, onProgress } = this.#order;
		for (const sentence of lackedOf(all, this.#kinds, documents))
			onProgress(sentence);
		const orders = all.flatMap((one) => this.wanted(one));
		const lacking = named.filter(
			(edition) => !orders.some((order) => hasEdition(order, edition)),
		);
		if (lacking.length === 0 || orders.length === 0) return;
		const sentence = `No document that was asked for has an edition ${lacking.map((edition) => `\`${edition}\``).join(" or ")}.`;
		if (lacking.length === named.length)
			throw new Problem(
				sentence,
				"Name another edition, or a document that is also made as this one.",
			);
		onProgress(sentence);
	}

	/** The documents wanted of an inspection. */
	wanted(checked: CheckedInspection): readonly DocumentOrder[] {
		const { documents } = this.#order;
		return documents.length === 0
			? documentsOf(checked, this.#kinds)
			: documentsAmong(checked, this.#kinds, documents);
	}

	/** The editions wanted: those that are usual where none is named. */
	get #editions(): readonly Edition[] {
		const { editions } = this.#order;
		return editions.length === 0 ? usualEditions : editions;
	}

	/** The documents whose manuscripts tell what must be made and what may stay: those that may stand there too. */
	concerned(checked: CheckedInspection): readonly DocumentOrder[] {
		const wanted = this.wanted(checked);
		const names = [
			...wanted.map(({ document }) => document),
			...this.#enclosedIn(wanted, checked),
		];
		if (this.#order.leavesOthers)
			return documentsAmong(checked, this.#kinds, names);
		const standing = this.#standings.get(checked.id);
		const mayStand = (name: string) =>
			standing === undefined ||
			standing.manifest?.documents.some(
				({ document }) =>
					// Where there is one for each of many, their names begin with it.
					document === name || document.startsWith(`${name}-`),
			);
		const others = [
			...checked.activity.documents.map(({ document }) => document),
			...this.#kinds.onRequest,
		];
		names.push(...others.filter(mayStand));
		return documentsAmong(checked, this.#kinds, names);
	}

	/** What documents are sent with others, as far as the activity prints it. */
	#enclosedIn(
		documents: readonly DocumentOrder[],
		{ activity }: CheckedInspection,
	): string[] {
		const enclosed = new Set(
			documents.flatMap(
				({ template }) => this.#kinds.encloses.get(template) ?? [],
			),
		);
		return activity.documents
			.map(({ document }) => document)
			.filter((document) => enclosed.has(document));
	}

	/** Whether anything wanted of an inspection must be made, as far as that is known. */
	isChanged(checked: CheckedInspection): boolean {
		const standing = this.#standings.get(checked.id);
		return (
			standing === undefined ||
			!isComplete(standing, this.wanted(checked), this.#editions)
		);
	}

	/**
	 * Begins to make what must be made of an inspection, and gives back when the browser has something to print: then it
	 * prints while the next inspection is put into words. Waits for no browser; whatever cannot be begun here, `publish`
	 * makes.
	 */
	async begin(one: Manuscripts): Promise<void> {
		if (this.#output === undefined || this.#press === undefined) return;
		if (!this.isChanged(one.checked)) return;
		const preparing = this.#prepareOnce(one, this.#output).catch(() => {});
		// The browser may have said meanwhile that it is there.
		await setImmediate();
		if (this.#isReady) await Promise.race([preparing, this.#asked.promise]);
		// What was asked of it leaves before this turn ends.
		await setImmediate();
	}

	/**
	 * Makes what must be made and puts it in place, all or nothing.
	 *
	 * @param all every inspection of the build; of one that has none of the documents wanted, nothing is said
	 * @param manuscripts the documents of those that changed, at least
	 * @throws {Problem} where the output folder cannot be written, or the browser does not start
	 */
	async publish(
		all: readonly CheckedInspection[],
		manuscripts: readonly Manuscripts[],
	): Promise<BuiltInspection[]> {
		const output = this.#openOutput;
		const publications: Publication[] = await Promise.all(
			manuscripts
				.filter(({ checked }) => this.isChanged(checked))
				.map((one) => this.#prepareOnce(one, output)),
		);
		// Nothing is left to print: the browser ends while the files are put in place.
		this.#closePress().catch(() => {});
		const published =
			publications.length === 0
				? []
				: sound(await output.publish(publications));
		const concerned = all.filter((one) => this.wanted(one).length > 0);
		return concerned.map((checked) => {
			const { folder, intact } = this.#standing(checked);
			const one = published.find(({ inspection }) => inspection === checked.id);
			const files = (one?.manifest.documents ?? intact)
				.filter((entry) => !this.#isLeft(checked, entry))
				.map(({ file }) => file);
			const isKept = (file: string) => one?.kept.includes(file) ?? true;
			return {
				id: checked.id,
				folder,
				made: files.filter((file) => !isKept(file)),
				kept: files.filter(isKept),
				removed: one?.removed ?? [],
				overwritten: one?.overwritten ?? [],
			};
		});
	}

	/** Closes everything; may be called again. */
	async end(): Promise<void> {
		try {
			await this.#closePress();
		} finally {
			// A file that is saved after the folder was cleared away would stay there.
			await Promise.allSettled(this.#preparing.values());
			this.#output?.close();
			if (isUsable(this.#browser))
				discardBrowser(this.#browser.temporaryFolder);
		}
	}

	/** Ends the browser, once; it cannot be opened again. */
	#closePress(): Promise<void> {
		this.#closing ??= Promise.resolve(this.#press)
			.then((started) => started?.ready)
			.catch(() => undefined)
			.then((press) => press?.close());
		return this.#closing;
	}

	#prepareOnce(one: Manuscripts, output: Output): Promise<Publication> {
		const { id } = one.checked;
		const preparing = this.#preparing.get(id) ?? this.#prepare(one, output);
		this.#preparing.set(id, preparing);
		return preparing;
	}

	async #prepare(
		{ checked, manuscripts }: Manuscripts,
		output: Output,
	): Promise<Publication> {
		const stage = sound(await output.stage(checked.id));
		const standing = this.#standing(checked);
		const { intact, manifest } = standing;
		const maker = this.#editions.includes("braille")
			? { ...standing.maker, translator: await liblouisVersion() }
			: standing.maker;
		const wanted = this.wanted(checked).map(({ document }) => document);
		const left = (manifest?.documents ?? []).filter((entry) =>
			this.#isLeft(checked, entry),
		);
		/** What each file would be made from now, wanted or not. */
		const current = new Map<string, string>();

		// What is made on request matters where it is asked for or stands there.
		const concerned = editions.filter(
			(edition) =>
				!isOnRequest(edition) ||
				this.#editions.includes(edition) ||
				manifest?.documents.some((entry) => entry.edition === edition),
		);
		const enclosures = new Enclosures(checked, manuscripts);
		for (const manuscript of manuscripts)
			for (const edition of concerned)
				if (hasEdition(manuscript, edition))
					for (const file of filesOf(manuscript, edition))
						current.set(
							file,
							editionInputs(
								manuscript,
								edition,
								maker,
								enclosures.within(manuscript, edition),
							),
						);
		const openPress = () => this.#openPress(output);
		const make = async (
			manuscript: Manuscript,
			isNow: (edition: Edition) => boolean,
		) => {
			const isThere = (file: string) =>
				intact.some(
					(entry) => entry.file === file && entry.inputs === current.get(file),
				);
			const missing = this.#editions.filter(
				(edition) =>
					wanted.includes(manuscript.id) &&
					isNow(edition) &&
					hasEdition(manuscript, edition) &&
					!filesOf(manuscript, edition).every(isThere),
			);
			const made = await write(manuscript, missing, openPress, () =>
				enclosures.make(manuscript, openPress),
			);
			await proveWords(manuscript, made);
			return made;
		};
		/** Files on their way to the disk, which takes longer than many of them take to make. */
		const saving: Promise<void>[] = [];
		const keep = (manuscript: Manuscript, made: ReadonlyMap<Edition, Made>) => {
			for (const [edition, { bytes }] of made) {
				enclosures.keep(manuscript, edition, bytes);
				const files = [
					[fileOf(manuscript, edition), bytes] as const,
					...filesBeside(manuscript, edition),
				];
				for (const [file, content] of files)
					saving.push(
						stage.write(
							{
								document: manuscript.id,
								edition,
								file,
								// Set for every file above.
								inputs: current.get(file) as string,
							},
							content,
						),
					);
			}
		};
		const makeAll = async (isNow: (edition: Edition) => boolean) => {
			const all = inOrder(manuscripts, (one) => make(one, isNow));
			for await (const [manuscript, made] of all) keep(manuscript, made);
		};
		await makeAll((edition) => !holdsEnclosures(edition));
		// What holds others comes last, so that they need not be made twice.
		await makeAll(holdsEnclosures);
		await Promise.all(saving);
		const isStillTrue = (entry: Entry) =>
			this.#isLeft(checked, entry) || entry.inputs === current.get(entry.file);
		const hasBraille =
			this.#editions.includes("braille") ||
			manifest?.documents.some(
				(entry) => entry.edition === "braille" && isStillTrue(entry),
			);
		const { name, version, madeWith } = this.#kit.tool;
		return {
			stage,
			about: {
				tool: { name, version },
				madeWith: {
					...madeWith,
					browser: maker.browser,
					...(maker.translator !== undefined &&
						hasBraille && { [translatorName]: maker.translator }),
				},
				schedule: checked.schedule.id,
				inputs: inputsWith(standing, left),
				notes: checked.exceptions.map(({ rule, place, becomes, reason }) => ({
					rule,
					place,
					becomes,
					reason,
				})),
			},
			// Whether it was changed by hand is for `publish` to say.
			keep: isStillTrue,
		};
	}

	/** Whether a file stays as it stands, whatever it was made from. No verdict does: it was on other files than there are now. */
	#isLeft(checked: CheckedInspection, { document }: Entry): boolean {
		return (
			this.#order.leavesOthers === true &&
			document !== verdictDocument &&
			!this.wanted(checked).some((one) => one.document === document)
		);
	}

	async #openPress(output: Output): Promise<Press> {
		if (this.#browser instanceof Problem) throw this.#browser;
		if (this.#browser === undefined)
			throw new Error("A browser is needed that was never looked for");
		const { ready } = await this.#startPress(this.#browser, output);
		const press = await ready;
		this.#asked.resolve();
		return press;
	}

	#startPress(
		browser: UsableBrowser,
		{ profileFolder }: Output,
	): ReturnType<typeof startPress> {
		if (this.#press === undefined) {
			this.#press = startPress({
				...browser,
				profileFolder,
				environment: this.#order.environment,
			});
			this.#press.ready.then(
				() => {
					this.#isReady = true;
				},
				() => {},
			);
		}
		return this.#press;
	}

	get #openOutput(): Output {
		if (this.#output === undefined)
			throw new Error("The output folder was never opened");
		return this.#output;
	}

	#standing({ id }: CheckedInspection): Standing {
		const standing = this.#standings.get(id);
		if (standing === undefined)
			throw new Error(`The inspection \`${id}\` was never looked at`);
		return standing;
	}
}

/** All files of an edition. */
function filesOf(manuscript: Manuscript, edition: Edition): string[] {
	return [
		fileOf(manuscript, edition),
		...filesBeside(manuscript, edition).keys(),
	];
}

function isUsable(
	browser: UsableBrowser | Problem | undefined,
): browser is UsableBrowser {
	return browser !== undefined && !(browser instanceof Problem);
}

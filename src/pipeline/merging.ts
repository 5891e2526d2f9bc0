/**
 * Letters for many: each addressee's letter with their address, in one PDF to print or in one each.
 *
 * Addresses are read, printed and forgotten: no other output, manifest or Markdown ever holds one. Letters are made as
 * they are printed, so that a thousand take no more memory than a hundred.
 */
import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import type { Exception } from "../diagnostics/exception.ts";
import { Problem } from "../diagnostics/problem.ts";
import type { Addressee } from "../model/addressee.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import type { Manuscript } from "../model/manuscript.ts";
import type { Organisation } from "../model/organisation.ts";
import { addressLetter } from "../parse/address-letter.ts";
import { type LetterFiles, openLetterFiles } from "../publish/letter-files.ts";
import { type Kit, readKit } from "../read/kit.ts";
import { read } from "../read/read.ts";
import { readSheet } from "../read/sheet-file.ts";
import { validate } from "../validate/validate.ts";
import { validateAddressees } from "../validate/validate-addressees.ts";
import { bindPrints } from "../write/pdf/bind-prints.ts";
import { type Letter, printLetters } from "../write/pdf/print-letters.ts";
import {
	type DocumentOrder,
	documentKinds,
	documentsOf,
} from "./documents-of.ts";
import { LazyPress } from "./lazy-press.ts";
import { makeManuscripts } from "./manuscripts.ts";
import type { BuildOrder } from "./order.ts";
import { wordingFaults } from "./wording-faults.ts";

export interface MergeOrder
	extends Pick<
		BuildOrder,
		"content" | "home" | "out" | "environment" | "onProgress" | "signal"
	> {
	/** Its id. */
	readonly inspection: string;
	/** A CSV file. */
	readonly addressees: string;
	/** Whether there is a file for each, in a folder, instead of one for all. */
	readonly each: boolean;
}

export interface Merged {
	readonly diagnostics: readonly Diagnostic[];
	/** What stands in each file that was read, by the name diagnostics use for it. */
	readonly texts: ReadonlyMap<string, string>;
	readonly exceptions: readonly Exception[];
	/** How many letters were made; none where a diagnostic is an error. */
	readonly letters: number;
}

/** The document that is merged. */
const letterDocument = "annex-d-families-letter";

/** Letters in one print: more take longer than their number, fewer carry the fonts more often. */
const together = 50;

/** @throws {Problem} where the call or the machine is at fault */
export async function merge(order: MergeOrder): Promise<Merged> {
	const diagnostics: Diagnostic[] = [];
	const project = read(order.content, [order.inspection], diagnostics);
	const { sheet, text } = readSheet(order.addressees, diagnostics);
	const kit = readKit(order.home, diagnostics);
	const checked = validate(project, diagnostics, kit.templates.names);
	const [inspection] = checked;
	diagnostics.push(...wordingFaults(checked, kit.templates));
	// That there is no such letter is told before anything of the addresses.
	const orders = inspection
		? documentsOf(inspection, documentKinds(kit), [letterDocument])
		: [];
	const addressees =
		sheet && inspection
			? validateAddressees(
					sheet,
					inspection.inspection,
					project.font,
					diagnostics,
				)
			: [];
	const letters =
		inspection && !hasErrors(diagnostics)
			? lettersByArea(
					inspection,
					kit,
					ordersFor(addressees, orders),
					diagnostics,
				)
			: new Map<string, Manuscript>();
	const merged = {
		diagnostics,
		texts: new Map([
			...project.texts,
			...kit.texts,
			[order.addressees, text] as const,
		]),
		exceptions: checked.flatMap(({ exceptions }) => exceptions),
	};
	if (inspection === undefined || hasErrors(diagnostics))
		return { ...merged, letters: 0 };
	const { inspectorate } = inspection.organisation;
	await print(
		order,
		inspection.inspection.title,
		addressees.length,
		function* () {
			for (const addressee of addressees)
				yield letterTo(addressee, letters, inspectorate);
		},
	);
	return { ...merged, letters: addressees.length };
}

/** Those of service areas that somebody is written to in. */
function ordersFor(
	addressees: readonly Addressee[],
	orders: readonly DocumentOrder[],
): readonly DocumentOrder[] {
	const areas = new Set(addressees.map(({ serviceArea }) => serviceArea));
	return orders.filter(
		({ member }) => member !== undefined && areas.has(member),
	);
}

/** The letters of service areas, by the area's id. */
function lettersByArea(
	checked: CheckedInspection,
	kit: Kit,
	orders: readonly DocumentOrder[],
	diagnostics: Diagnostic[],
): ReadonlyMap<string, Manuscript> {
	const [made] = makeManuscripts([checked], kit, diagnostics, () => orders);
	return new Map(
		orders.flatMap(({ document, member }) => {
			const manuscript = made?.manuscripts.find(({ id }) => id === document);
			return member && manuscript ? [[member, manuscript] as const] : [];
		}),
	);
}

function letterTo(
	addressee: Addressee,
	letters: ReadonlyMap<string, Manuscript>,
	{ name, address, returnAddress }: Organisation["inspectorate"],
): Letter {
	const { serviceArea } = addressee;
	const manuscript = letters.get(serviceArea);
	if (manuscript === undefined)
		throw new Error(`There is no letter for \`${serviceArea}\``);
	return {
		kind: serviceArea,
		manuscript: addressLetter(
			manuscript,
			addressee,
			returnAddress ?? [name, ...address].join(", "),
		),
	};
}

async function print(
	order: MergeOrder,
	title: string,
	count: number,
	letters: () => Iterable<Letter>,
): Promise<void> {
	const { out, each, onProgress, signal } = order;
	const files = await openLetterFiles(out, each);
	if ("problem" in files) throw new Problem(files.problem, files.hint);
	const press = new LazyPress(order, files.profileFolder);
	const close = () => {
		// It writes there too.
		press.kill();
		files.close();
	};
	signal?.addEventListener("abort", close, { once: true });
	try {
		const prints = told(
			printLetters(
				letters(),
				each ? 1 : together,
				await press.open(),
				each ? {} : { title },
			),
			each ? 1 : together,
			count,
			onProgress,
		);
		if (each) await writeEach(prints, count, files);
		else sound(await files.write("letters.pdf", bindPrints(prints)));
		sound(files.putInPlace());
	} finally {
		await press.close();
		close();
	}
}

/** Files are named by number, never for who is written to. */
async function writeEach(
	prints: AsyncIterable<Uint8Array>,
	count: number,
	files: LetterFiles,
): Promise<void> {
	let number = 0;
	for await (const print of prints) {
		number++;
		const name = `letter-${String(number).padStart(String(count).length, "0")}.pdf`;
		sound(await files.write(name, [print]));
	}
}

/** The same prints; now and then it is told how many letters there are so far. */
async function* told(
	prints: AsyncIterable<Uint8Array>,
	each: number,
	count: number,
	onProgress: (sentence: string) => void,
): AsyncGenerator<Uint8Array> {
	let made = 0;
	let last = 0;
	for await (const print of prints) {
		made = Math.min(count, made + each);
		if (made - last >= progressEvery && made < count) {
			last = made;
			onProgress(`${made} of ${count} letters printed …`);
		}
		yield print;
	}
}

const progressEvery = 200;

/** Throws the problem of the machine, where there is one. */
function sound(
	problem: { readonly problem: string; readonly hint: string } | undefined,
): void {
	if (problem) throw new Problem(problem.problem, problem.hint);
}

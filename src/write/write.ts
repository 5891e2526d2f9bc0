/**
 * From a manuscript to bytes, edition by edition.
 *
 * A writer sees the tree and its look, and nothing of findings, schedules or templates. The table below is the registry:
 * the command line takes the names of editions from it. Heavy packages load when their edition is asked for.
 */
import type { Manuscript, Pagination } from "../model/manuscript.ts";
import { type ExtraEdition, extraEditions } from "../model/template.ts";
import { drawingsIn } from "./drawings-in.ts";
import { isSamePagination } from "./is-same-pagination.ts";
import type { Enclosure } from "./mail/mail.ts";
import type { PrintedPdf } from "./pdf/pdf.ts";
import type { Press } from "./pdf/press.ts";

interface Making {
	readonly manuscript: Manuscript;
	readonly press: () => Promise<Press>;
	readonly print: () => Promise<PrintedPdf>;
	/** Where things landed when the contents list was measured, which is known before the print. */
	readonly measure: () => Promise<Pagination>;
	/** What is sent with it. */
	readonly enclosures: () => Promise<readonly Enclosure[]>;
	/** The same for readers of large print. */
	readonly large: () => Promise<Making>;
}

interface EditionWriter {
	/** Whether the browser has a hand in it; without this, it never has. */
	needsPress?(manuscript: Manuscript): boolean;
	/** Whether what is sent with the document is within it. */
	readonly holdsEnclosures?: boolean;
	/** Whether it is made only where it is asked for by name. */
	readonly onRequest?: boolean;
	/** How the names of its files end, where not as it is called. */
	readonly ending?: string;
	make(making: Making): Promise<Uint8Array>;
	/** Its words, where making it reads them back, which takes long from the bytes. */
	words?(making: Making): Promise<readonly string[]>;
}

/** An edition as it was made. */
export interface Made {
	readonly bytes: Uint8Array;
	/** What it says, block by block, where that was read back. */
	readonly words: readonly string[] | undefined;
}

const writers = {
	md: {
		async make({ manuscript }) {
			const { writeMarkdown } = await import("./markdown.ts");
			return writeMarkdown(manuscript, undefined);
		},
	},
	html: {
		async make({ manuscript }) {
			const { writeHtml } = await import("./html/html.ts");
			return writeHtml(manuscript, undefined);
		},
	},
	pdf: {
		needsPress: () => true,
		make: async ({ print }) => (await (await print()).finished).bytes,
		words: async ({ print }) => (await (await print()).finished).words,
	},
	docx: {
		// A contents list in Word shows the pages of the print, and a drawing is there as PNG too.
		needsPress: (manuscript) =>
			hasContents(manuscript) || drawingsIn(manuscript).size > 0,
		async make({ manuscript: plain, press, print, measure }) {
			const { writeDocx } = await import("./docx/docx.ts");
			const manuscript =
				drawingsIn(plain).size > 0 ? await withRastersOn(press, plain) : plain;
			if (!hasContents(manuscript)) return writeDocx(manuscript, undefined);
			// Made while the print goes on, and again in the rare case that its pages moved.
			const hoped = await measure();
			const hopeful = await writeDocx(manuscript, hoped);
			const { pagination } = await print();
			return hoped.pages <= manuscript.contentsOverPages ||
				isSamePagination(hoped, pagination)
				? hopeful
				: writeDocx(manuscript, pagination);
		},
	},
	xlsx: {
		async make({ manuscript }) {
			const { writeXlsx } = await import("./xlsx/xlsx.ts");
			return writeXlsx(manuscript, undefined);
		},
	},
	ics: {
		async make({ manuscript }) {
			const { writeCalendar } = await import("./calendar/calendar.ts");
			return writeCalendar(manuscript, undefined);
		},
	},
	eml: {
		holdsEnclosures: true,
		// What is enclosed may be printed.
		needsPress: () => true,
		async make({ manuscript, enclosures }) {
			const { writeMail } = await import("./mail/mail.ts");
			return writeMail(manuscript, await enclosures());
		},
	},
	text: {
		onRequest: true,
		ending: "txt",
		async make({ manuscript }) {
			const { writeText } = await import("./text/text.ts");
			return writeText(manuscript, undefined);
		},
	},
	"large-print.pdf": {
		onRequest: true,
		needsPress: () => true,
		async make({ large }): Promise<Uint8Array> {
			return writerOf("pdf").make(await large());
		},
		words: async ({ large }): Promise<readonly string[]> =>
			(await (await (await large()).print()).finished).words,
	},
	"large-print.docx": {
		onRequest: true,
		needsPress: (manuscript): boolean => needsPress("docx", manuscript),
		async make({ large }): Promise<Uint8Array> {
			return writerOf("docx").make(await large());
		},
	},
	epub: {
		onRequest: true,
		async make({ manuscript }) {
			const { writeEpub } = await import("./epub/epub.ts");
			return writeEpub(manuscript, undefined);
		},
	},
	braille: {
		onRequest: true,
		ending: "brf",
		async make({ manuscript }) {
			const { writeBraille } = await import("./braille/braille.ts");
			return writeBraille(manuscript, undefined);
		},
	},
} satisfies Record<string, EditionWriter> & Record<ExtraEdition, EditionWriter>;

/** How a document can be had. */
export type Edition = keyof typeof writers;
export const editions = Object.keys(writers) as readonly Edition[];

/** Those that are made where none is named. */
export const usualEditions = editions.filter((one) => !isOnRequest(one));

/** Whether an edition is made only where it is asked for by name. */
export function isOnRequest(edition: Edition): boolean {
	return writerOf(edition).onRequest ?? false;
}

/** How the name of an edition's file ends: `txt`. */
export function endingOf(edition: Edition): string {
	return writerOf(edition).ending ?? edition;
}

/** Whether a document has an edition: all have those that are for all, and others where they ask for them. */
export function hasEdition(
	{ alsoAs = [] }: Pick<Manuscript, "alsoAs">,
	edition: Edition,
): boolean {
	const extra = extraEditions.find((one) => one === edition);
	return extra === undefined || alsoAs.includes(extra);
}

/** Whether an edition holds what is sent with the document, which must then be made before. */
export function holdsEnclosures(edition: Edition): boolean {
	return writerOf(edition).holdsEnclosures ?? false;
}

/** Whether making an edition needs the browser. */
export function needsPress(edition: Edition, manuscript: Manuscript): boolean {
	return writerOf(edition).needsPress?.(manuscript) ?? false;
}

/** Whether making an edition of some manuscript needs the browser. */
export function mayNeedPress(edition: Edition): boolean {
	return writerOf(edition).needsPress !== undefined;
}

function writerOf(edition: Edition): EditionWriter {
	return writers[edition];
}

/**
 * Makes the editions wanted of one manuscript.
 *
 * @param press the browser, waited for only where one is needed
 * @param enclosures what is sent with it, asked for only where an edition holds it
 */
export async function write(
	manuscript: Manuscript,
	wanted: readonly Edition[],
	press: () => Promise<Press>,
	enclosures: () => Promise<readonly Enclosure[]> = async () => [],
): Promise<ReadonlyMap<Edition, Made>> {
	const making = makingOf(manuscript, press, enclosures);
	return new Map(
		await Promise.all(
			wanted.map(async (edition) => {
				const { make, words } = writerOf(edition);
				const bytes = await make(making);
				return [edition, { bytes, words: await words?.(making) }] as const;
			}),
		),
	);
}

/** The document as an edition tells it: in large print, wide tables are laid out as lists of their cells. */
export async function toldIn(
	edition: Edition,
	manuscript: Manuscript,
): Promise<Manuscript> {
	if (!edition.startsWith("large-print.")) return manuscript;
	const { largePrint } = await import("./large-print/large-print.ts");
	return largePrint(manuscript);
}

/** What is shared by all editions of a manuscript, each part of it made once, where an edition asks for it. */
function makingOf(
	manuscript: Manuscript,
	press: () => Promise<Press>,
	enclosures: () => Promise<readonly Enclosure[]>,
): Making {
	const measured = Promise.withResolvers<Pagination>();
	let printing: Promise<PrintedPdf> | undefined;
	let enlarging: Promise<Making> | undefined;
	const print = () => {
		printing ??= printOn(press, manuscript, measured.resolve);
		return printing;
	};
	return {
		manuscript,
		press,
		print,
		measure() {
			// A print that fails is never measured.
			print().catch(measured.reject);
			return measured.promise;
		},
		enclosures,
		large() {
			enlarging ??= import("./large-print/large-print.ts").then(
				({ largePrint }) => makingOf(largePrint(manuscript), press, enclosures),
			);
			return enlarging;
		},
	};
}

async function printOn(
	press: () => Promise<Press>,
	manuscript: Manuscript,
	onMeasured: (pagination: Pagination) => void,
): Promise<PrintedPdf> {
	const [{ writePdf }, { printHtml }] = await Promise.all([
		import("./pdf/pdf.ts"),
		import("./html/print-html.ts"),
	]);
	return writePdf({
		manuscript,
		renderHtml: printHtml,
		press: await press(),
		onMeasured,
	});
}

async function withRastersOn(
	press: () => Promise<Press>,
	manuscript: Manuscript,
): Promise<Manuscript> {
	const { withRasters } = await import("./with-rasters.ts");
	return withRasters(manuscript, await press());
}

function hasContents({ tree }: Manuscript): boolean {
	return tree.children.some(
		(node) => node.type === "containerDirective" && node.name === "contents",
	);
}

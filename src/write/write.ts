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
}

interface EditionWriter {
	/** Whether the browser has a hand in it; without this, it never has. */
	needsPress?(manuscript: Manuscript): boolean;
	/** Whether what is sent with the document is within it. */
	readonly holdsEnclosures?: boolean;
	make(making: Making): Promise<Uint8Array>;
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
		make: async ({ print }) => await (await print()).bytes,
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
} satisfies Record<string, EditionWriter> & Record<ExtraEdition, EditionWriter>;

/** How a document can be had: also the ending of its file. */
export type Edition = keyof typeof writers;
export const editions = Object.keys(writers) as readonly Edition[];

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
): Promise<ReadonlyMap<Edition, Uint8Array>> {
	const measured = Promise.withResolvers<Pagination>();
	let printing: Promise<PrintedPdf> | undefined;
	const print = () => {
		printing ??= printOn(press, manuscript, measured.resolve);
		return printing;
	};
	const measure = () => {
		// A print that fails is never measured.
		print().catch(measured.reject);
		return measured.promise;
	};
	return new Map(
		await Promise.all(
			wanted.map(
				async (edition) =>
					[
						edition,
						await writers[edition].make({
							manuscript,
							press,
							print,
							measure,
							enclosures,
						}),
					] as const,
			),
		),
	);
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

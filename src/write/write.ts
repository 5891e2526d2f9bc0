/**
 * From a manuscript to bytes, edition by edition.
 *
 * A writer sees the tree and its look, and nothing of findings, schedules or templates. The table below is the registry:
 * the command line takes the names of editions from it. Heavy packages load when their edition is asked for.
 */
import type { Manuscript } from "../model/manuscript.ts";
import type { PrintedPdf } from "./pdf/pdf.ts";
import type { Press } from "./pdf/press.ts";

interface Making {
	readonly manuscript: Manuscript;
	readonly print: () => Promise<PrintedPdf>;
}

interface EditionWriter {
	/** Whether the browser has a hand in it; without this, it never has. */
	needsPress?(manuscript: Manuscript): boolean;
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
		// A contents list in Word shows the pages of the print.
		needsPress: hasContents,
		async make({ manuscript, print }) {
			const { writeDocx } = await import("./docx/docx.ts");
			const printed = hasContents(manuscript) ? await print() : undefined;
			return writeDocx(manuscript, printed?.pagination);
		},
	},
} satisfies Record<string, EditionWriter>;

/** How a document can be had: also the ending of its file. */
export type Edition = keyof typeof writers;
export const editions = Object.keys(writers) as readonly Edition[];

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
 */
export async function write(
	manuscript: Manuscript,
	wanted: readonly Edition[],
	press: () => Promise<Press>,
): Promise<ReadonlyMap<Edition, Uint8Array>> {
	let printing: Promise<PrintedPdf> | undefined;
	const print = () => {
		printing ??= printOn(press, manuscript);
		return printing;
	};
	return new Map(
		await Promise.all(
			wanted.map(
				async (edition) =>
					[
						edition,
						await writers[edition].make({ manuscript, print }),
					] as const,
			),
		),
	);
}

async function printOn(
	press: () => Promise<Press>,
	manuscript: Manuscript,
): Promise<PrintedPdf> {
	const [{ writePdf }, { printHtml }] = await Promise.all([
		import("./pdf/pdf.ts"),
		import("./html/print-html.ts"),
	]);
	return writePdf({
		manuscript,
		renderHtml: printHtml,
		press: await press(),
	});
}

function hasContents({ tree }: Manuscript): boolean {
	return tree.children.some(
		(node) => node.type === "containerDirective" && node.name === "contents",
	);
}

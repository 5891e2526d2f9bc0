import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { singleSpaced } from "./white-space.ts";

/**
 * The words of the PDF edition in the order of its structure, as a screen reader tells them: without the running foot
 * and table headers printed again, which are artifacts, and without the numbers and bullets of lists, which are labels, and
 * the words in pictures.
 *
 * White space is single and says little, because nothing parts one block from the next: see `unspaced`. Throws on text that is
 * neither in the structure nor an artifact.
 */
export async function pdfText(bytes: Uint8Array): Promise<string> {
	// The reader takes the bytes for itself.
	const reading = getDocument({ data: new Uint8Array(bytes) });
	try {
		const document = await reading.promise;
		const pages: string[] = [];
		for (let number = 1; number <= document.numPages; number++)
			pages.push(await wordsOf(await document.getPage(number)));
		return singleSpaced(pages.join(" "));
	} finally {
		await reading.destroy();
	}
}

type Page = Awaited<
	ReturnType<Awaited<ReturnType<typeof getDocument>["promise"]>["getPage"]>
>;

async function wordsOf(page: Page): Promise<string> {
	const words = await wordsById(page);
	const inOrder = (node: StructureNode): string => {
		// A picture is told by its description, whatever words are drawn in it.
		if (node.role === "Lbl" || node.role === "Figure") return "";
		if (node.id !== undefined) return words.get(node.id) ?? "";
		return (node.children ?? []).map(inOrder).join("");
	};
	return inOrder(((await page.getStructTree()) ?? {}) as StructureNode);
}

/** An element, a stretch of content with an id, or an annotation. */
interface StructureNode {
	readonly role?: string;
	readonly id?: string;
	readonly children?: readonly StructureNode[];
}

async function wordsById(page: Page): Promise<Map<string, string>> {
	const { items } = await page.getTextContent({
		includeMarkedContent: true,
		disableNormalization: true,
	});
	const words = new Map<string, string>();
	const open: { id: string | undefined; isArtifact: boolean }[] = [];
	for (const item of items) {
		if ("str" in item) {
			const here = open.at(-1);
			if (here?.isArtifact) continue;
			if (here?.id !== undefined)
				words.set(
					here.id,
					`${words.get(here.id) ?? ""}${item.str}${item.hasEOL ? " " : ""}`,
				);
			else if (item.str.trim() !== "")
				throw new Error(`The words \`${item.str}\` are not tagged`);
		} else if (item.type === "endMarkedContent") open.pop();
		else {
			const within = open.at(-1);
			open.push({
				id: item.id ?? within?.id,
				isArtifact: isArtifact(item) || within?.isArtifact === true,
			});
		}
	}
	return words;
}

/** The tag is there, though the types of the reader do not say so. */
function isArtifact(item: object): boolean {
	return "tag" in item && item.tag === "Artifact";
}

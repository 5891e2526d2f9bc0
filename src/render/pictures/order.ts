/**
 * How a template places a picture.
 *
 * A view makes an order: a name, a description and how it is drawn. `placed(order)` is the Markdown that a template prints
 * on a line of its own: `{{plan.picture}}`. The order itself stands in the list of `pictures-of.ts`, where the build
 * looks up what was placed, draws it, and gives its file a place beside the Markdown edition. Nothing is drawn that no
 * document places.
 *
 *     export function planPicture(checked: CheckedInspection): PictureOrder {
 *         const data = { steps: … };
 *         return {
 *             name: "plan",
 *             alt: "The plan as a timeline; the table below holds its dates.",
 *             draw: async (frame) =>
 *                 (await import("./pictures/timeline-picture.ts")).timelinePicture(data, frame),
 *         };
 *     }
 *
 * What it shows must also be said in the text of the document, as in a table beside it, because the words in a picture are no text.
 */
import { escapeMarkdown as escaped } from "../../markdown/escape-markdown.ts";
import type { Drawn, Frame } from "./frame.ts";

export interface PictureOrder {
	/** A file name without its ending, in letters, digits and hyphens; one of a kind in its inspection. */
	readonly name: string;
	/** What it shows, for whoever does not see it: plain words, one sentence or two. */
	readonly alt: string;
	/** Draws it; loads what draws it then and not before. */
	readonly draw: (frame: Frame) => Promise<Drawn>;
}

/** Its Markdown. */
export function placed({ name, alt }: PictureOrder): string {
	return `![${escaped(alt)}](${addressOf(name)})`;
}

/** The address by which a template's Markdown calls a picture. */
export function addressOf(name: string): string {
	return `pictures/${name}.svg`;
}

/** Runs of text within a line, and their emphasis. */
import { TextRun } from "docx";
import { stretchesOf } from "../right-to-left.ts";
import { type Builder, styled } from "./place.ts";

/** Text, where the end of a line in the Markdown is a space like any other. */
export const text: Builder<"text"> = ({ value }, { style, block }) =>
	stretchesOf(value.replace(/[ \t]*\r?\n[ \t]*/gu, " ")).map(
		(stretch) =>
			new TextRun({
				text: stretch.text,
				...(style.link && { style: "Hyperlink" }),
				...(style.bold && { bold: true }),
				...(style.bold &&
					block === "Letterhead" && { style: "LetterheadName" }),
				...(style.italic && { italics: true }),
				...(stretch.isRightToLeft && { rightToLeft: true }),
			}),
	);

/** In bold, set on the run: bold from a character style would turn off the bold of a heading's style. */
export const strong: Builder<"strong"> = ({ children }, place) =>
	place.render(children, styled(place, { bold: true }));

/** In italics, set on the run as bold is. */
export const emphasis: Builder<"emphasis"> = ({ children }, place) =>
	place.render(children, styled(place, { italic: true }));

/** A new line within the paragraph. */
export const lineBreak: Builder<"break"> = () => [new TextRun({ break: 1 })];

/** The values of the house style as CSS custom properties: `--heading2-size`, `--colour-ink`. */
import type { Design } from "../../model/manuscript.ts";

/** @param unit `pt` for print; `rem` for a page whose reader chooses the size of body text */
export function designVariables(design: Design, unit: "pt" | "rem"): string {
	const length = (points: number) =>
		unit === "pt"
			? `${points}pt`
			: `${Number((points / design.type.body.size).toFixed(4))}rem`;
	const lines = [
		...Object.entries(design.type).flatMap(([role, style]) => [
			`--${role}-size: ${length(style.size)}`,
			`--${role}-line: ${Number((style.line / style.size).toFixed(4))}`,
			`--${role}-before: ${length(style.before)}`,
			`--${role}-after: ${length(style.after)}`,
			`--${role}-weight: ${style.bold ? 700 : 400}`,
			`--${role}-colour: var(--colour-${style.colour})`,
		]),
		...Object.entries(design.colour).map(
			([role, colour]) => `--colour-${role}: ${colour}`,
		),
		`--letterhead-height: ${length(design.addressTop - design.page.top)}`,
		`--signature-room: ${length(design.signatureRoom)}`,
		`--hang: ${length(design.hang)}`,
		`--bullet-hang: ${length(design.bulletHang)}`,
		`--font-family: ${design.fontFamily}`,
		...(design.largePrint === undefined
			? []
			: [
					`--note-call-size: ${design.largePrint.noteCall}em`,
					`--note-call-line: ${design.largePrint.noteCallLine}`,
					"--imprint-break: auto",
					`--letterhead-after: ${length(design.largePrint.letterheadAfter)}`,
				]),
	];
	return `:root {\n${lines.map((line) => `\t${line};`).join("\n")}\n}\n`;
}

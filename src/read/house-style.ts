/** The sources of the look: design values, style sheets and the packaged fonts. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Source } from "../diagnostics/source.ts";
import type { FontFace } from "../model/manuscript.ts";
import type { Files } from "./files.ts";
import { yamlSource } from "./yaml-source.ts";

export interface HouseStyle {
	/** Nothing where a diagnostic says why it could not be read. */
	readonly design: Source | undefined;
	readonly css: string;
	readonly printCss: string;
	readonly fonts: readonly FontFace[];
}

/** @param files those of `templates/` */
export function readHouseStyle(
	files: Files,
	diagnostics: Diagnostic[],
): HouseStyle {
	const text = (name: string) => files.text(`house-style/${name}`, diagnostics);
	const design = text("design.yaml");
	return {
		design:
			design === undefined
				? undefined
				: yamlSource(
						files.display("house-style/design.yaml"),
						design,
						diagnostics,
					),
		css: text("house-style.css") ?? "",
		printCss: text("print.css") ?? "",
		fonts: packagedFonts(),
	};
}

/** Arimo in the weights and styles the house uses, a file for each range of characters. */
function packagedFonts(): FontFace[] {
	const folder = dirname(
		createRequire(import.meta.url).resolve("@fontsource/arimo/package.json"),
	);
	const ranges = Object.entries(
		JSON.parse(readFileSync(join(folder, "unicode.json"), "utf8")) as Record<
			string,
			string
		>,
	);
	return ranges.flatMap(([script, unicodeRange]) =>
		([400, 700] as const).flatMap((weight) =>
			(["normal", "italic"] as const).map((style) => ({
				family: "Arimo",
				weight,
				style,
				unicodeRange,
				bytes: readFileSync(
					join(folder, "files", `arimo-${script}-${weight}-${style}.woff2`),
				),
			})),
		),
	);
}

/** The sources of the look: design values, style sheets and the packaged fonts. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Source } from "../diagnostics/source.ts";
import type { FontFace } from "../model/manuscript.ts";
import type { Files } from "./files.ts";
import { packagedFonts } from "./packaged-fonts.ts";
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

/** Arimo, the font of every PDF, as its package brings it: in two weights, upright and italic, a file for each script. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { CharacterSet } from "../model/character-set.ts";
import type { FontFace } from "../model/manuscript.ts";
import { fontCharacters } from "./font-characters.ts";

const family = "Arimo";

/** Every file of the font. */
export function packagedFonts(): FontFace[] {
	return scripts().flatMap(({ script, unicodeRange }) =>
		([400, 700] as const).flatMap((weight) =>
			(["normal", "italic"] as const).map((style) => ({
				family,
				weight,
				style,
				unicodeRange,
				bytes: fontFile(script, weight, style),
			})),
		),
	);
}

/** The characters the font has. Scripts are opened when a text needs them; most need one. */
export function packagedCharacters(): CharacterSet {
	// Latin first: it holds nearly every character of every report.
	const unopened = scripts().toSorted(
		(a, b) => Number(b.script === "latin") - Number(a.script === "latin"),
	);
	const known = new Set<number>();
	return {
		has(codePoint) {
			while (!known.has(codePoint)) {
				const next = unopened.shift();
				if (next === undefined) return false;
				// Weights and styles hold the same characters.
				for (const one of fontCharacters(fontFile(next.script, 400, "normal")))
					known.add(one);
			}
			return true;
		},
	};
}

function scripts(): { script: string; unicodeRange: string }[] {
	const ranges = JSON.parse(
		readFileSync(join(folder(), "unicode.json"), "utf8"),
	) as Record<string, string>;
	return Object.entries(ranges).map(([script, unicodeRange]) => ({
		script,
		unicodeRange,
	}));
}

function fontFile(script: string, weight: number, style: string): Uint8Array {
	return readFileSync(
		join(folder(), "files", `arimo-${script}-${weight}-${style}.woff2`),
	);
}

function folder(): string {
	return dirname(
		createRequire(import.meta.url).resolve("@fontsource/arimo/package.json"),
	);
}

/** From the files of `content/wording/` to words that rules can look at. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Source } from "../diagnostics/source.ts";
import { type Wording, wordingSchema } from "../model/wording.ts";
import type { Origin } from "./run-rules.ts";
import { shape } from "./shape.ts";

export interface ShapedWording {
	/** By document, then by passage. */
	readonly passages: Readonly<Record<string, Wording>>;
	/** Where they were typed, by document. */
	readonly origins: ReadonlyMap<string, Origin>;
}

export function validateWording(
	sources: ReadonlyMap<string, Source>,
	diagnostics: Diagnostic[],
): ShapedWording {
	const passages: Record<string, Wording> = {};
	const origins = new Map<string, Origin>();
	for (const [document, source] of sources) {
		const shaped = shape(
			wordingSchema,
			{ data: source.data, source },
			diagnostics,
		);
		if (shaped === undefined) continue;
		passages[document] = shaped.value;
		origins.set(document, { ...shaped, source, path: [] });
	}
	return { passages, origins };
}

import type { PreflightFacts, PublishedFile } from "./facts.ts";

/** Every document once, whatever editions it has. */
export function manuscriptsIn({
	files,
}: PreflightFacts): readonly PublishedFile["manuscript"][] {
	return [
		...new Map(
			files.map(({ manuscript }) => [manuscript.id, manuscript] as const),
		).values(),
	];
}

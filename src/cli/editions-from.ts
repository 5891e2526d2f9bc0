import { didYouMean } from "../diagnostics/nearest.ts";
import { Problem } from "../diagnostics/problem.ts";
import { type Edition, editions, usualEditions } from "../index.ts";

/**
 * The editions of these names. `large-print` names every edition in large print.
 *
 * @throws {Problem} where there is no edition of a name
 */
export function editionsFrom(names: readonly string[]): readonly Edition[] {
	for (const name of names)
		if (!editions.some((edition) => isNamed(edition, name)))
			throw new Problem(
				`There is no edition \`${name}\`.`,
				didYouMean(name, editionNames) ??
					`There are: ${editionNames.join(", ")}.`,
			);
	return editions.filter((edition) =>
		names.some((name) => isNamed(edition, name)),
	);
}

/** What there is to ask for: kinds that are made in several formats by their common name. */
export const editionNames = [
	...new Set(editions.map((edition) => kindOf(edition))),
];

/** Those of them that are made without being named. */
export const usualEditionNames = editionNames.filter((name) =>
	usualEditions.some((edition) => isNamed(edition, name)),
);

/** Those that are made only by name. */
export const requestedEditionNames = editionNames.filter(
	(name) => !usualEditionNames.includes(name),
);

function isNamed(edition: Edition, name: string): boolean {
	return edition === name || kindOf(edition) === name;
}

/** `large-print.pdf` is of the kind `large-print`. */
function kindOf(edition: Edition): string {
	return edition.replace(/\..*/, "");
}

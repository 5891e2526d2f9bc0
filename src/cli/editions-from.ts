import { didYouMean } from "../diagnostics/nearest.ts";
import { Problem } from "../diagnostics/problem.ts";
import { type Edition, editions } from "../index.ts";

/**
 * The editions of these names; all of them where none is named.
 *
 * @throws {Problem} where there is no edition of a name
 */
export function editionsFrom(names: readonly string[]): readonly Edition[] {
	for (const name of names)
		if (!editions.some((edition) => edition === name))
			throw new Problem(
				`There is no edition \`${name}\`.`,
				didYouMean(name, editions) ?? `There are: ${editions.join(", ")}.`,
			);
	return names.length === 0
		? editions
		: editions.filter((edition) => names.includes(edition));
}

/** A verdict for a terminal: a line for every check, and below it why it does not hold. */

import type { Paint } from "../diagnostics/pretty.ts";
import type { Verdict } from "../index.ts";

/** More faults of one check than these are counted: the verdict is of one page. */
const mostTold = 5;

export function verdictText(
	inspection: string,
	{ holds, lines }: Verdict,
	paint: Paint,
): string {
	const failing = lines.filter(({ faults }) => faults.length > 0).length;
	const told = lines.flatMap(({ id, promise, note, faults }) => {
		const mark =
			faults.length === 0 ? paint("cyan", "holds") : paint("red", "FAILS");
		const more = faults.length - mostTold;
		return [
			`${mark}  ${promise}${note ? `; ${note}` : ""}. ${paint("dim", `[${id}]`)}`,
			...faults.slice(0, mostTold).map((fault) => `         ${fault}`),
			...(more > 0 ? [`         … and ${more} more.`] : []),
		];
	});
	return [
		`Preflight of ${inspection}`,
		"",
		...told,
		"",
		holds
			? "Everything holds: it can be published."
			: `${failing} of ${lines.length} checks ${failing === 1 ? "fails" : "fail"}: it must not be published.`,
		"",
	].join("\n");
}

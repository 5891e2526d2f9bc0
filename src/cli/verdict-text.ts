/** A verdict for a terminal: a line for every check, and below it why it does not hold. */

import type { Paint } from "../diagnostics/pretty.ts";
import type { Verdict } from "../index.ts";

export function verdictText(
	inspection: string,
	{ holds, lines }: Verdict,
	paint: Paint,
): string {
	const failing = lines.filter(({ faults }) => faults.length > 0).length;
	const checks = lines.flatMap(({ id, promise, note, faults, told }) => {
		const mark =
			faults.length === 0 ? paint("cyan", "holds") : paint("red", "FAILS");
		const more = faults.length - told;
		return [
			`${mark}  ${promise}; ${note}. ${paint("dim", `[${id}]`)}`,
			...faults.slice(0, told).map((fault) => `         ${fault}`),
			...(more > 0 ? [`         … and ${more} more.`] : []),
		];
	});
	return [
		`Preflight of ${inspection}`,
		"",
		...checks,
		"",
		holds
			? "Everything holds: it can be published."
			: `${failing} of ${lines.length} checks ${failing === 1 ? "fails" : "fail"}: it must not be published.`,
		"",
	].join("\n");
}

import { Problem } from "../diagnostics/problem.ts";

/**
 * The value, where it is no problem of the machine.
 *
 * @throws {Problem} where it is one
 */
export function sound<Value extends object>(
	value: Value | { readonly problem: string; readonly hint: string },
): Exclude<Value, { readonly problem: string }> {
	if ("problem" in value) {
		const { problem, hint } = value as { problem: string; hint: string };
		throw new Problem(problem, hint);
	}
	// What has no problem is the value.
	return value as Exclude<Value, { readonly problem: string }>;
}

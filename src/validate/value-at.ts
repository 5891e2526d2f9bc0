/** What a path leads to in data, or nothing where it ends early. */
import type { Path } from "../diagnostics/diagnostic.ts";

export function valueAt(data: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(value, step) =>
			typeof value === "object" && value !== null && Object.hasOwn(value, step)
				? (value as Record<string | number, unknown>)[step]
				: undefined,
		data,
	);
}

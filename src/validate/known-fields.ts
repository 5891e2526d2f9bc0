/** The names of the fields a model has at a path. */
import { z } from "zod";
import type { Path } from "../diagnostics/diagnostic.ts";

export function knownFields(schema: z.ZodType, path: Path): string[] {
	let here: unknown = schema;
	for (const step of path) {
		const inner = unwrap(here);
		here =
			inner instanceof z.ZodObject
				? inner.shape[step]
				: inner instanceof z.ZodArray
					? inner.element
					: undefined;
	}
	const inner = unwrap(here);
	return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** A model without its default or its leave to be absent. */
function unwrap(schema: unknown): unknown {
	return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
		? unwrap(schema.unwrap())
		: schema;
}

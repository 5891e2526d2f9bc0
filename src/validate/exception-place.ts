/**
 * The places that an exception can name.
 *
 *     PR-04                         a finding, by its id, with everything in it
 *     PR-04/headline                a field of it
 *     summary                       a field of inspection.yaml, with everything in it
 *     serviceAreas/harbour-cities   an entry of a list, by its id
 *     areasForImprovement/3         or by its number, from 1
 *
 * A word that is both a field of inspection.yaml and the id of a finding means the field.
 */
import type { z } from "zod";
import type { Path } from "../diagnostics/diagnostic.ts";
import { findingSchema } from "../model/finding.ts";
import { inspectionSchema } from "../model/inspection.ts";
import { knownFields } from "./known-fields.ts";
import type { Facts } from "./rule.ts";
import { valueAt } from "./value-at.ts";

/** The way to what a place names, as rules speak of it; or the step that leads nowhere and those that would lead on. */
export type FoundPlace =
	| { readonly path: Path }
	| { readonly lost: string; readonly known: readonly string[] };

/** @param typed from the way to an entry of a list in the facts to the way that was typed */
export function findPlace(
	place: string,
	facts: Pick<Facts, "inspection" | "findings">,
	typed: (path: Path) => Path,
): FoundPlace {
	const [first = "", ...steps] = place.split("/").map((step) => step.trim());
	const fields = knownFields(inspectionSchema, []);
	const finding = facts.findings.findIndex(({ id }) => id === first);
	let path: Path;
	let schema: z.ZodType;
	if (fields.includes(first)) {
		path = ["inspection", first];
		schema = inspectionSchema;
	} else if (finding !== -1) {
		path = ["findings", finding];
		schema = findingSchema;
	} else
		return {
			lost: first,
			known: [...facts.findings.map(({ id }) => id), ...fields],
		};

	for (const step of steps) {
		const value = valueAt(facts, path);
		if (Array.isArray(value)) {
			const index = value.findIndex(
				(entry: unknown, at) =>
					valueAt(entry, ["id"]) === step ||
					(/^[1-9][0-9]*$/.test(step) &&
						Number(typed([...path, at]).at(-1)) === Number(step) - 1),
			);
			if (index === -1)
				return {
					lost: step,
					known: value.map((entry: unknown, at) => nameOfEntry(entry, at)),
				};
			path = [...path, index];
		} else {
			const inner = path.slice(schema === findingSchema ? 2 : 1);
			const known = [
				...new Set([
					...knownFields(schema, inner),
					...Object.keys(Object(value)),
				]),
			];
			// Letters of a text are no fields.
			if (typeof value === "string" || !known.includes(step))
				return { lost: step, known: typeof value === "string" ? [] : known };
			path = [...path, step];
		}
	}
	return { path };
}

/** What an exception would call a place that a rule speaks of; nothing where none can be made. */
export function nameOfPlace(
	at: Path,
	{ findings, inspection }: Pick<Facts, "inspection" | "findings">,
): string | undefined {
	const [room, ...steps] = at;
	if (room === "findings") return findings[Number(steps[0])]?.id;
	if (room !== "inspection" || steps.length === 0) return undefined;
	return steps
		.map((step, index) =>
			typeof step === "number"
				? nameOfEntry(valueAt(inspection, steps.slice(0, index + 1)), step)
				: step,
		)
		.join("/");
}

function nameOfEntry(entry: unknown, index: number): string {
	const id = valueAt(entry, ["id"]);
	return typeof id === "string" ? id : String(index + 1);
}

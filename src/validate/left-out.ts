/**
 * What is left out of data so that the rest has its shape: as little as can be. A field goes first; where it cannot be
 * missed, so does what it stands in, and so on outwards.
 */
import type { z } from "zod";
import type { Path } from "../diagnostics/diagnostic.ts";
import { valueAt } from "./value-at.ts";

export class LeftOut {
	readonly #paths = new Map<string, Path>();
	/** By the way to a list, the numbers of the entries that go, in order. */
	#entries: ReadonlyMap<string, readonly number[]> | undefined;

	get size(): number {
		return this.#paths.size;
	}

	get isAll(): boolean {
		return this.#paths.has(keyOf([]));
	}

	/** Ways to what is no entry of a list. */
	get fields(): Path[] {
		return [...this.#paths.values()].filter(
			(path) => typeof path.at(-1) === "string",
		);
	}

	/** @param issue what is wrong, by paths into `data` with nothing left out */
	leaveOut({ path: at, ...issue }: z.core.$ZodIssue, data: unknown): void {
		const path = at as Path;
		// Two faults of one record leave out the record, and not what it stands in as well.
		if (path.some((_, step) => this.#paths.has(keyOf(path.slice(0, step)))))
			return;
		if (issue.code === "unrecognized_keys") {
			for (const key of issue.keys) this.#add([...path, key]);
			return;
		}
		let one = path;
		// A field that is missing is left out as it is; that it went before means that it is needed.
		while (this.#paths.has(keyOf(one)) && one.length > 0)
			one = one.slice(0, -1);
		// An entry of a list that is not there cannot be told from the list.
		while (typeof one.at(-1) === "number" && valueAt(data, one) === undefined)
			one = one.slice(0, -1);
		this.#add(one);
	}

	/** A copy without what is left out. */
	restOf(data: unknown): unknown {
		return this.#rest(data, []);
	}

	/** A path in the rest as a path in the data. */
	typed(path: Path): Path {
		const typed: (string | number)[] = [];
		for (const step of path) {
			if (typeof step === "string") {
				typed.push(step);
				continue;
			}
			let entry = step;
			for (const gone of this.#entriesOf(typed)) if (gone <= entry) entry += 1;
			typed.push(entry);
		}
		return typed;
	}

	/** A path in the data as a path in the rest; nothing where what it leads through is left out. */
	pathInRest(path: Path): Path | undefined {
		const isGone = path.some(
			(_, index) => index > 0 && this.#paths.has(keyOf(path.slice(0, index))),
		);
		if (isGone) return undefined;
		return path.map((step, index) =>
			typeof step === "string"
				? step
				: step -
					this.#entriesOf(path.slice(0, index)).filter((gone) => gone < step)
						.length,
		);
	}

	#add(path: Path): void {
		this.#paths.set(keyOf(path), path);
		this.#entries = undefined;
	}

	#entriesOf(list: Path): readonly number[] {
		this.#entries ??= new Map(
			[
				...Map.groupBy(
					[...this.#paths.values()].filter(
						(path) => typeof path.at(-1) === "number",
					),
					(path) => keyOf(path.slice(0, -1)),
				),
			].map(([key, paths]) => [
				key,
				paths.map((path) => Number(path.at(-1))).toSorted((a, b) => a - b),
			]),
		);
		return this.#entries.get(keyOf(list)) ?? [];
	}

	#rest(value: unknown, at: Path): unknown {
		if (typeof value !== "object" || value === null) return value;
		const stays = (step: string | number) =>
			!this.#paths.has(keyOf([...at, step]));
		if (Array.isArray(value))
			return value.flatMap((one, index) =>
				stays(index) ? [this.#rest(one, [...at, index])] : [],
			);
		return Object.fromEntries(
			Object.entries(value).flatMap(([name, one]) =>
				stays(name) ? [[name, this.#rest(one, [...at, name])]] : [],
			),
		);
	}
}

function keyOf(path: Path): string {
	return JSON.stringify(path);
}

/**
 * The two examples and the small report that the rules are tried on, in a folder of their own in which mistakes are made
 * and taken back.
 */
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { check } from "../../src/index.ts";
import { explanationGroups } from "../../src/validate/explanations.ts";
import type { Edit, Mistake, Stretch } from "./mistake.ts";

/** A mistake as it is told: the rule, and the words that it is told of. */
export interface Told {
	readonly rule: string;
	readonly severity: string;
	/** `inspections/national-2014/inspection.yaml:13:10` */
	readonly place: string;
	/** Nothing where there is no text to show. */
	readonly words: string | undefined;
}

/** A stretch of a file that something can be told of. */
type Spot = Pick<Told, "place" | "words">;

/** What came of a mistake. */
export interface Made {
	readonly expected: Told;
	/** All that was not told before. */
	readonly told: readonly Told[];
}

const home = join(import.meta.dirname, "../..");
const small = join(home, "test/validate/base");

export class Examples {
	readonly #folder = mkdtempSync(join(tmpdir(), "mistakes-"));
	/** What is told of an inspection before anything is wrong, by its id. */
	readonly #before = new Map<string, readonly string[]>();

	constructor() {
		cpSync(join(home, "content"), this.#folder, { recursive: true });
		for (const path of ["inspections/sample", "schedules/example-2030.yaml"])
			cpSync(join(small, path), join(this.#folder, path), { recursive: true });
	}

	/** What is told of every inspection as it stands. */
	untouched(): Told[] {
		return this.#told();
	}

	/**
	 * What has to be told of a mistake, and what is told of it that was not told before.
	 *
	 * @throws where the example has changed so that the mistake cannot be made in it any more
	 */
	make(mistake: Mistake): Made {
		const { given = [], edit, at, rule } = mistake;
		const made = given.filter((one) => "content" in one);
		const files = [edit, ...given]
			.map(({ file }) => file)
			.filter((file) => made.every((one) => one.file !== file))
			.map((file) => this.#path(file));
		const before = new Map(files.map((file) => [file, readFileSync(file)]));
		const id = inspectionOf(edit.file);
		const undo: (() => void)[] = [];
		try {
			for (const one of given)
				if ("content" in one) {
					mkdirSync(dirname(this.#path(one.file)), { recursive: true });
					writeFileSync(this.#path(one.file), one.content);
				} else this.#write(one);
			const known =
				given.length > 0 ? this.#told(id).map(keyOf) : this.#baseline(id);
			const typed =
				"fault" in edit ? this.#spoil(edit, undo) : this.#write(edit);
			const place = at === undefined ? typed : this.#find(at);
			const severity =
				mistake.severity ??
				explanationGroups
					.flatMap(({ explanations }) => explanations)
					.find(({ id }) => id === rule)?.severity ??
				"unknown";
			const left = [...known];
			const told = this.#told(id).filter((one) => {
				const index = left.indexOf(keyOf(one));
				if (index !== -1) left.splice(index, 1);
				return index === -1;
			});
			return {
				expected: { rule, severity, ...place },
				told,
			};
		} finally {
			for (const one of undo) one();
			for (const [file, bytes] of before) writeFileSync(file, bytes);
			for (const { file } of made) rmSync(this.#path(file));
		}
	}

	/** Removes the folder. */
	end(): void {
		rmSync(this.#folder, { recursive: true });
	}

	#path(file: string): string {
		return join(this.#folder, file);
	}

	#baseline(id: string): readonly string[] {
		const known = this.#before.get(id) ?? this.#told(id).map(keyOf);
		this.#before.set(id, known);
		return known;
	}

	/** Types something, and gives the place of what is marked in it. */
	#write({ file, replace, ...stretch }: Edit): Spot {
		const text = readFileSync(this.#path(file), "utf8");
		const start = startOf({ file, ...stretch }, text);
		const typed = replace.replace(/[⟦⟧]/g, "");
		const after =
			text.slice(0, start) + typed + text.slice(start + stretch.find.length);
		writeFileSync(this.#path(file), after);
		return placeOf(file, after, start, replace);
	}

	/** The place of what is marked in a stretch of a file, or of the start of a file. */
	#find(at: Stretch | { file: string }): Spot {
		if (!("find" in at)) return { place: `${at.file}:1:1`, words: undefined };
		const text = readFileSync(this.#path(at.file), "utf8");
		const find = at.find.replace(/[⟦⟧]/g, "");
		return placeOf(at.file, text, startOf({ ...at, find }, text), at.find);
	}

	/** Makes of a file what it should not be. */
	#spoil(
		{ file, fault }: Extract<Mistake["edit"], { fault: unknown }>,
		undo: (() => void)[],
	): Spot {
		const path = this.#path(file);
		if (typeof fault === "object") {
			const renamed = join(dirname(path), fault.name);
			renameSync(path, renamed);
			undo.push(() => rmSync(renamed));
			return {
				place: `${join(dirname(file), fault.name)}:1:1`,
				words: undefined,
			};
		}
		if (fault === "in Latin 1") {
			const text = readFileSync(path, "utf8");
			// What Latin 1 has no letter for is left out.
			const letters = [...text].filter((letter) => letter <= "\xff").join("");
			writeFileSync(path, Buffer.from(letters, "latin1"));
			const start = letters.search(/[^\p{ASCII}]/u);
			return placeOf(file, letters, start, "⟦\ufffd⟧");
		}
		rmSync(path);
		if (fault === "a link") {
			symlinkSync(join(small, "organisation.yaml"), path);
			undo.push(() => rmSync(path));
		}
		return { place: `${file}:1:1`, words: undefined };
	}

	/** What is told of an inspection, or of all. */
	#told(id?: string): Told[] {
		const { diagnostics, texts } = check({
			content: this.#folder,
			inspections: id === undefined ? [] : [id],
		});
		return diagnostics.map((one) => toldOf(one, texts, this.#folder));
	}
}

/** The inspection to check for a mistake in a file. */
function inspectionOf(file: string): string {
	const [, own] = /^inspections\/([^/]+)\//.exec(file) ?? [];
	return (
		own ??
		(file.includes("2014")
			? "national-2014"
			: file.includes("example")
				? "sample"
				: "national-2023")
	);
}

/** Two that are the same though lines moved between them. */
function keyOf({ rule, severity, place, words }: Told): string {
	return JSON.stringify([
		rule,
		severity,
		place.replace(/(?::\d+){2}$/, ""),
		words,
	]);
}

function toldOf(
	{ rule, severity, place }: Diagnostic,
	texts: ReadonlyMap<string, string>,
	folder: string,
): Told {
	const { file, line, column, length = 1 } = place;
	const typed = texts.get(file)?.split("\n")[line - 1];
	return {
		rule,
		severity,
		place: `${file.slice(folder.length + 1)}:${line}:${column}`,
		words: typed?.slice(column - 1, column - 1 + length),
	};
}

/** @throws where it is not there, or there more than once */
function startOf({ file, after, find }: Stretch, text: string): number {
	const only = (words: string, from: number): number => {
		const start = text.indexOf(words, from);
		if (start === -1)
			throw new Error(`${file} does not hold ${JSON.stringify(words)}`);
		return start;
	};
	const alone = (words: string): number => {
		const start = only(words, 0);
		if (text.includes(words, start + 1))
			throw new Error(`${file} holds ${JSON.stringify(words)} twice`);
		return start;
	};
	return after === undefined
		? alone(find)
		: only(find, alone(after) + after.length);
}

/** @param marked the words from `start` on, with marks around those that are meant */
function placeOf(
	file: string,
	text: string,
	start: number,
	marked: string,
): Spot {
	const opening = marked.indexOf("⟦");
	const words = marked.slice(opening + 1, marked.indexOf("⟧"));
	const before = text.slice(0, start + Math.max(opening, 0)).split("\n");
	const column = (before.at(-1)?.length ?? 0) + 1;
	return { place: `${file}:${before.length}:${column}`, words };
}

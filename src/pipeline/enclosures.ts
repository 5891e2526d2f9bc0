/** What is sent with documents: other documents of the same inspection, or the same one in another edition. */
import { Problem } from "../diagnostics/problem.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import type { Manuscript } from "../model/manuscript.ts";
import type { Enclosure } from "../write/mail/mail.ts";
import type { Press } from "../write/pdf/press.ts";
import {
	type Edition,
	editions,
	endingOf,
	hasEdition,
	holdsEnclosures,
	type Made,
	write,
} from "../write/write.ts";
import { proveWords } from "./prove-words.ts";

interface Enclosed {
	readonly manuscript: Manuscript;
	readonly edition: Edition;
}

/** The enclosures of one inspection's documents, each made once. */
export class Enclosures {
	readonly #checked: CheckedInspection;
	readonly #manuscripts: readonly Manuscript[];
	/** Bytes made in this build, by file. */
	readonly #made = new Map<string, Uint8Array>();

	/** @param manuscripts every document that may be enclosed */
	constructor(checked: CheckedInspection, manuscripts: readonly Manuscript[]) {
		this.#checked = checked;
		this.#manuscripts = manuscripts;
	}

	/**
	 * What an edition of a document holds of others; nothing where it is none that does. What the activity does not print
	 * is left out.
	 *
	 * @throws {Problem} where the manifest of a template asks for what there is not
	 */
	within(manuscript: Manuscript, edition: Edition): readonly Enclosed[] {
		return holdsEnclosures(edition) ? this.#enclosed(manuscript) : [];
	}

	#enclosed(manuscript: Manuscript): readonly Enclosed[] {
		const { documents } = this.#checked.activity;
		return (manuscript.encloses ?? [])
			.filter(
				({ document }) =>
					document === manuscript.id ||
					documents.some((one) => one.document === document),
			)
			.map(({ document, edition: name }) => {
				const other = this.#manuscripts.find(({ id }) => id === document);
				const edition = editions.find((one) => one === name);
				if (
					other === undefined ||
					edition === undefined ||
					holdsEnclosures(edition) ||
					!hasEdition(other, edition)
				)
					throw new Problem(
						`The document \`${manuscript.id}\` encloses \`${document}.${name}\`, which cannot be made.`,
						"Name another document or edition under `encloses` in the document.yaml of its template.",
					);
				return { manuscript: other, edition };
			});
	}

	/** Remembers what was made, where another document may hold it. */
	keep({ id }: Manuscript, edition: Edition, bytes: Uint8Array): void {
		const isEnclosed = this.#manuscripts.some(({ encloses = [] }) =>
			encloses.some((one) => one.document === id && one.edition === edition),
		);
		if (isEnclosed) this.#made.set(`${id}.${endingOf(edition)}`, bytes);
	}

	/** The files that are sent with a document, made now where they were not before. */
	async make(
		manuscript: Manuscript,
		press: () => Promise<Press>,
	): Promise<readonly Enclosure[]> {
		const files: Enclosure[] = [];
		for (const { manuscript: other, edition } of this.#enclosed(manuscript)) {
			const name = `${other.id}.${endingOf(edition)}`;
			const bytes =
				this.#made.get(name) ??
				(await proved(other, edition, press)).get(edition)?.bytes;
			if (bytes === undefined) throw new Error(`\`${name}\` was not made`);
			this.#made.set(name, bytes);
			files.push({ name, bytes });
		}
		return files;
	}
}

/** An edition made, and proved to say what its document says. */
async function proved(
	manuscript: Manuscript,
	edition: Edition,
	press: () => Promise<Press>,
): Promise<ReadonlyMap<Edition, Made>> {
	const made = await write(manuscript, [edition], press);
	await proveWords(manuscript, made);
	return made;
}

/**
 * What an edition does not tell as it should: nothing where it tells every text of every passage, in order.
 *
 * A passage is a run of texts that belong together, such as a section with its heading: between two of them stands
 * nothing else. Other words may stand before, between and after passages.
 */
import { unspaced } from "./white-space.ts";

export type Passage = readonly string[];

/**
 * For editions in blocks: each text is a whole block, and no block more often than passages have it.
 *
 * @param alsoElsewhere texts so common that the edition may say them in other places too, such as the names of grades
 */
export function faultsInBlocks(
	passages: readonly Passage[],
	blocks: readonly string[],
	alsoElsewhere: ReadonlySet<string> = new Set(),
): string[] {
	const wanted = countsOf(passages.flat());
	const found = countsOf(blocks);
	const repeated = [...wanted].flatMap(([text, count]) =>
		(found.get(text) ?? 0) > count && !alsoElsewhere.has(text)
			? [`Unexpected repetition of ${quoted(text)}`]
			: [],
	);
	const passagesFound = faultsInOrder(passages, {
		find: (text, from) => blocks.indexOf(text, from),
		lengthOf: () => 1,
		between: (from, to) => blocks.slice(from, to).join(" "),
	});
	return [...passagesFound, ...repeated];
}

/**
 * For an edition that is one stream of words: white space is not compared, and a text of more than 60 characters comes
 * no more often than in passages.
 */
export function faultsInStream(
	passages: readonly Passage[],
	text: string,
): string[] {
	const stream = unspaced(text);
	const all = unspaced(passages.flat().join(""));
	const repeated = [...new Set(passages.flat().map(unspaced))].flatMap(
		(words) =>
			words.length > 60 && timesIn(stream, words) > timesIn(all, words)
				? [`Unexpected repetition of ${quoted(words)}`]
				: [],
	);
	const passagesFound = faultsInOrder(passages, {
		find: (one, from) => stream.indexOf(unspaced(one), from),
		lengthOf: (one) => unspaced(one).length,
		between: (from, to) => stream.slice(from, to),
	});
	return [...passagesFound, ...repeated];
}

interface Places {
	/** Place of a text at or after another place; -1 where it is not there. */
	find(text: string, from: number): number;
	lengthOf(text: string): number;
	between(from: number, to: number): string;
}

function faultsInOrder(
	passages: readonly Passage[],
	{ find, lengthOf, between }: Places,
): string[] {
	const faults: string[] = [];
	let end = 0;
	for (const passage of passages) {
		let isStart = true;
		for (const text of passage) {
			const start = find(text, end);
			if (start === -1) {
				faults.push(`Missing ${quoted(text)}`);
				// Whatever stands in its place was told with it.
				isStart = true;
				continue;
			}
			if (start > end && !isStart)
				faults.push(
					`Unexpected ${quoted(between(end, start))} before ${quoted(text)}`,
				);
			end = start + lengthOf(text);
			isStart = false;
		}
	}
	return faults;
}

function quoted(text: string): string {
	return `\`${text.length > 80 ? `${text.slice(0, 80)}…` : text}\``;
}

function countsOf(texts: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
	return counts;
}

function timesIn(text: string, part: string): number {
	return text.split(part).length - 1;
}

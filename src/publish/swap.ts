import { lstatSync, renameSync } from "node:fs";

/** A folder to be put in place, and where what stands there now is kept meanwhile. */
export interface Swap {
	readonly staged: string;
	readonly place: string;
	readonly previous: string;
}

/**
 * Puts folders in place of others, all of them or none, in one go that no signal can come between.
 *
 * Throws the file system's error after undoing what was done. If the machine stops half way, every place holds its old
 * folder or its new one, but for at most one that is empty while `previous` is full: `removeWorkFolder` sees to that.
 */
export function swapIn(swaps: readonly Swap[]): void {
	const undo: (readonly [from: string, to: string])[] = [];
	const move = (from: string, to: string) => {
		renameSync(from, to);
		undo.unshift([to, from]);
	};
	try {
		for (const { staged, place, previous } of swaps) {
			if (lstatSync(place, { throwIfNoEntry: false }) !== undefined)
				move(place, previous);
			move(staged, place);
		}
	} catch (error) {
		for (const [from, to] of undo) renameSync(from, to);
		throw error;
	}
}

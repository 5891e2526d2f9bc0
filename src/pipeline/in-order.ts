/** Enough that the browser always has something to print, behind a document that takes long too. */
const atATime = 8;

/**
 * Makes something of each item, a few at a time, and gives each with what was made of it, in the order of the items.
 * Throws what is thrown for the first of them that fails; the few others under way by then end unheard.
 */
export async function* inOrder<Item, Made>(
	items: readonly Item[],
	make: (item: Item) => Promise<Made>,
): AsyncGenerator<readonly [Item, Made]> {
	const making: Promise<Made>[] = [];
	for (const [index, item] of items.entries()) {
		for (const next of items.slice(making.length, index + atATime)) {
			const made = make(next);
			made.catch(() => {});
			making.push(made);
		}
		// Begun just now, or some turns before.
		yield [item, await (making[index] as Promise<Made>)];
	}
}

/**
 * A process that one thread starts and another may have to end without a word to the first: when this process ends, its
 * threads end too, wherever they are.
 */
export class SharedProcess {
	/** Memory that both threads see: the number of the process, nought where there is none. */
	readonly noted: Int32Array;

	constructor(noted: Int32Array = new Int32Array(new SharedArrayBuffer(4))) {
		this.noted = noted;
	}

	get id(): number | undefined {
		return Atomics.load(this.noted, 0) || undefined;
	}

	set id(id: number | undefined) {
		Atomics.store(this.noted, 0, id ?? 0);
	}

	/** Ends it, and what it started, at once. Does nothing where it is not running. */
	kill(): void {
		const { id } = this;
		this.id = undefined;
		if (id === undefined) return;
		for (const target of [-id, id])
			try {
				process.kill(target, "SIGKILL");
			} catch {
				// It leads no group, or has ended by itself.
			}
	}
}

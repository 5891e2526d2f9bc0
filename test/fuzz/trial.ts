/** One hostile input tried: put into a content folder, checked, and taken out again. */
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Problem } from "../../src/diagnostics/problem.ts";
import { type Checked, check } from "../../src/index.ts";
import { faultsIn } from "./faults-in.ts";

/** A file that is put into a content folder, and the inspection that is checked with it. */
export interface Input {
	/** Tells it from others in a list of faults. */
	readonly name: string;
	readonly inspection: string;
	/** Below the content folder. */
	readonly path: string;
	readonly content: string | Uint8Array;
}

/** What came of it. */
export interface Trial {
	/** A sentence each; none where all is as it has to be. */
	readonly faults: readonly string[];
	readonly milliseconds: number;
	/** Nothing where the call was refused, or where it threw. */
	readonly checked?: Checked;
}

/** Longer than this, and a person would think it hangs. */
const mostMilliseconds = 5000;

/** A content folder of its own, which is as it was after every trial. */
export class Ground {
	readonly folder = mkdtempSync(join(tmpdir(), "fuzz-"));

	/** @param content the folder to copy */
	constructor(content: string) {
		cpSync(content, this.folder, { recursive: true });
	}

	/** Throws nothing that checking throws: that is told as a fault. */
	try({ name, inspection, path, content }: Input): Trial {
		const file = join(this.folder, path);
		const before = existsSync(file) ? readFileSync(file) : undefined;
		try {
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, content);
			return this.#check(name, inspection);
		} finally {
			if (before === undefined) rmSync(file, { force: true });
			else writeFileSync(file, before);
		}
	}

	/** Removes the folder. */
	end(): void {
		rmSync(this.folder, { recursive: true });
	}

	#check(name: string, inspection: string): Trial {
		const start = process.cpuUsage();
		try {
			const checked = check({
				content: this.folder,
				inspections: [inspection],
			});
			const milliseconds = spentSince(start);
			const faults = faultsIn(checked, this.folder);
			if (milliseconds > mostMilliseconds)
				faults.push(`took ${Math.round(milliseconds)} ms`);
			return {
				checked,
				milliseconds,
				faults: faults.map((fault) => `${name}: ${fault}`),
			};
		} catch (error) {
			const milliseconds = spentSince(start);
			// The call was refused in a sentence.
			if (error instanceof Problem) return { milliseconds, faults: [] };
			const what = error instanceof Error ? error.stack : String(error);
			return { milliseconds, faults: [`${name}: threw ${what}`] };
		}
	}
}

/** Of the processor, so that a machine with other work to do tells the same. */
function spentSince(start: NodeJS.CpuUsage): number {
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}

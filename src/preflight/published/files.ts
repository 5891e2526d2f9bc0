/** Checks on the files as files. */
import { counted } from "./counted.ts";
import type { PreflightCheck } from "./facts.ts";
import { manuscriptsIn } from "./manuscripts-in.ts";

/** Every file is what the build made: nobody opened one and saved it again, or put one of their own beside it. */
export const filesIntact: PreflightCheck = {
	id: "files-intact",
	promise: "Every file is as it was made",
	*check({ broken, strange }) {
		for (const file of broken)
			yield `${file} is missing, or was changed after it was made.`;
		for (const file of strange) yield `${file} was not made by a build.`;
	},
	note: ({ paths }) => counted(paths.length, "file"),
};

/** What is published says what the sources say today. */
export const upToDate: PreflightCheck = {
	id: "up-to-date",
	promise: "Everything is made from the sources as they are now",
	check: ({ outdated }) => outdated,
	note: (facts) => counted(manuscriptsIn(facts).length, "document"),
};

/** What mail servers and the publishing service take without asking. */
const mostBytes = 10 * 1024 * 1024;

/** A file that is too large is not read on a telephone, and comes back from a mail server. */
export const sizesModest: PreflightCheck = {
	id: "sizes-modest",
	promise: "No file is larger than 10 MB",
	*check({ files }) {
		for (const { file, bytes } of files)
			if (bytes.length > mostBytes)
				yield `${file} has ${inMegabytes(bytes.length)}.`;
	},
	note: ({ files }) =>
		`the largest has ${inMegabytes(Math.max(0, ...files.map(({ bytes }) => bytes.length)))}`,
};

function inMegabytes(bytes: number): string {
	return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

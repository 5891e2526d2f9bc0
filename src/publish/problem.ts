/** Something the machine is at fault for, told to a person: one sentence, and what to do about it. */
export interface Problem {
	readonly problem: string;
	readonly hint: string;
}

const causes: Readonly<Record<string, readonly [cause: string, hint: string]>> =
	{
		EACCES: ["permission is denied", "Ask for the right to write there"],
		EPERM: [
			"permission is denied",
			// Windows says so too of a file that is open.
			process.platform === "win32"
				? "Close any program that has a file there open"
				: "Ask for the right to write there",
		],
		EROFS: ["the disk can only be read", "Choose a folder on another disk"],
		ENOSPC: ["the disk is full", "Make room on the disk"],
		EDQUOT: ["the disk quota is used up", "Make room on the disk"],
		EBUSY: [
			"another program is using it",
			"Close any program that has a file there open",
		],
		EEXIST: [
			"a file is in its place",
			"Move that file, or choose another folder",
		],
		ENOTDIR: [
			"part of its path is a file, not a folder",
			"Move that file, or choose another folder",
		],
		ENOENT: [
			"part of its path is missing",
			"See that every folder above it is there",
		],
		ENAMETOOLONG: [
			"its path is too long",
			"Choose a shorter name, or a folder nearer the top",
		],
		EXDEV: [
			"it lies on a disk of its own",
			"Choose a folder that is on one disk as a whole",
		],
	};

/**
 * Puts an error of the file system into a sentence.
 *
 * `cannot` is the sentence so far, such as "The folder `output` cannot be made". An error that does not come from
 * the system is a fault of ours and is thrown on.
 */
export function problemOf(error: unknown, cannot: string): Problem {
	if (!(error instanceof Error && "syscall" in error && "code" in error))
		throw error;
	const code = String(error.code);
	const [cause, hint] = causes[code] ?? [
		`the system says ${code}`,
		"See that the disk is there and can be written",
	];
	return { problem: `${cannot}: ${cause}.`, hint: `${hint}, and build again.` };
}

/**
 * The files of one content folder, read safely: never through a symbolic link, never out of the folder.
 *
 * Everything read is remembered, because whatever went into a document belongs in its fingerprint.
 */
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { decodeText } from "./text-file.ts";

export interface Files {
	/** Names in a folder, sorted; none where there is no such folder. */
	list(folder: string): string[];
	exists(path: string): boolean;
	/** The text of a file, or nothing where a diagnostic says why not. */
	text(path: string, diagnostics: Diagnostic[]): string | undefined;
	/** The bytes of a file, or nothing where a diagnostic says why not. */
	bytes(path: string, diagnostics: Diagnostic[]): Uint8Array | undefined;
	/** As a person would open it from where they stand. */
	display(path: string): string;
	/** All that was read, by path below the folder. */
	readonly seen: ReadonlyMap<string, Uint8Array>;
	/** The texts among it, by display name, for code frames. */
	readonly texts: ReadonlyMap<string, string>;
}

/** More files than any inspection has; a wrong folder is noticed before it is read. */
const mostFiles = 20_000;

export function filesIn(root: string): Files {
	const seen = new Map<string, Uint8Array>();
	const texts = new Map<string, string>();
	const display = (path: string) => join(root, path).replaceAll("\\", "/");

	function kind(path: string): "file" | "folder" | "link" | "other" | "none" {
		const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
		if (stat === undefined) return "none";
		if (stat.isSymbolicLink()) return "link";
		return stat.isFile() ? "file" : stat.isDirectory() ? "folder" : "other";
	}

	function bytes(
		path: string,
		diagnostics: Diagnostic[],
	): Uint8Array | undefined {
		const problem = (message: string, hint: string) => {
			diagnostics.push({
				rule: "file-readable",
				severity: "error",
				message,
				place: { file: display(path), line: 1, column: 1 },
				hint,
			});
			return undefined;
		};
		const found = kind(path);
		if (found === "link")
			return problem(
				"Unexpected symbolic link, expected a file of its own",
				"Copy the file here instead of linking to it.",
			);
		if (found !== "file")
			return problem(
				`Missing file, expected \`${display(path)}\``,
				"Create it, or correct the name.",
			);
		try {
			const content = readFileSync(join(root, path));
			seen.set(path, content);
			return content;
		} catch (error) {
			return problem(
				`Unreadable file (${(error as NodeJS.ErrnoException).code ?? "unknown reason"})`,
				"Check who may read it.",
			);
		}
	}

	return {
		seen,
		texts,
		display,
		bytes,
		list(folder) {
			if (kind(folder) !== "folder") return [];
			return readdirSync(join(root, folder))
				.filter((name) => !name.startsWith("."))
				.sort()
				.slice(0, mostFiles);
		},
		exists: (path) => kind(path) !== "none",
		text(path, diagnostics) {
			const content = bytes(path, diagnostics);
			if (content === undefined) return undefined;
			const text = decodeText(display(path), content, diagnostics);
			// A file that cannot be read as text still has lines to show.
			texts.set(display(path), text ?? new TextDecoder().decode(content));
			return text;
		},
	};
}

/**
 * The files of one content folder, read safely: never through a symbolic link, never out of the folder.
 *
 * Everything read is remembered, because whatever went into a document belongs in its fingerprint.
 */
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { decodeText, decodeVisible } from "./text-file.ts";
import type { VisibleText } from "./visible-text.ts";

export interface Files {
	/** Names in a folder, sorted; none where there is no such folder, or where a diagnostic says what is there instead. */
	list(folder: string, diagnostics: Diagnostic[]): string[];
	isFolder(path: string): boolean;
	exists(path: string): boolean;
	/** The text of a file, or nothing where a diagnostic says why not. */
	text(path: string, diagnostics: Diagnostic[]): string | undefined;
	/** The same without what nobody can see in it, which diagnostics tell; nothing where the rest cannot be read either. */
	visibleText(path: string, diagnostics: Diagnostic[]): VisibleText | undefined;
	/** The bytes of a file, or nothing where a diagnostic says why not. */
	bytes(path: string, diagnostics: Diagnostic[]): Uint8Array | undefined;
	/** As a person would open it from where they stand. */
	display(path: string): string;
	/** All that was read, by path below the folder. */
	readonly seen: ReadonlyMap<string, Uint8Array>;
	/** The texts among it, by display name, for code frames. */
	readonly texts: ReadonlyMap<string, string>;
}

type Kind = "file" | "folder" | "link" | "other" | "none";

/** More files than any inspection has; a wrong folder is noticed before it is read. */
const mostFiles = 20_000;

export function filesIn(root: string): Files {
	const seen = new Map<string, Uint8Array>();
	const texts = new Map<string, string>();
	const display = (path: string) => join(root, path).replaceAll("\\", "/");

	/** What a path leads to; the first link on the way is where it ends. */
	function look(path: string): { kind: Kind; path: string } {
		const steps = path === "" ? [] : path.split("/");
		let here = "";
		for (const [index, step] of steps.entries()) {
			here = here === "" ? step : `${here}/${step}`;
			const stat = lstatSync(join(root, here), { throwIfNoEntry: false });
			if (stat === undefined) return { kind: "none", path };
			if (stat.isSymbolicLink()) return { kind: "link", path: here };
			if (index === steps.length - 1)
				return {
					kind: stat.isFile()
						? "file"
						: stat.isDirectory()
							? "folder"
							: "other",
					path,
				};
			if (!stat.isDirectory()) return { kind: "none", path };
		}
		return { kind: "folder", path };
	}

	function problem(
		path: string,
		message: string,
		hint: string,
		diagnostics: Diagnostic[],
	): undefined {
		const file = display(path);
		// Everything below a linked folder fails for the one reason.
		if (
			!diagnostics.some(
				(one) => one.rule === "file-readable" && one.place.file === file,
			)
		)
			diagnostics.push({
				rule: "file-readable",
				severity: "error",
				message,
				place: { file, line: 1, column: 1 },
				hint,
			});
		return undefined;
	}

	/** Why a path does not lead to what is wanted there. */
	function refuse(
		found: { kind: Kind; path: string },
		expected: "file" | "folder",
		diagnostics: Diagnostic[],
	): undefined {
		const { kind, path } = found;
		if (kind === "none")
			return problem(
				path,
				`Missing ${expected}, expected \`${display(path)}\``,
				"Create it, or correct the name.",
				diagnostics,
			);
		if (kind === "link")
			return problem(
				path,
				"Unexpected symbolic link, expected a file or folder of its own",
				"Copy what it leads to here instead of linking to it.",
				diagnostics,
			);
		return problem(
			path,
			`Unexpected ${kind === "other" ? "device" : kind}, expected a ${expected} with this name`,
			"Move it away, or correct its name.",
			diagnostics,
		);
	}

	/** What `open` gives, or nothing where the machine says no. */
	function attempt<Result>(
		path: string,
		diagnostics: Diagnostic[],
		open: () => Result,
	): Result | undefined {
		try {
			return open();
		} catch (error) {
			return problem(
				path,
				`Unreadable content (${(error as NodeJS.ErrnoException).code ?? "unknown reason"}), expected leave to read it`,
				"Check who may read it.",
				diagnostics,
			);
		}
	}

	function bytes(
		path: string,
		diagnostics: Diagnostic[],
	): Uint8Array | undefined {
		const found = look(path);
		if (found.kind !== "file") return refuse(found, "file", diagnostics);
		return attempt(path, diagnostics, () => {
			const content = readFileSync(join(root, path));
			seen.set(path, content);
			return content;
		});
	}

	function decoded<Text>(
		path: string,
		diagnostics: Diagnostic[],
		decode: (
			file: string,
			content: Uint8Array,
			diagnostics: Diagnostic[],
		) => Text | undefined,
	): Text | undefined {
		const content = bytes(path, diagnostics);
		if (content === undefined) return undefined;
		// A file that cannot be read as text still has lines to show.
		texts.set(display(path), new TextDecoder().decode(content));
		return decode(display(path), content, diagnostics);
	}

	return {
		seen,
		texts,
		display,
		bytes,
		list(folder, diagnostics) {
			const found = look(folder);
			if (found.kind === "none") return [];
			if (found.kind !== "folder") {
				refuse(found, "folder", diagnostics);
				return [];
			}
			const names = attempt(folder, diagnostics, () =>
				readdirSync(join(root, folder)),
			);
			if (names !== undefined && names.length > mostFiles)
				problem(
					folder,
					`Unexpected ${names.length} files in one folder, expected at most ${mostFiles}`,
					"Check that this is the folder you meant.",
					diagnostics,
				);
			return (names ?? [])
				.filter((name) => !name.startsWith("."))
				.sort()
				.slice(0, mostFiles);
		},
		isFolder: (path) => look(path).kind === "folder",
		exists: (path) => look(path).kind !== "none",
		text: (path, diagnostics) => decoded(path, diagnostics, decodeText),
		visibleText: (path, diagnostics) =>
			decoded(path, diagnostics, decodeVisible),
	};
}

/** What the map of the program promises; each function gives a sentence for every file that breaks it. */
import { importsOf, roomOf, type SourceFile } from "./imports.ts";

const ground = ["diagnostics", "markdown", "model"];
const stages = [
	"read",
	"validate",
	"render",
	"parse",
	"write",
	"preflight",
	"publish",
];
/** Rooms beside the way through that stand on the ground alone. */
const beside = ["editor"];

/** The rooms that each room may import from, beside itself. */
const floors: Readonly<Record<string, readonly string[]>> = {
	diagnostics: [],
	markdown: ["diagnostics"],
	model: ["diagnostics", "markdown"],
	...Object.fromEntries(stages.map((stage) => [stage, ground])),
	...Object.fromEntries(beside.map((room) => [room, ground])),
	pipeline: [...ground, ...stages, ...beside],
	index: [...ground, ...stages, ...beside, "pipeline"],
	cli: ["index", "diagnostics"],
};

/** Where packages are at home. */
const homes: Readonly<Record<string, readonly string[]>> = {
	zod: ["model/", "validate/", "publish/", "editor/"],
	yaml: ["read/"],
	handlebars: ["render/"],
	"puppeteer-core": ["write/pdf/"],
	"@cantoo/pdf-lib": ["write/pdf/"],
	"remark-docx": ["write/docx/"],
	docx: ["write/docx/"],
	"d3-scale": ["render/pictures/"],
	"d3-shape": ["render/pictures/"],
	hastscript: ["render/pictures/"],
	nodemailer: ["write/mail/"],
	"csv-parse": ["read/"],
	"node:fs": ["read/", "publish/", "cli/"],
	"node:fs/promises": ["read/", "publish/", "cli/"],
};

/** Imports that go up, or sideways from stage to stage. */
export function upwardImports(files: readonly SourceFile[]): string[] {
	return files.flatMap((file) => {
		const room = roomOf(file.path);
		const allowed = floors[room];
		if (allowed === undefined)
			return [`${file.path} lies in \`${room}\`, which has no floor`];
		return importsOf(file)
			.filter((target) => /\.m?[tj]s$/.test(target))
			.filter((target) => ![room, ...allowed].includes(roomOf(target)))
			.map(
				(target) =>
					`${file.path} imports ${target}, and \`${room}\` may import from ${allowed.join(", ") || "nowhere"}`,
			);
	});
}

/** Packages imported outside their home. */
export function packagesAbroad(files: readonly SourceFile[]): string[] {
	return files.flatMap((file) =>
		importsOf(file).flatMap((target) => {
			const [name, home] =
				Object.entries(homes).find(
					([name]) => target === name || target.startsWith(`${name}/`),
				) ?? [];
			return home === undefined ||
				home.some((room) => file.path.startsWith(room))
				? []
				: [
						`${file.path} imports ${name}, which is at home in ${home.join(", ")}`,
					];
		}),
	);
}

/** Files below the command line that print. */
export function printing(files: readonly SourceFile[]): string[] {
	return files
		.filter(({ path }) => roomOf(path) !== "cli")
		.flatMap(({ path, text }) => {
			const found =
				/\bprocess\s*\.\s*std(?:out|err)\b|\bconsole\s*\.\s*\w+/.exec(text);
			return found ? [`${path} uses ${found[0]}, and only \`cli\` prints`] : [];
		});
}

/** Files that import a file of their own room which only passes on what others export. */
export function barrelsOfOwnRoom(files: readonly SourceFile[]): string[] {
	const barrels = new Set(
		files
			.filter(({ text }) => {
				const rest = text
					.replace(
						/export\s*(?:type\s*)?(?:\*|\{[^}]*\})[^;]*?from[^;]*;?/g,
						"",
					)
					.trim();
				return rest === "" && text.trim() !== "";
			})
			.map(({ path }) => path),
	);
	return files.flatMap((file) =>
		importsOf(file)
			.filter(
				(target) => barrels.has(target) && roomOf(target) === roomOf(file.path),
			)
			.map(
				(target) => `${file.path} imports ${target}, a barrel of its own room`,
			),
	);
}

/** Addresses in a lock file, which tie an install to one registry. */
export function addresses(lock: string): string[] {
	return [...lock.matchAll(/"resolved":\s*"[^"]*"/g)].map(([found]) => found);
}

/** Names that a file passes on from others, types marked as such. */
export function exportedNames({ text }: SourceFile): string[] {
	return [...text.matchAll(/export\s*(type\s+)?\{([^}]*)\}/g)]
		.flatMap(([, type = "", names = ""]) =>
			names
				.split(",")
				.map((name) => name.trim())
				.filter((name) => name !== "")
				.map((name) => `${type}${name}`.replace(/\s+/g, " ")),
		)
		.toSorted();
}

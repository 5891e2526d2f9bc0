/**
 * Diagnostics in the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS), which code forges and editors show.
 *
 * What an exception silenced is among the results, marked as suppressed, with the reason somebody gave.
 */
import { isAbsolute, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Diagnostic, Place } from "./diagnostic.ts";
import type { Exception } from "./exception.ts";
import type { Explanation } from "./explanation.ts";
import { fromFolder } from "./from-folder.ts";
import { sorted } from "./pretty.ts";

/** All there is to say about one run. */
export interface SarifRun {
	readonly tool: { readonly name: string; readonly version: string };
	/** Every promise that can be broken. */
	readonly explanations: readonly Explanation[];
	readonly diagnostics: readonly Diagnostic[];
	readonly exceptions: readonly Exception[];
	/** Files are named from here. */
	readonly folder: string;
}

export function toSarif({
	tool,
	explanations,
	diagnostics,
	exceptions,
	folder,
}: SarifRun): string {
	const indexOf = new Map(explanations.map(({ id }, index) => [id, index]));
	const locate = (place: Place, message?: string) =>
		locationOf(place, folder, message);
	const results = [
		...sorted(diagnostics).map((one) => ({ one, suppressions: [] })),
		...exceptions
			.filter(({ becomes }) => becomes === "off")
			.flatMap(({ excused, reason, statedAt }) =>
				sorted(excused).map((one) => ({
					one,
					suppressions: [
						{
							kind: "inSource",
							status: "accepted",
							justification: reason,
							location: locate(statedAt),
						},
					],
				})),
			),
	].map(({ one, suppressions }) => ({
		ruleId: one.rule,
		ruleIndex: indexOf.get(one.rule) ?? -1,
		level: one.severity,
		message: {
			text:
				one.hint === undefined ? one.message : `${one.message}\n${one.hint}`,
		},
		locations: [locate(one.place)],
		...(one.related && {
			relatedLocations: one.related.map(({ message, place }, id) => ({
				id,
				...locate(place, message),
			})),
		}),
		// Either every result of a run says whether it is suppressed, or none does (3.27.23).
		suppressions,
	}));
	const log = {
		$schema:
			"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [
			{
				tool: { driver: { ...tool, rules: explanations.map(ruleOf) } },
				columnKind: "utf16CodeUnits",
				results,
			},
		],
	};
	return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf({ id, severity, promise, reason, example }: Explanation) {
	const { right, wrong } = example;
	return {
		id,
		shortDescription: { text: `${promise}.` },
		fullDescription: { text: reason },
		help: {
			text: `Right:\n\n${right}\n\nWrong:\n\n${wrong}\n`,
			markdown: `Right:\n\n${fenced(right)}\n\nWrong:\n\n${fenced(wrong)}\n`,
		},
		defaultConfiguration: { level: severity },
	};
}

/** As it was typed, in a fence that nothing in it can close. */
function fenced(text: string): string {
	const longest = Math.max(
		2,
		...[...text.matchAll(/`+/g)].map(([marks]) => marks.length),
	);
	const fence = "`".repeat(longest + 1);
	return `${fence}\n${text}\n${fence}`;
}

function locationOf(
	{ file, line, column, length = 1 }: Place,
	folder: string,
	message?: string,
) {
	return {
		physicalLocation: {
			artifactLocation: { uri: uriOf(file, folder) },
			region: {
				startLine: line,
				startColumn: column,
				endColumn: column + length,
			},
		},
		...(message === undefined ? {} : { message: { text: message } }),
	};
}

/** Relative where the file lies in the folder, so that a log means the same on another machine. */
function uriOf(file: string, folder: string): string {
	const path = fromFolder(folder, file);
	return path.startsWith("../") || isAbsolute(path)
		? pathToFileURL(resolve(folder, file)).href
		: encodeURIComponent(path.toWellFormed()).replaceAll("%2F", "/");
}

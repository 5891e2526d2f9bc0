/**
 * Exceptions: rules that are not held against one place, because somebody says why.
 *
 * They are looked at when the rules have spoken. One that cannot be made, or is needed no more, is told in its turn, so
 * that none outlives its reason. Whatever is told before any rule runs has no exceptions.
 */
import type { Diagnostic, Path } from "../diagnostics/diagnostic.ts";
import type { Exception } from "../diagnostics/exception.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { findPlace, nameOfPlace } from "./exception-place.ts";
import { explanationGroups } from "./explanations.ts";
import type { Facts } from "./rule.ts";
import type { Tell, Told } from "./run-rules.ts";

export interface Excused {
	/** What is left to be told. */
	readonly told: readonly Diagnostic[];
	/** The exceptions that changed something. */
	readonly exceptions: readonly Exception[];
}

type Stated = Facts["inspection"]["exceptions"][number];

/** What is made of facts here, and the ways back to what was typed. */
export interface ExceptionFacts
	extends Pick<Facts, "id" | "inspection" | "findings" | "known" | "isWhole"> {
	/** The way to an entry of the inspection as it was typed. */
	typed(path: Path): Path;
	readonly tell: Tell;
}

/** @returns what is left of `all` with the exceptions made, and what is wrong with the exceptions themselves */
export function makeExceptions(
	all: readonly Told[],
	facts: ExceptionFacts,
): Excused {
	const exceptions: Exception[] = [];
	const mistakes: Diagnostic[] = [];
	let left = all;
	for (const [index, stated] of facts.inspection.exceptions.entries()) {
		const found = mistakesOf(stated, index, facts);
		mistakes.push(...found.mistakes);
		if (found.path === undefined) continue;
		const { path } = found;
		const isExcused = ({ at, diagnostic }: Told) =>
			diagnostic.rule === stated.rule &&
			isWithin(at, path) &&
			!(stated.becomes === "warning" && diagnostic.severity === "warning");
		const excused = left.filter(isExcused);
		if (excused.length === 0) {
			mistakes.push(...notNeeded(stated, [index, path], { all, left }, facts));
			continue;
		}
		left = left.flatMap((one): readonly Told[] => {
			if (!isExcused(one)) return [one];
			return stated.becomes === "off"
				? []
				: [
						{
							...one,
							diagnostic: { ...one.diagnostic, severity: "warning" },
						},
					];
		});
		const { place: statedAt } = facts.tell(stated.rule, {
			at: ["inspection", "exceptions", index],
			message: "",
		});
		exceptions.push({
			inspection: facts.id,
			...stated,
			statedAt,
			excused: excused.map(({ diagnostic }) => diagnostic),
		});
	}
	return {
		told: [...left.map(({ diagnostic }) => diagnostic), ...mistakes],
		exceptions,
	};
}

function isWithin(at: Path, outer: Path): boolean {
	return outer.every((step, index) => at[index] === step);
}

/** What is wrong with an exception, whatever the rules said; its path only where it can be made. */
function mistakesOf(
	{ rule, place, reason }: Stated,
	index: number,
	facts: ExceptionFacts,
): { readonly mistakes: readonly Diagnostic[]; readonly path?: Path } {
	const mistakes: Diagnostic[] = [];
	const mistake = (
		id: string,
		field: "rule" | "place" | "reason",
		message: string,
		hint: string,
	) =>
		mistakes.push(
			facts.tell(id, {
				at: ["inspection", "exceptions", index, field],
				message,
				hint,
			}),
		);

	const known = explanationGroups.flatMap(({ explanations }) => explanations);
	const meant = known.find(({ id }) => id === rule);
	if (meant === undefined) {
		const close = nearest(
			rule,
			known.map(({ id }) => id),
		);
		mistake(
			"exception-known",
			"rule",
			`Unexpected rule \`${rule}\`, expected the id of one`,
			close === undefined
				? "The id of a rule stands in brackets after what it tells; `npm run explain` lists them all."
				: `Did you mean \`${close}\`?`,
		);
	} else if (meant.isSafeguard)
		mistake(
			"exception-allowed",
			"rule",
			`Unexpected exception from \`${rule}\`, expected none`,
			`It always holds. ${meant.reason}`,
		);

	const found = findPlace(place, facts, (path) => [
		"inspection",
		...facts.typed(path.slice(1)),
	]);
	if ("lost" in found && isSurelyLost(place, found.lost, facts)) {
		const close = nearest(found.lost, found.known);
		mistake(
			"exception-known",
			"place",
			`Unexpected place \`${place}\`, expected the id of a finding, or a field of this file`,
			close === undefined
				? "A field is named as `summary`, an entry of a list by its id or number: `areasForImprovement/3`."
				: `Did you mean \`${place.replace(found.lost, close)}\`?`,
		);
	}
	if ((reason.match(/\p{L}+/gu) ?? []).length < 3)
		mistake(
			"exception-reasoned",
			"reason",
			`Unexpected reason \`${reason}\`, expected a sentence`,
			"Say why the rule need not hold here; whoever signs the report reads it.",
		);
	return {
		mistakes,
		...("path" in found && mistakes.length === 0 && { path: found.path }),
	};
}

/** Whether a place that is not there could not be in what nobody could read. */
function isSurelyLost(
	place: string,
	lost: string,
	{ known, isWhole }: Pick<ExceptionFacts, "known" | "isWhole">,
): boolean {
	const first = place.split("/")[0]?.trim() ?? "";
	// What fields an inspection can have is known, whatever of it could be read.
	return (
		(isWhole.inspection || lost === first) &&
		(isWhole.findings || !known.findings.mayHave(first))
	);
}

/** That an exception changes nothing; where something could not be read, it may yet. */
function notNeeded(
	{ rule, place, becomes }: Stated,
	[index, path]: readonly [number, Path],
	{
		all,
		left,
	}: { readonly all: readonly Told[]; readonly left: readonly Told[] },
	facts: ExceptionFacts,
): readonly Diagnostic[] {
	if (!facts.isWhole.inspection || !facts.isWhole.findings) return [];
	const isOfRule = ({ diagnostic }: Told) => diagnostic.rule === rule;
	const isHere = (one: Told) => isOfRule(one) && isWithin(one.at, path);
	const elsewhere = new Set(
		left
			.filter((one) => isOfRule(one) && !isHere(one))
			.flatMap(({ at }) => nameOfPlace(at, facts) ?? []),
	);
	const why = left.some(isHere)
		? `changes something: \`${rule}\` tells only a warning of \`${place}\`, and it becomes \`${becomes}\``
		: all.some(isHere)
			? "changes something: another excuses the same"
			: `is needed: \`${rule}\` tells nothing of \`${place}\``;
	return [
		facts.tell("exception-needed", {
			at: ["inspection", "exceptions", index],
			severity: "warning",
			message: `Unexpected exception, expected one that ${why}`,
			hint:
				all.some(isHere) || elsewhere.size === 0
					? "Delete it."
					: `Delete it, or correct its place: the rule speaks of ${[...elsewhere].slice(0, 3).join(", ")}.`,
		}),
	];
}

/** Texts that are printed as they were typed, and the way to each. */
import type { Path } from "../diagnostics/diagnostic.ts";
import type { PlainField, Said } from "./texts.ts";

/** Fields that refer, count or are looked at by inspectors alone. Any other is printed, a field yet to come too. */
const unprinted: ReadonlySet<string> = new Set([
	"id",
	"schedule",
	"activity",
	"dates",
	"role",
	"grades",
	"findings",
	"judgement",
	"criteria",
	"evaluationRow",
	"kind",
	"serviceArea",
	"protectedCharacteristics",
	"evidence",
	"date",
	"from",
]);

/** @returns every text of inspection, findings, concerns, briefing, figures and organisation that is neither Markdown nor a reference */
export function plainFields({
	inspection,
	findings,
	concerns,
	briefing,
	figures,
	organisation,
	prose,
	tooDeep,
}: Said): PlainField[] {
	const ways = new Set(
		[...prose.map(({ at }) => at), ...tooDeep].map((at) => JSON.stringify(at)),
	);
	return [
		...textsIn(inspection, ["inspection"]),
		...findings.flatMap((finding, index) =>
			textsIn(finding, ["findings", index]),
		),
		...concerns.flatMap((concern, index) =>
			textsIn(concern, ["concerns", index]),
		),
		...textsIn(briefing, ["briefing"]),
		...textsIn(figures, ["figures"]),
		...textsIn(organisation, ["organisation"]),
	].filter(([at]) => !ways.has(JSON.stringify(at)));
}

function textsIn(value: unknown, at: Path): [Path, string][] {
	if (typeof value === "string") return [[at, value]];
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([step, inner]) =>
		unprinted.has(step)
			? []
			: textsIn(inner, [...at, Array.isArray(value) ? Number(step) : step]),
	);
}

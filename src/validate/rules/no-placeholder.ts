import { visit } from "unist-util-visit";
import type { Path } from "../../diagnostics/diagnostic.ts";
import { spanOf } from "../../markdown/span.ts";
import { whatIsThere } from "../gaps.ts";
import { isLeftOpen } from "../left-open.ts";
import type { Facts, Remark, Rule } from "../rule.ts";
import { textSpan } from "../text-span.ts";

/** Gaps as templates, word processors and published letters have them. */
const gaps = [
	// `[insert CSA name]`, `[Name of inspector]`, `[date]`, `<insert date>`
	String.raw`\[\s*(?:insert|enter|add|type|delete|complete|select|choose)\b[^\]]*\]?`,
	String.raw`\[\s*(?:(?:the |your |LA |CSA )?(?:name|date|address|title|number|place|area|region|post|email)s?\b[^\]]{0,40}|_+|\?+|x+|tb[cd]|to be (?:confirmed|added))\s*\]`,
	String.raw`<\s*(?:insert|enter|add|name|date|address)\b[^>\n]{0,80}>`,
	// `Insert LA Address`
	String.raw`\binsert (?:LA|CSA|name|date|address|text|details|inspection|inspector)\b[^.\n]*`,
	// `XXXX@`, `XX weeks`, `XX/XX/20XX`, `dd/mm/yyyy`
	String.raw`\bX{3,}\b@?`,
	String.raw`\bXX\b(?=\s*(?:weeks?|days?|months?|years?|children|cases|per|%))`,
	String.raw`\bXX[/.-](?:XX|\d\d)(?:[/.-][X\d]{2,4})?`,
	String.raw`\bdd[/ -]mmm?m?[/ -]yy(?:yy)?\b`,
	String.raw`\bTB[CD]\b|\bTODO\b|\blorem ipsum\b`,
	// `{{name}}`, as a template has it, or half of that
	String.raw`\{\{[^{}\n]*\}\}|\{\{|\}\}`,
	// What Word prints where a field was left alone or lost what it points at.
	String.raw`\bclick (?:or tap )?here to (?:enter|add) [a-z ]+|\bchoose an item\b|\bdelete as (?:appropriate|applicable)\b|\berror! (?:reference source|bookmark) not (?:found|defined)\b`,
];
/** In capitals these are gaps; in small letters they may be words. */
const gapsInCapitals = String.raw`\b(?:LA NAME|LA ADDRESS|CSA NAME|INSPECTION DATES?|INSPECTOR NAME|NAME OF (?:LA|AREA|INSPECTOR)|DD MONTH YYYY)\b`;
const leftover = new RegExp(gaps.join("|"), "gi");
/** Without which there is none. */
const leftoverCue =
	/[[<{}]|insert|xx|dd[/ -]m|tb[cd]|todo|lorem|click|choose|delete as|error!/i;
const leftoverInCapitals = new RegExp(gapsInCapitals, "g");

/** Slips of letter templates, each with what was meant. */
const slips: ReadonlyMap<string, string> = new Map([
	["your sincerely", "Yours sincerely"],
	["your faithfully", "Yours faithfully"],
	["yours sincerly", "Yours sincerely"],
	["cafacss", "Cafcass"],
	["cafcas", "Cafcass"],
	["cafcsass", "Cafcass"],
	["cafacass", "Cafcass"],
	["spoken to to you", "spoken to you"],
]);
const slip = new RegExp(`\\b(?:${[...slips.keys()].join("|")})\\b`, "gi");

/** No gap left to be filled reaches a reader: published letters have gone out with `Insert LA Address` in them. */
export const noPlaceholder: Rule = {
	id: "no-placeholder",
	severity: "error",
	promise: "No text holds a gap or a slip that a template left in it",
	reason:
		"Letters have been published with the gaps and slips of their template still in them.",
	example: {
		right: "headline: In Harbour Cities, families wait three weeks.",
		wrong: "headline: In [insert name of area], families wait XX weeks.",
	},
	standsAlone: true,
	*check(facts) {
		for (const { at, text, tree } of facts.prose) {
			const found: Remark[] = [];
			visit(tree, (node) => {
				if (node.type === "text")
					for (const [what, index] of leftIn(node.value)) {
						// In an organisation's own words for a passage, a name in braces is filled in.
						if (at[0] === "passages" && /^[{}]/.test(what)) continue;
						found.push(
							remark(
								at,
								what,
								textSpan(text, node, index, index + what.length),
							),
						);
					}
				// What a picture shows is read out, and has no text of its own in the tree.
				if (node.type === "image")
					for (const [what] of leftIn(node.alt ?? ""))
						found.push(remark(at, what, spanOf(node)));
			});
			yield* found;
		}
		for (const [at, text] of [...facts.plain, ...evidenceFields(facts)])
			for (const [what, index] of leftIn(text))
				yield remark(at, what, [index, index + what.length]);
		for (const [at, word] of references(facts))
			if (isLeftOpen(word))
				yield {
					at,
					message: `Unexpected \`${word}\`, expected what is meant`,
					hint: "Replace it with the words that belong there.",
				};
	},
};

/** What is never printed and yet must be there before anything is. */
function* references({
	inspection,
	findings,
}: Facts): Iterable<[Path, string]> {
	for (const [judgement, grade] of Object.entries(
		whatIsThere(inspection).grades ?? {},
	))
		yield [["inspection", "grades", judgement], grade];
	for (const [index, finding] of findings.entries())
		for (const list of ["criteria", "protectedCharacteristics"] as const)
			for (const [place, id] of finding[list].entries())
				yield [["findings", index, list, place], id];
}

/** What findings rest on, which nobody could trace with a gap in it. */
function* evidenceFields({ findings }: Facts): Iterable<[Path, string]> {
	for (const [index, { evidence }] of findings.entries())
		for (const [place, piece] of evidence.entries())
			for (const field of ["source", "reference"] as const)
				yield [["findings", index, "evidence", place, field], piece[field]];
}

/** More of one kind in one paragraph are told once these are filled; to find the place of each takes time. */
const most = 100;

/** Everything left in a text, and where it starts. */
function* leftIn(text: string): Iterable<[what: string, index: number]> {
	const patterns = leftoverCue.test(text)
		? [leftover, leftoverInCapitals, slip]
		: [leftoverInCapitals, slip];
	for (const pattern of patterns)
		for (const { 0: what, index } of text.matchAll(pattern).take(most))
			yield [what, index];
}

function remark(at: Path, what: string, within: [number, number]): Remark {
	const meant = slips.get(what.toLowerCase());
	return {
		at,
		within,
		message: `Unexpected \`${what.replace(/\s+/g, " ")}\`, expected ${meant === undefined ? "the words themselves" : `\`${meant}\``}`,
		hint:
			meant === undefined
				? "Fill the gap, or take the sentence out."
				: "Correct it; it is a slip of a letter template.",
	};
}

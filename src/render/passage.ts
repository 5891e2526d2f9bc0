/**
 * Passages: parts of a template that an organisation may say in its own words.
 *
 *     {{#passage "opening"}}
 *     We are writing to tell you …
 *     {{/passage}}
 *
 * The words come from `content/wording/<document>.yaml`, by the passage's id. They are Markdown, in which `{{name}}`
 * stands for a text of the view, as in the template; nothing else of Handlebars is theirs.
 */
import Handlebars from "handlebars";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/nearest.ts";
import type { Source } from "../diagnostics/source.ts";
import type { Templates, TemplateText } from "../model/template.ts";

/** `{{name}}` and `{{lead.name}}`. */
const name = /\{\{([^{}]*)\}\}/g;

/**
 * An organisation's own words with names filled in.
 *
 * @param wording the file they stand in
 * @returns nothing where the organisation has none of its own, or a diagnostic says what is wrong with them
 */
export function ownWords(
	id: string,
	wording: Source,
	view: unknown,
	diagnostics: Diagnostic[],
): string | undefined {
	const words = Object(wording.data)[id];
	if (typeof words !== "string") return undefined;
	let isSound = true;
	const filled = words.replace(name, (found, path: string, offset: number) => {
		const value = path
			.trim()
			.split(".")
			.reduce<unknown>(
				(from, step) =>
					from !== null && typeof from === "object" && Object.hasOwn(from, step)
						? (from as Record<string, unknown>)[step]
						: undefined,
				view,
			);
		if (typeof value === "string") return value;
		isSound = false;
		diagnostics.push({
			rule: "wording-sound",
			severity: "error",
			message: `Unexpected \`${found}\`, expected the name of a text that this document has`,
			place: wording.placeWithin([id], offset, offset + found.length),
			hint: "Use a name that stands in the passage of the template, or write the words themselves.",
		});
		return "";
	});
	return isSound ? `${filled.trim()}\n` : undefined;
}

/** Ids of all passages of a template and of the partials it calls. */
export function passagesIn(
	template: TemplateText,
	partials: Templates["partials"],
	seen = new Set<string>(),
): ReadonlySet<string> {
	const ids = new Set<string>();
	const visitor = new (class extends Handlebars.Visitor {
		override BlockStatement(block: hbs.AST.BlockStatement) {
			const [id] = block.params;
			if (
				block.path.type === "PathExpression" &&
				(block.path as hbs.AST.PathExpression).original === "passage" &&
				id?.type === "StringLiteral"
			)
				ids.add((id as hbs.AST.StringLiteral).value);
			super.BlockStatement(block);
		}
		override PartialStatement(call: hbs.AST.PartialStatement) {
			const called = (call.name as hbs.AST.PathExpression).original;
			const partial = partials.get(called);
			if (partial === undefined || seen.has(called)) return;
			seen.add(called);
			for (const id of passagesIn(partial, partials, seen)) ids.add(id);
		}
	})();
	try {
		visitor.accept(Handlebars.parse(template.text));
	} catch {
		// What cannot be read is told where it is filled.
	}
	return ids;
}

/** What an organisation words that no passage asks for. */
export function unusedWords(
	wording: Source,
	passages: ReadonlySet<string>,
): Diagnostic[] {
	return Object.keys(Object(wording.data))
		.filter((id) => !passages.has(id))
		.map((id): Diagnostic => {
			const hint = didYouMean(id, passages);
			return {
				rule: "wording-sound",
				severity: "error",
				message: `Unexpected passage \`${id}\`, expected one of ${[...passages].join(", ") || "none: this document has no passages"}`,
				place: wording.placeOfKey([id]),
				...(hint !== undefined && { hint }),
			};
		});
}

/** From a checked inspection and a template to Markdown text. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Source } from "../diagnostics/source.ts";
import { escapeMarkdown as escaped } from "../markdown/escape-markdown.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import type { Template } from "../model/template.ts";
import { dayInWords } from "./dates.ts";
import { memberView } from "./member-view.ts";
import {
	type DocumentProperties,
	dayOfDocument,
	propertiesOf,
} from "./properties.ts";
import type { Renderer } from "./renderer.ts";
import type { VerdictView } from "./verdict-view.ts";
import { view } from "./view.ts";

export interface Rendered {
	readonly markdown: string;
	readonly properties: DocumentProperties;
	/** Texts of authors, block by block, that a document which tells everything must hold. */
	readonly told: readonly string[];
}

/** What one document has of its own. */
export interface Particulars {
	/** The id of what it is about, where there is one for each. */
	readonly member?: string | undefined;
	/** The organisation's own words for it. */
	readonly wording?: Source | undefined;
	/** What preflight says, where it is told of. */
	readonly verdict?: VerdictView | undefined;
}

/** Fills templates for one inspection; what they may say is put into words once. */
export function openInspection(
	checked: CheckedInspection,
	renderer: Renderer,
	diagnostics: Diagnostic[],
) {
	const views = new Map<number, ReturnType<typeof view>>();
	const viewAt = (depth: number) => {
		const made = views.get(depth) ?? view(checked, depth);
		views.set(depth, made);
		return made;
	};
	return {
		/** @returns nothing where a diagnostic says what is wrong with the template or the words */
		render(
			{ id, text, manifest }: Template,
			{ member, wording, verdict }: Particulars = {},
		): Rendered | undefined {
			const { view: shared, told } = viewAt(manifest.sectionDepth);
			const data = {
				...shared,
				/** The day the document bears. */
				letterDay: dayInWords(
					dayOfDocument(checked.inspection, manifest, member),
				),
				enclosures: enclosuresOf(id, manifest, checked),
				...(manifest.each !== undefined &&
					member !== undefined &&
					memberView(manifest.each, member, checked)),
				...(verdict && { verdict }),
			};
			const markdown = renderer.fill(text, data, wording, diagnostics);
			return markdown === undefined
				? undefined
				: {
						markdown,
						told,
						properties: propertiesOf(checked, manifest, member),
					};
		},
	};
}

/** What is sent with a document beside itself, as far as the activity prints it. */
function enclosuresOf(
	id: string,
	{ encloses }: Template["manifest"],
	{ activity }: CheckedInspection,
): readonly { readonly title: string; readonly file: string }[] {
	return encloses
		.filter(
			({ document }) =>
				document !== id &&
				activity.documents.some((one) => one.document === document),
		)
		.map(({ document, edition, title }) => ({
			title: escaped(title),
			file: escaped(`${document}.${edition}`),
		}));
}

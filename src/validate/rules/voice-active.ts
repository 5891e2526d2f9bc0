import type { Remark, Rule } from "../rule.ts";
import { sentencesIn } from "../sentences.ts";
import type { ReportText } from "../texts.ts";

/** Published reports stay below both in all but one paragraph in sixty. */
const mostInSentence = 2;
const mostInParagraph = 5;

/** Somebody does what is done: a heap of passive clauses leaves out who, and a report is about who does what. */
export const voiceActive: Rule = {
	id: "voice-active",
	severity: "warning",
	promise: "No sentence or paragraph heaps up passive clauses",
	reason:
		"Areas for improvement must be precise (handbook paragraph 107), and a passive clause does not say who is to act.",
	example: {
		right:
			"Guardians see children early, and managers check the plans they write.",
		wrong:
			"Children are seen early, plans are written and the result is checked.",
	},
	standsAlone: true,
	*check(facts) {
		for (const text of facts.report) {
			if (text.kind === "heading" || text.kind === "tableCell") continue;
			// A clause has its verb: without enough of them nothing needs to be looked at closely.
			if ((text.text.match(auxiliary)?.length ?? 0) <= mostInSentence) continue;
			yield* remarks(text);
		}
	},
};

function* remarks({ at, text, within }: ReportText): Iterable<Remark> {
	const sentences = sentencesIn(text).map(({ start, end }) => ({
		start,
		end,
		clauses: passives(text.slice(start, end)),
	}));
	const heaps = sentences.filter(({ clauses }) => clauses > mostInSentence);
	for (const { start, end, clauses } of heaps)
		yield {
			at,
			within: within(start, end),
			message: `Unexpected sentence with ${clauses} passive clauses, expected ${mostInSentence} at most`,
			hint,
		};
	const all = sentences.reduce((sum, { clauses }) => sum + clauses, 0);
	const first = sentences[0];
	if (heaps.length === 0 && all > mostInParagraph && first)
		yield {
			at,
			within: within(first.start, first.end),
			message: `Unexpected paragraph with ${all} passive clauses, expected ${mostInParagraph} at most`,
			hint,
		};
}

const hint =
	"Name who does it: `guardians saw the child` for `the child was seen`.";

const auxiliary = /\b(?:am|are|is|was|were|be|been|being)\b/gi;

/** Forms of *be*, a few words such as *not* or *usually*, and a participle. */
const passive =
	/\b(?:am|are|is|was|were|be|been|being)(?:\s+(?:not|also|often|always|never|still|then|only|now|even|already|being|been|well|further|seldom|soon|too|all|both|just|[a-z]+ly)){0,3}\s+([a-z]{2,}ed|[a-z]+)(?![\p{L}’'-])/giu;

const irregular = new Set(
	"beaten begun bitten blown bought bound brought built caught chosen cut dealt done drawn driven eaten fed felt fought found forbidden forgiven forgotten frozen given ground grown heard held hidden hung hurt kept known laid led left lent let lost made met misunderstood overcome overheard overlooked overseen overtaken paid proven put read rebuilt redrawn retold rewritten run said seen sent set shaken shown shut sold sought spent split spoken spread stolen struck sworn swept taken taught thought thrown told torn undertaken undone understood upheld withdrawn withheld won worn written".split(
		" ",
	),
);

/** End like a participle and tell how somebody is, or are something else. */
const adjectives = new Set(
	"afraid aged bed concerned experienced hundred indeed interested involved limited mixed naked need pleased red related sacred satisfied seed skilled speed surprised tired used varied wicked worried".split(
		" ",
	),
);

/** How many passive clauses a sentence holds; verbs that share one *be* count as one. */
function passives(sentence: string): number {
	return [...sentence.matchAll(passive)].filter(([, found = ""]) => {
		const verb = found.toLowerCase();
		return verb.endsWith("ed") ? !adjectives.has(verb) : irregular.has(verb);
	}).length;
}

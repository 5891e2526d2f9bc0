/** Every rule: a line to import it, and its name in the group it belongs to. */
import type { Rule, ScheduleFacts } from "./rule.ts";
import { acronymExplained } from "./rules/acronym-explained.ts";
import { briefingCoversJudgements } from "./rules/briefing-covers-judgements.ts";
import { briefingDated } from "./rules/briefing-dated.ts";
import { briefingJudgementKnown } from "./rules/briefing-judgement-known.ts";
import { briefingTableSound } from "./rules/briefing-table-sound.ts";
import { briefingToldOnce } from "./rules/briefing-told-once.ts";
import { caseNumbered } from "./rules/case-numbered.ts";
import { characterInFont } from "./rules/character-in-font.ts";
import { characteristicKnown } from "./rules/characteristic-known.ts";
import { childUnidentified } from "./rules/child-unidentified.ts";
import { childrenFiguresPlain } from "./rules/children-figures-plain.ts";
import { childrenReadingAge } from "./rules/children-reading-age.ts";
import { childrenSentenceShort } from "./rules/children-sentence-short.ts";
import { childrenSpokenOf } from "./rules/children-spoken-of.ts";
import { childrenWordsPlain } from "./rules/children-words-plain.ts";
import { concernAnswered } from "./rules/concern-answered.ts";
import { concernDated } from "./rules/concern-dated.ts";
import { concernReferred } from "./rules/concern-referred.ts";
import { concernUnique } from "./rules/concern-unique.ts";
import { contactsComplete } from "./rules/contacts-complete.ts";
import { criterionInJudgement } from "./rules/criterion-in-judgement.ts";
import { datesInOrder } from "./rules/dates-in-order.ts";
import { datesOnWorkingDays } from "./rules/dates-on-working-days.ts";
import { deferralReasonAccepted } from "./rules/deferral-reason-accepted.ts";
import { deferralReasonKnown } from "./rules/deferral-reason-known.ts";
import { emphasisSparing } from "./rules/emphasis-sparing.ts";
import { equalityTold } from "./rules/equality-told.ts";
import { evaluationRowFits } from "./rules/evaluation-row-fits.ts";
import { evaluationRowKnown } from "./rules/evaluation-row-known.ts";
import { evidenceDated } from "./rules/evidence-dated.ts";
import { fieldworkAsScheduled } from "./rules/fieldwork-as-scheduled.ts";
import { figureCountsAddUp } from "./rules/figure-counts-add-up.ts";
import { figureLabelKnown } from "./rules/figure-label-known.ts";
import { figurePercentRecomputed } from "./rules/figure-percent-recomputed.ts";
import { figurePercentTotal } from "./rules/figure-percent-total.ts";
import { figureStatementRecomputed } from "./rules/figure-statement-recomputed.ts";
import { figureUnique } from "./rules/figure-unique.ts";
import { findingComplete } from "./rules/finding-complete.ts";
import { findingUnique } from "./rules/finding-unique.ts";
import { footnotePaired } from "./rules/footnote-paired.ts";
import { footnotePlain } from "./rules/footnote-plain.ts";
import { gradeBalanced } from "./rules/grade-balanced.ts";
import { gradeOnScale } from "./rules/grade-on-scale.ts";
import { headingSound } from "./rules/heading-sound.ts";
import { imageDescribed } from "./rules/image-described.ts";
import { imagePackaged } from "./rules/image-packaged.ts";
import { improvementCovers } from "./rules/improvement-covers.ts";
import { improvementPrecise } from "./rules/improvement-precise.ts";
import { improvementSupported } from "./rules/improvement-supported.ts";
import { judgementGraded } from "./rules/judgement-graded.ts";
import { judgementKnown } from "./rules/judgement-known.ts";
import { judgementSupported } from "./rules/judgement-supported.ts";
import { letterComplete } from "./rules/letter-complete.ts";
import { linkDescribed } from "./rules/link-described.ts";
import { linkSafe } from "./rules/link-safe.ts";
import { majestyByDate } from "./rules/majesty-by-date.ts";
import { noPlaceholder } from "./rules/no-placeholder.ts";
import { noticeAsScheduled } from "./rules/notice-as-scheduled.ts";
import { oneLead } from "./rules/one-lead.ts";
import { overallAsCommonest } from "./rules/overall-as-commonest.ts";
import { overallAsKeyJudgement } from "./rules/overall-as-key-judgement.ts";
import { overallFounded } from "./rules/overall-founded.ts";
import { overallNearLowest } from "./rules/overall-near-lowest.ts";
import { overallNotCapped } from "./rules/overall-not-capped.ts";
import { overallWithinRange } from "./rules/overall-within-range.ts";
import { partnersUnjudged } from "./rules/partners-unjudged.ts";
import { personUnnamed } from "./rules/person-unnamed.ts";
import { priorityActionNamed } from "./rules/priority-action-named.ts";
import { privateDetailsAbsent } from "./rules/private-details-absent.ts";
import { prosePlain } from "./rules/prose-plain.ts";
import { proseReadable } from "./rules/prose-readable.ts";
import { publicationNotEarly } from "./rules/publication-not-early.ts";
import { quietTimesKept } from "./rules/quiet-times-kept.ts";
import { roleKnown } from "./rules/role-known.ts";
import { sampleCaseDrawn } from "./rules/sample-case-drawn.ts";
import { sampleCaseOnce } from "./rules/sample-case-once.ts";
import { sampleComplete } from "./rules/sample-complete.ts";
import { samplePartKnown } from "./rules/sample-part-known.ts";
import { scheduleAmendedInOrder } from "./rules/schedule-amended-in-order.ts";
import { scheduleInForce } from "./rules/schedule-in-force.ts";
import { scheduleNumbered } from "./rules/schedule-numbered.ts";
import { schedulePlanInOrder } from "./rules/schedule-plan-in-order.ts";
import { scheduleRefers } from "./rules/schedule-refers.ts";
import { scheduleRowsComplete } from "./rules/schedule-rows-complete.ts";
import { scheduleSampleAddsUp } from "./rules/schedule-sample-adds-up.ts";
import { scheduleSound } from "./rules/schedule-sound.ts";
import { sentenceShort } from "./rules/sentence-short.ts";
import { serviceAreaKnown } from "./rules/service-area-known.ts";
import { serviceAreaTold } from "./rules/service-area-told.ts";
import { serviceAreaUnique } from "./rules/service-area-unique.ts";
import { serviceAreasFew } from "./rules/service-areas-few.ts";
import { serviceAreasToldAhead } from "./rules/service-areas-told-ahead.ts";
import { summaryPresent } from "./rules/summary-present.ts";
import { summaryReadingAge } from "./rules/summary-reading-age.ts";
import { tableSound } from "./rules/table-sound.ts";
import { teamComplete } from "./rules/team-complete.ts";
import { teamMemberOnce } from "./rules/team-member-once.ts";
import { textVisible } from "./rules/text-visible.ts";
import { visitUngraded } from "./rules/visit-ungraded.ts";
import { visitsShort } from "./rules/visits-short.ts";
import { visitsWithinInspection } from "./rules/visits-within-inspection.ts";
import { voiceActive } from "./rules/voice-active.ts";

/** Rules about a schedule alone: it is checked whether or not an inspection names it. */
export const scheduleRules: readonly Rule<ScheduleFacts>[] = [
	scheduleSound,
	scheduleNumbered,
	scheduleRefers,
	scheduleRowsComplete,
	scheduleSampleAddsUp,
	schedulePlanInOrder,
	scheduleAmendedInOrder,
];

/** Rules about one thing, in the order a newcomer would want to read their promises. */
export const ruleGroups: readonly {
	readonly title: string;
	readonly rules: readonly Rule[];
}[] = [
	{
		title: "Schedules",
		rules: [...scheduleRules, scheduleInForce],
	},
	{
		title: "Findings",
		rules: [
			findingUnique,
			judgementKnown,
			criterionInJudgement,
			characteristicKnown,
			serviceAreaKnown,
			evaluationRowKnown,
			evaluationRowFits,
			evidenceDated,
			findingComplete,
			equalityTold,
		],
	},
	{
		title: "Judgements and grades",
		rules: [
			judgementGraded,
			judgementSupported,
			gradeOnScale,
			gradeBalanced,
			visitUngraded,
		],
	},
	{
		title: "The overall grade",
		rules: [
			overallWithinRange,
			overallFounded,
			overallNotCapped,
			overallAsKeyJudgement,
			overallNearLowest,
			overallAsCommonest,
		],
	},
	{
		title: "What needs to improve",
		rules: [
			improvementSupported,
			improvementCovers,
			improvementPrecise,
			priorityActionNamed,
		],
	},
	{
		title: "The inspection",
		rules: [
			roleKnown,
			oneLead,
			teamComplete,
			teamMemberOnce,
			datesInOrder,
			serviceAreaUnique,
			serviceAreaTold,
			summaryPresent,
			letterComplete,
			contactsComplete,
		],
	},
	{
		title: "Dates and visits",
		rules: [
			datesOnWorkingDays,
			noticeAsScheduled,
			fieldworkAsScheduled,
			publicationNotEarly,
			quietTimesKept,
			deferralReasonKnown,
			deferralReasonAccepted,
			visitsWithinInspection,
			visitsShort,
			serviceAreasFew,
			serviceAreasToldAhead,
		],
	},
	{
		title: "The sample of cases",
		rules: [samplePartKnown, sampleComplete, sampleCaseDrawn, sampleCaseOnce],
	},
	{
		title: "Concerns about children",
		rules: [concernUnique, concernReferred, concernDated, concernAnswered],
	},
	{
		title: "The briefing",
		rules: [
			briefingJudgementKnown,
			briefingCoversJudgements,
			briefingToldOnce,
			briefingDated,
			briefingTableSound,
		],
	},
	{
		title: "Figures of surveys and consultations",
		rules: [
			figureUnique,
			figureLabelKnown,
			figureCountsAddUp,
			figurePercentRecomputed,
			figurePercentTotal,
			figureStatementRecomputed,
		],
	},
	{
		title: "Who must not be known, and who is not judged",
		rules: [
			caseNumbered,
			childUnidentified,
			personUnnamed,
			privateDetailsAbsent,
			partnersUnjudged,
		],
	},
	{
		title: "Texts",
		rules: [
			proseReadable,
			prosePlain,
			textVisible,
			linkSafe,
			footnotePaired,
			footnotePlain,
			noPlaceholder,
			majestyByDate,
			characterInFont,
			headingSound,
			tableSound,
		],
	},
	{
		title: "Pictures",
		rules: [imagePackaged, imageDescribed],
	},
	{
		title: "Plain English",
		rules: [
			sentenceShort,
			voiceActive,
			acronymExplained,
			emphasisSparing,
			linkDescribed,
		],
	},
	{
		title: "What children read",
		rules: [
			childrenSentenceShort,
			childrenWordsPlain,
			childrenFiguresPlain,
			childrenSpokenOf,
			childrenReadingAge,
			summaryReadingAge,
		],
	},
];

export const rules: readonly Rule[] = ruleGroups.flatMap(({ rules }) => rules);

/** Rules that look at an inspection. */
export const inspectionRules: readonly Rule[] = rules.filter(
	(rule) => !scheduleRules.includes(rule),
);

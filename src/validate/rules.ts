/** Every rule, in the order a newcomer would want to read their promises. */
import type { Rule } from "./rule.ts";
import { characterInFont } from "./rules/character-in-font.ts";
import { characteristicKnown } from "./rules/characteristic-known.ts";
import { criterionInJudgement } from "./rules/criterion-in-judgement.ts";
import { datesInOrder } from "./rules/dates-in-order.ts";
import { findingUnique } from "./rules/finding-unique.ts";
import { footnotePaired } from "./rules/footnote-paired.ts";
import { footnotePlain } from "./rules/footnote-plain.ts";
import { gradeOnScale } from "./rules/grade-on-scale.ts";
import { headingSound } from "./rules/heading-sound.ts";
import { imageDescribed } from "./rules/image-described.ts";
import { imagePackaged } from "./rules/image-packaged.ts";
import { improvementSupported } from "./rules/improvement-supported.ts";
import { judgementGraded } from "./rules/judgement-graded.ts";
import { judgementKnown } from "./rules/judgement-known.ts";
import { judgementSupported } from "./rules/judgement-supported.ts";
import { linkSafe } from "./rules/link-safe.ts";
import { noPlaceholder } from "./rules/no-placeholder.ts";
import { oneLead } from "./rules/one-lead.ts";
import { priorityActionNamed } from "./rules/priority-action-named.ts";
import { prosePlain } from "./rules/prose-plain.ts";
import { proseReadable } from "./rules/prose-readable.ts";
import { roleKnown } from "./rules/role-known.ts";
import { scheduleInForce } from "./rules/schedule-in-force.ts";
import { scheduleSound } from "./rules/schedule-sound.ts";
import { serviceAreaKnown } from "./rules/service-area-known.ts";
import { serviceAreaUnique } from "./rules/service-area-unique.ts";
import { summaryPresent } from "./rules/summary-present.ts";
import { tableSound } from "./rules/table-sound.ts";
import { textVisible } from "./rules/text-visible.ts";

export const rules: readonly Rule[] = [
	scheduleSound,
	scheduleInForce,
	findingUnique,
	judgementKnown,
	judgementGraded,
	judgementSupported,
	gradeOnScale,
	criterionInJudgement,
	characteristicKnown,
	serviceAreaKnown,
	serviceAreaUnique,
	improvementSupported,
	priorityActionNamed,
	roleKnown,
	oneLead,
	datesInOrder,
	summaryPresent,
	proseReadable,
	prosePlain,
	textVisible,
	imagePackaged,
	imageDescribed,
	linkSafe,
	footnotePaired,
	footnotePlain,
	noPlaceholder,
	characterInFont,
	headingSound,
	tableSound,
];

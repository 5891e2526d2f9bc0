/** What other programs may use. */
export { type Diagnostic, hasErrors } from "./diagnostics/diagnostic.ts";
export { Problem } from "./diagnostics/problem.ts";
export type { Verdict } from "./model/verdict.ts";
export type { Merged, MergeOrder } from "./pipeline/merging.ts";
export {
	type BeginningAnswers,
	type BeginningField,
	beginningFields,
	type NewInspection,
	newInspection,
	type OpenField,
	type Start,
} from "./pipeline/new-inspection.ts";
export type {
	BuildOrder,
	CheckOrder,
	CheckWithTemplatesOrder,
} from "./pipeline/order.ts";
export type { Preflight, PreflightOrder } from "./pipeline/preflight.ts";
export type { BuiltInspection } from "./pipeline/publishing.ts";
export {
	type ScheduleOrder,
	type ScheduleRead,
	type Schedules,
	schedules,
} from "./pipeline/schedules.ts";
export { type Schemas, schemas } from "./pipeline/schemas.ts";
export {
	type Built,
	build,
	type Checked,
	check,
	checkWithTemplates,
	mergeLetters,
	preflight,
} from "./pipeline.ts";
export { type Coverage, coverageOf } from "./render/coverage-of.ts";
export { explanationGroups } from "./validate/explanations.ts";
export { type Edition, editions, usualEditions } from "./write/write.ts";

/** An inspection in which everything has its shape and refers to what is there. */
import type { Root } from "mdast";
import type { Exception } from "../diagnostics/exception.ts";
import type { Source } from "../diagnostics/source.ts";
import type { Briefing } from "./briefing.ts";
import type { Concern } from "./concern.ts";
import type { Figures } from "./figures.ts";
import type { Finding } from "./finding.ts";
import type { Inspection } from "./inspection.ts";
import type { Picture } from "./manuscript.ts";
import type { Organisation } from "./organisation.ts";
import type { Activity, Schedule } from "./schedule.ts";

export interface CheckedInspection {
	/** The name of its folder. */
	readonly id: string;
	readonly inspection: Inspection;
	readonly schedule: Schedule;
	readonly activity: Activity;
	readonly organisation: Organisation;
	/** In the order of the report. */
	readonly findings: readonly Finding[];
	/** About children, for the people concerned alone: nothing that is published may hold any of it. */
	readonly concerns: readonly Concern[];
	/** What was known before it began, where that is told. */
	readonly briefing: Briefing | undefined;
	/** Figures of a survey or a consultation, where there are any. */
	readonly figures: Figures | undefined;
	readonly images: ReadonlyMap<string, Picture>;
	/** The organisation's own words for passages, by document. */
	readonly wording: ReadonlyMap<string, Source>;
	/** Every text of Markdown, read. Nobody may change a tree. */
	readonly trees: ReadonlyMap<string, Root>;
	/** Exceptions that were made from rules. */
	readonly exceptions: readonly Exception[];
}

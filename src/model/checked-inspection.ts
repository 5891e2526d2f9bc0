/** An inspection in which everything has its shape and refers to what is there. */
import type { Root } from "mdast";
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
	readonly images: ReadonlyMap<string, Picture>;
	/** Every text of Markdown, read. Nobody may change a tree. */
	readonly trees: ReadonlyMap<string, Root>;
}

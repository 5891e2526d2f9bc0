/** A rule that was not held against one place, as somebody answers for it in `inspection.yaml`. */
import type { Diagnostic, Place } from "./diagnostic.ts";

export interface Exception {
	/** The inspection that makes it, by id. */
	readonly inspection: string;
	readonly rule: string;
	/** As typed: `PR-04`, `serviceAreas/harbour-cities`. */
	readonly place: string;
	/** What became of the mistakes. */
	readonly becomes: "off" | "warning";
	readonly reason: string;
	/** Where it was typed. */
	readonly statedAt: Place;
	/** The mistakes it was made for, as they were before; at least one. */
	readonly excused: readonly Diagnostic[];
}

/** All that must be known of an inspection before its folder can be written. */
import type { Activity, Schedule } from "../../model/schedule.ts";

export interface Beginning {
	/** The name of its folder. */
	readonly id: string;
	readonly schedule: Schedule;
	readonly activity: Activity;
	readonly start: string;
	readonly end: string;
	/** Whoever leads first. */
	readonly team: readonly {
		/** Nothing where it is not yet known who has the role. */
		readonly name: string | undefined;
		readonly role: string;
	}[];
	readonly areas: readonly { readonly id: string; readonly name: string }[];
}

/** The plan as a calendar holds it: an event a step. */
import type { CalendarEvent } from "../model/calendar-event.ts";
import type { CheckedInspection } from "../model/checked-inspection.ts";
import { ownerOf } from "./plan-owner.ts";
import { type PlanStep, planSteps } from "./plan-steps.ts";

export function planEvents(checked: CheckedInspection): CalendarEvent[] {
	const { id, inspection } = checked;
	return planSteps(checked).map((step) => {
		const isOneDay = step.from === step.until;
		return {
			id: `${id}.${step.id}`,
			title: step.what.replace(/\.$/, ""),
			notes: [
				inspection.title,
				`${dayNumbers(step)}: ${ownerOf(step.who, checked)}`,
				...(step.by === undefined ? [] : [`Done by ${step.by}`]),
				...(inspection.workedExample
					? ["This is a worked example; nothing in it is real."]
					: []),
			],
			from: step.from,
			until: step.until,
			at: isOneDay ? step.by : undefined,
		};
	});
}

function dayNumbers({ number, lastNumber }: PlanStep): string {
	if (number < 1) return "Before working day 1";
	return number === lastNumber
		? `Working day ${number}`
		: `Working days ${number} to ${lastNumber}`;
}

/** `1 working day`, `5 working days`. */
export function workingDaysInWords(days: number): string {
	return days === 1 ? "1 working day" : `${days} working days`;
}

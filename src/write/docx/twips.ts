/** Twentieths of a point, the unit of most lengths in Word. */
export function twips(points: number): number {
	return Math.round(points * 20);
}

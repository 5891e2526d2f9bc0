/** A case number without the differences that two people at two keyboards make: case and spacing. For comparing only. */
export function sameCase(number: string): string {
	return number.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
}

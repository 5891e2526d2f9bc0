const words = [
	"no",
	"one",
	"two",
	"three",
	"four",
	"five",
	"six",
	"seven",
	"eight",
	"nine",
	"ten",
	"eleven",
	"twelve",
] as const;

/** A number as it stands in a sentence: up to twelve in words, then in figures. */
export function countInWords(count: number): string {
	return words[count] ?? String(count);
}

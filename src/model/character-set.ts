/** Characters that can be printed. */
export interface CharacterSet {
	has(codePoint: number): boolean;
}

/** A remark about something a person wrote, always with the place where they wrote it. */
export interface Diagnostic {
	/** The rule's id, which is the promise it keeps: `finding-unique`. Never changes once published. */
	readonly rule: string;
	readonly severity: Severity;
	/** *Unexpected X, expected Y*, in the author's words. */
	readonly message: string;
	readonly place: Place;
	/** What to do next. */
	readonly hint?: string;
	/** Other places that belong to it: `First used here`. */
	readonly related?: readonly Related[];
}

export type Severity = "error" | "warning";

export interface Related {
	readonly message: string;
	readonly place: Place;
}

/** Line and column count from 1; columns in UTF-16 units, a tab as one. */
export interface Place {
	/** As a person would open it from where they stand. */
	readonly file: string;
	readonly line: number;
	readonly column: number;
	/** How much of the line is meant, in UTF-16 units. */
	readonly length?: number;
}

/** Steps from the top of a file's data to a value: `['findings', 3, 'grade']`. */
export type Path = readonly (string | number)[];

/** Whether any of them stops the build. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
	return diagnostics.some(({ severity }) => severity === "error");
}

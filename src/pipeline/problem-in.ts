import { Problem } from "../diagnostics/problem.ts";

/** The problem of the machine that an error tells of. Throws any other error on. */
export function problemIn(error: unknown): Problem {
	if (error instanceof Problem) return error;
	throw error;
}

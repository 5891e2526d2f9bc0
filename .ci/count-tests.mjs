/* Adds up test reports into one closing line: `120 passed, 0 failed`. */
import { readFileSync } from "node:fs";

const reports = process.argv
	.slice(2)
	.map((file) => JSON.parse(readFileSync(file, "utf8")));
const sum = (field) =>
	reports.reduce((total, report) => total + report[field], 0);
const skipped = sum("numPendingTests");
console.log(
	`${sum("numPassedTests")} passed, ${sum("numFailedTests")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`,
);

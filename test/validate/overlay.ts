/**
 * A content folder made of the base and the few files in which a case differs from it.
 *
 * `organisation.yaml` and `schedules/` of a case go to the top, and so does what is in its `content/`; everything else goes to
 * the one inspection. A case that
 * brings `findings/` has its findings there and not in the base's `findings.yaml`.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

const base = join(import.meta.dirname, "base");
const shared = ["organisation.yaml", "schedules"];

/** @returns a folder that goes when the test is over */
export function overlay(caseFolder?: string): string {
	const content = mkdtempSync(join(tmpdir(), "content-"));
	onTestFinished(() => rmSync(content, { recursive: true }));
	cpSync(base, content, { recursive: true });
	if (caseFolder === undefined) return content;

	const inspection = join(content, "inspections", "sample");
	if (existsSync(join(caseFolder, "findings")))
		rmSync(join(inspection, "findings.yaml"));
	for (const name of readdirSync(caseFolder))
		if (name !== "expected.txt")
			cpSync(
				join(caseFolder, name),
				name === "content"
					? content
					: join(shared.includes(name) ? content : inspection, name),
				{ recursive: true },
			);
	return content;
}

/** Folders of inspections whose names are no ids: each is told, and hides no other. */
import { cpSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { check } from "../../src/index.ts";
import { overlay } from "../validate/overlay.ts";

/** The base, and the same inspection again as `visit:1`. */
function withMisnamed(): string {
	const content = overlay();
	const inspections = join(content, "inspections");
	cpSync(join(inspections, "sample"), join(inspections, "visit:1"), {
		recursive: true,
	});
	return content;
}

function told(content: string, inspections: string[] = []): string[] {
	return check({ content, inspections }).diagnostics.map(
		({ place, rule, message }) =>
			`${place.file.replace(`${content}/`, "")} ${rule}: ${message}`,
	);
}

const misnamed =
	"inspections/visit:1 file-expected: Unexpected name `visit:1` of an inspection, expected letters, digits and single hyphens";

test("a name that is no id is told", () => {
	expect(told(withMisnamed())).toEqual([misnamed]);
});

test("the others are looked at all the same", () => {
	const content = withMisnamed();
	rmSync(join(content, "inspections", "sample", "inspection.yaml"));
	expect(told(content).toSorted()).toEqual([
		`inspections/sample/inspection.yaml file-readable: Missing file, expected \`${content}/inspections/sample/inspection.yaml\``,
		misnamed,
	]);
});

test("one that was not asked for is none of this command's business", () => {
	expect(told(withMisnamed(), ["sample"])).toEqual([]);
	expect(told(withMisnamed(), ["visit:1"])).toEqual([misnamed]);
});

test("the only one is told, and not taken for none", () => {
	const content = overlay();
	const inspections = join(content, "inspections");
	renameSync(join(inspections, "sample"), join(inspections, "visit:1"));
	expect(told(content)).toEqual([misnamed]);
});

/** The schedules that come with the tool, each as if an inspection named it. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { check } from "../../src/index.ts";
import type { Schedule } from "../../src/model/schedule.ts";
import { overlay } from "./overlay.ts";

const schedules = join(import.meta.dirname, "../../content/schedules");

test.each(readdirSync(schedules))("%s is sound", (name) => {
	const content = overlay();
	cpSync(join(schedules, name), join(content, "schedules", name));
	const { activities } = parse(
		readFileSync(join(schedules, name), "utf8"),
	) as Schedule;
	const inspection = join(content, "inspections/sample/inspection.yaml");
	writeFileSync(
		inspection,
		readFileSync(inspection, "utf8")
			.replace(/^schedule: .*$/m, `schedule: ${name.replace(".yaml", "")}`)
			.replace(/^activity: .*$/m, `activity: ${activities[0]?.id}`),
	);
	const { diagnostics } = check({ content, inspections: [] });
	// It was read, and the rules ran over it: the findings are of another schedule.
	expect(diagnostics.map(({ rule }) => rule)).toContain("judgement-known");
	expect(
		diagnostics.filter(({ place }) => place.file.includes("schedules")),
	).toEqual([]);
});

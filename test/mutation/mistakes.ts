/** Every mistake that is made on purpose, group by group. */
import type { Mistake } from "./mistake.ts";
import { inFiles } from "./mistakes/files.ts";
import { inFindings } from "./mistakes/findings.ts";
import { inInspections } from "./mistakes/inspection.ts";
import { inRecords } from "./mistakes/records.ts";
import { inSchedules } from "./mistakes/schedules.ts";
import { inSmall } from "./mistakes/small.ts";
import { inTexts } from "./mistakes/texts.ts";

export const mistakes: readonly {
	readonly where: string;
	readonly made: readonly Mistake[];
}[] = [
	{ where: "files", made: inFiles },
	{ where: "inspection.yaml", made: inInspections },
	{ where: "findings", made: inFindings },
	{ where: "records", made: inRecords },
	{ where: "texts", made: inTexts },
	{ where: "schedules and the organisation", made: inSchedules },
	{ where: "a small report", made: inSmall },
];

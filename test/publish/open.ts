import { onTestFinished } from "vitest";
import type { Entry, Manifest } from "../../src/publish/manifest.ts";
import { type Output, openOutput } from "../../src/publish/open-output.ts";
import type { Problem } from "../../src/publish/problem.ts";
import type { Published } from "../../src/publish/publish.ts";

/** Opens an output folder that must open, until the test ends. */
export async function open(folder: string): Promise<Output> {
	const output = sound(await openOutput(folder, { waitAtMost: 0 }));
	onTestFinished(() => output.close());
	return output;
}

/** The value, which must not be a problem. */
export function sound<Value extends object>(value: Value | Problem): Value {
	if ("problem" in value) throw new Error(value.problem);
	return value;
}

export const someInputs = "0".repeat(64);

export const about: Omit<Manifest, "documents"> = {
	tool: { name: "inspection-reports", version: "1.2.3" },
	madeWith: { node: "24.0.0", browser: "153.0.0" },
	schedule: "example-2024",
	inputs: someInputs,
	notes: [],
};

/** What the caller of `write` says of a file, told from its name alone. */
export function made(
	file: string,
): Pick<Entry, "document" | "edition" | "file" | "inputs"> {
	const [document = "", edition = ""] = file.split(".");
	return { document, edition, file, inputs: someInputs };
}

/** One build from end to end: opens, writes files given by name, publishes, closes. */
export async function build(
	folder: string,
	inspection: string,
	files: Readonly<Record<string, string>>,
	keep: (entry: Entry) => boolean = () => false,
): Promise<Published | Problem> {
	const output = await open(folder);
	try {
		const stage = await output.stage(inspection);
		if ("problem" in stage) return stage;
		for (const [file, text] of Object.entries(files))
			await stage.write(made(file), text);
		const published = await output.publish([{ stage, about, keep }]);
		if ("problem" in published) return published;
		return published[0] as Published; // one in, one out
	} finally {
		output.close();
	}
}

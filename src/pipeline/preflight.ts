/**
 * Preflight: reads what stands in the output folder of one inspection, and has it checked. Changes nothing of it, and lays
 * the verdict beside it.
 */
import { join } from "node:path";
import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import type { Exception } from "../diagnostics/exception.ts";
import { Problem } from "../diagnostics/problem.ts";
import type { Verdict } from "../model/verdict.ts";
import { verdictOn } from "../preflight/published/verdict.ts";
import { manifestFile, readManifest } from "../publish/manifest.ts";
import { openOutput } from "../publish/open-output.ts";
import { whyNoManifest } from "../publish/why-no-manifest.ts";
import { readKit } from "../read/kit.ts";
import { read } from "../read/read.ts";
import { validate } from "../validate/validate.ts";
import { LazyPress } from "./lazy-press.ts";
import type { BuildOrder } from "./order.ts";
import { problemIn } from "./problem-in.ts";
import { publishedFacts } from "./published-facts.ts";
import { sound } from "./sound.ts";
import { kitFingerprint, standingOf } from "./standing.ts";
import {
	isVerdictThere,
	publishVerdict,
	verdictManuscript,
} from "./verdict-document.ts";

export interface PreflightOrder
	extends Pick<
		BuildOrder,
		"content" | "home" | "out" | "environment" | "onProgress" | "signal"
	> {
	/** Its id. */
	readonly inspection: string;
	/** Told of the verdict as soon as there is one, before it is made a document. */
	readonly onVerdict?: (verdict: Verdict) => void;
}

export interface Preflight {
	readonly diagnostics: readonly Diagnostic[];
	/** What stands in each file that was read, by the name diagnostics use for it. */
	readonly texts: ReadonlyMap<string, string>;
	readonly exceptions: readonly Exception[];
	/** None where a diagnostic is an error. */
	readonly verdict: Verdict | undefined;
	/** Why the verdict could not be made a document, where it could not. */
	readonly problem?: Problem;
}

/** @throws {Problem} where nothing was built, or the call or the machine is at fault before there is a verdict */
export async function preflight(order: PreflightOrder): Promise<Preflight> {
	const { content, home, inspection, out, onProgress, signal } = order;
	const diagnostics: Diagnostic[] = [];
	const project = read(content, [inspection], diagnostics);
	const kit = readKit(home, diagnostics);
	const texts = new Map([...project.texts, ...kit.texts]);
	const [checked] = validate(project, diagnostics, kit.templates.names);
	const exceptions = checked?.exceptions ?? [];
	const told = { diagnostics, texts, exceptions };
	const [sources] = project.inspections;
	if (hasErrors(diagnostics) || checked === undefined || sources === undefined)
		return { ...told, verdict: undefined };

	// Looked for before the folder is taken hold of, which would make it.
	const before = await readManifest(join(out, inspection));
	if (before === undefined) throw untold(order);
	if (before.documents.length === 0) throw nothingBuilt(order);
	const output = sound(await openOutput(out, { onWait: onProgress }));
	const press = new LazyPress(order, output.profileFolder);
	const close = () => {
		// It writes there too.
		press.kill();
		output.close();
	};
	signal?.addEventListener("abort", close, { once: true });
	try {
		const standing = await standingOf(sources, project, out, {
			kit: kitFingerprint(kit),
		});
		const { manifest } = standing;
		if (manifest === undefined) throw untold(order);
		const built = { ...standing, manifest };
		const facts = await publishedFacts(checked, kit, built, diagnostics);
		if (facts === undefined) return { ...told, verdict: undefined };
		const verdict = verdictOn(facts);
		order.onVerdict?.(verdict);

		const manuscript = verdictManuscript(
			verdict,
			{ checked, kit, font: project.font },
			diagnostics,
		);
		const problem =
			manuscript && !isVerdictThere(manuscript, standing)
				? await publishVerdict(manuscript, built, output, () =>
						press.open(),
					).then(() => undefined, problemIn)
				: undefined;
		return { ...told, verdict, ...(problem && { problem }) };
	} finally {
		await press.close();
		close();
	}
}

function nothingBuilt({ inspection, out }: PreflightOrder): Problem {
	return new Problem(
		`Nothing of \`${inspection}\` was built into \`${out}\`.`,
		`Run \`npm run build-report -- ${inspection}\` first.`,
	);
}

/** Why no manifest says what was built. */
function untold(order: PreflightOrder): Problem {
	const { inspection, out } = order;
	const folder = join(out, inspection);
	const build = `\`npm run build-report -- ${inspection}\``;
	switch (whyNoManifest(folder)) {
		case "damaged":
			return new Problem(
				`What was built of \`${inspection}\` cannot be told: \`${join(folder, manifestFile)}\` cannot be read.`,
				`It is damaged, or another version of the program wrote it. Run ${build}, which writes it again.`,
			);
		case "missing":
			return new Problem(
				`What was built of \`${inspection}\` cannot be told: there are files in \`${folder}\`, and no ${manifestFile}.`,
				`Run ${build}, which writes it again, or says what to move away first.`,
			);
		case "nothing":
			return nothingBuilt(order);
	}
}

/*
 * The first file to run, in JavaScript that any Node reads, so that an old one, or one without the packages, gets a
 * sentence and not a stack trace. Nothing but what every Node has is imported before both are known.
 *
 * Compiled code is kept between runs below node_modules; that is most of the time a `check` takes.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const packages = fileURLToPath(new URL("../../node_modules", import.meta.url));
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (!existsSync(packages))
	refuse("The packages are not installed. Run `npm ci` first.");
else if (major < 22 || (major === 22 && minor < 18))
	refuse(
		`This needs Node 24, and node is ${process.version}. Run it through npm, as \`npm run check\`: npm finds the Node that \`npm ci\` brings.`,
	);
else {
	const { setFlagsFromString } = await import("node:v8");
	// To compile a function for speed works beside a run on the same processors. It pays off for one that is called very
	// often, and with the highest tier after longer than any run takes.
	setFlagsFromString("--no-turbofan");
	setFlagsFromString("--invocation-count-for-maglev=4000");
	// Room for what is young is kept small: twice as much at every turn takes a third more memory, and no less time.
	setFlagsFromString("--semi-space-growth-factor=1");
	const { enableCompileCache, registerHooks } = await import("node:module");
	enableCompileCache(`${packages}/.cache/inspection-reports`);
	registerHooks?.({ load: withoutTranslations });
	const { main } = await import("./main.ts");
	process.exitCode = await main(process.argv.slice(2));
}

/**
 * zod brings its own messages in sixty languages, a file each, and has no entry without them. Ours are written in the
 * models.
 */
function withoutTranslations(url, context, next) {
	return url.endsWith("/zod/v4/locales/index.js")
		? { format: "module", source: "export {};", shortCircuit: true }
		: next(url, context);
}

function refuse(sentence) {
	process.stderr.write(`${sentence}\n`);
	process.exitCode = 2;
}

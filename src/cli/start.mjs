/*
 * The first file to run, in JavaScript that any Node reads, so that an old one gets a sentence and not a stack trace.
 *
 * Compiled code is kept between runs below node_modules; that is most of the time a `check` takes.
 */
import { enableCompileCache } from "node:module";
import { join } from "node:path";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
	process.stderr.write(
		`This needs Node 24, and node is ${process.version}. Run it through npm, as \`npm run check\`: npm finds the Node that \`npm ci\` brings.\n`,
	);
	process.exitCode = 2;
} else {
	enableCompileCache(
		join(import.meta.dirname, "../../node_modules/.cache/inspection-reports"),
	);
	const { main } = await import("./main.ts");
	process.exitCode = await main(process.argv.slice(2));
}

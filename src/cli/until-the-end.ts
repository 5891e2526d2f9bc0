/** Aborts when the process ends, by a signal or otherwise: what the build has open is closed then. */
export function untilTheEnd(): AbortSignal {
	const controller = new AbortController();
	process.once("exit", () => controller.abort());
	for (const [signal, number] of [
		["SIGINT", 2],
		["SIGTERM", 15],
		["SIGHUP", 1],
	] as const)
		process.once(signal, () => process.exit(128 + number));
	return controller.signal;
}

/** A thread that answers at once and is then busy for a while. */
import { parentPort } from "node:worker_threads";

parentPort?.on("message", ({ number }: { number: number }) => {
	parentPort?.postMessage({ number, value: "answered" });
	busyFor(20);
});

function busyFor(milliseconds: number): void {
	const end = Date.now() + milliseconds;
	while (Date.now() < end);
}

/** Opens a press, says which process the browser is, and waits to be killed. Started by a test. */
import { withPress } from "./with-press.ts";

await withPress(async (press) => {
	process.stdout.write(`${press.processId}\n`);
	await new Promise((resolve) => setTimeout(resolve, 60_000));
});

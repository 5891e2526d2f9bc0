/** Closes a thread in the turn in which its answer comes, and says so once it is closed. */
import { Thread } from "../../../../src/write/pdf/thread.ts";

const thread = new Thread(
	"answers",
	new URL("./answers-and-works-on.ts", import.meta.url),
	6,
);
await thread.ask({});
thread.ask({}).catch(() => {});
const end = Date.now() + 30;
while (Date.now() < end);
await thread.close();
process.stdout.write("closed");

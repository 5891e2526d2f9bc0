/** Starts browsers. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readlinkSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { printedPagesOf } from "../../../src/write/pdf/finish/printed-page.ts";
import { loadPdf } from "../../../src/write/pdf/load-pdf.ts";
import { fontFace, page } from "./sample.ts";
import { withPress } from "./with-press.ts";

/** All words printed, page after page. */
async function wordsOf(pdf: Uint8Array): Promise<string> {
	const pages = printedPagesOf(await loadPdf(pdf));
	return pages
		.flatMap(({ words }) => [...words].filter(([number]) => number >= 0))
		.map(([, text]) => text)
		.join("");
}

describe("a document that asks for something outside itself", () => {
	let server: Server;
	let origin: string;
	let connections = 0;
	beforeAll(async () => {
		server = createServer((_, response) => response.end());
		server.on("connection", () => connections++);
		server.listen(0, "127.0.0.1");
		await once(server, "listening");
		origin = `127.0.0.1:${(server.address() as AddressInfo).port}`;
	});
	afterAll(() => server.close());

	test("is refused by name, and gets nothing", async () => {
		const asking: [asked: string, html: string][] = [
			[`http://${origin}/a.png`, `<img src="http://${origin}/a.png">`],
			[`//${origin}/b.png`, `<img src="//${origin}/b.png">`],
			["c.png", `<img src="c.png">`],
			["file:///etc/hostname", `<img src="file:///etc/hostname">`],
			[`http://${origin}/d`, `<link rel="prefetch" href="http://${origin}/d">`],
			[
				`http://${origin}/e`,
				`<link rel="preconnect" href="http://${origin}/e">`,
			],
			[
				`http://${origin}/f`,
				`<style>p { background: url(http://${origin}/f) }</style><p>x`,
			],
			[
				`//${origin}/g`,
				`<style>p { background: url("//${origin}/g") }</style><p>x`,
			],
			[
				`http://${origin}/h`,
				`<style>@media print { p { background: url(http://${origin}/h) } }</style><p>x`,
			],
			[`http://${origin}/i`, `<style>@import "http://${origin}/i";</style>`],
			[
				`http://${origin}/j`,
				`<iframe srcdoc="<img src=http://${origin}/j>"></iframe>`,
			],
			[
				`http://${origin}/k`,
				`<meta http-equiv="refresh" content="0;url=http://${origin}/k">`,
			],
		];
		await withPress(async (press) => {
			for (const [asked, html] of asking) {
				const printed = press.print(page(html));
				await expect(printed, html).rejects.toThrow(`asked for ${asked}`);
			}
			expect(await wordsOf(await press.print(page("<p>Fine")))).toBe("Fine");
		});
		expect(connections).toBe(0);
	}, 30_000);
});

test("scripts do not run, fonts are used at once, and a broken font or picture is refused", async () => {
	await withPress(async (press) => {
		const scripts = `<p>Words</p><script>document.body.append("ran")</script><img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" onload="document.body.append('ran')">`;
		const printed = await press.print(page(scripts));
		expect(await wordsOf(printed)).toBe("Words");
		expect(Buffer.from(printed).toString("latin1")).toContain("+Arimo");

		const font = fontFace.replace(/base64,.{20}/, "base64,");
		await expect(press.print(`<style>${font}</style>`)).rejects.toThrow(
			"could not use the font Arimo",
		);
		const picture = `<img alt="A map" src="data:image/png;base64,AAAA">`;
		await expect(press.print(page(picture))).rejects.toThrow(
			'could not use the picture "A map"',
		);
	});
}, 30_000);

test.each([
	["opens a page", 0],
	["prints", 100],
])(
	"a browser that ends while it %s is a problem of the machine",
	async (_, delay) => {
		await withPress(async (press) => {
			const printed = press.print(page("<p>Words".repeat(20_000)));
			setTimeout(() => process.kill(press.processId ?? 0, "SIGKILL"), delay);
			const problem = {
				name: "Problem",
				message: "The browser ended while it printed.",
			};
			await expect(printed).rejects.toMatchObject(problem);
			await expect(press.print(page("<p>More"))).rejects.toMatchObject(problem);
		});
	},
	30_000,
);

describe("no browser is left", () => {
	const isRunning = (processId: number) => {
		try {
			process.kill(processId, 0);
			// One that has ended may wait in the table for somebody to ask after it; then it has no program any more.
			return (
				process.platform !== "linux" || !!readlinkSync(`/proc/${processId}/exe`)
			);
		} catch {
			return false;
		}
	};

	test("after closing, which may be done twice", async () => {
		const processId = await withPress(async (press) => {
			await press.print(page("<p>Words"));
			const id = press.processId ?? 0;
			expect(isRunning(id)).toBe(true);
			await press.close();
			return id;
		});
		await vi.waitUntil(() => !isRunning(processId));
	}, 30_000);

	test("after this process is killed", async () => {
		const script = fileURLToPath(new URL("press-and-wait.ts", import.meta.url));
		const folder = mkdtempSync(join(tmpdir(), "killed-press-"));
		const child = spawn(process.execPath, [script], {
			stdio: ["ignore", "pipe", "inherit"],
			env: { ...process.env, TMPDIR: folder },
		});
		const [line] = await once(child.stdout, "data");
		const processId = Number(String(line));
		expect(isRunning(processId)).toBe(true);
		child.kill("SIGKILL");
		await vi.waitUntil(() => !isRunning(processId), { timeout: 10_000 });
		rmSync(folder, { recursive: true });
	}, 30_000);
});

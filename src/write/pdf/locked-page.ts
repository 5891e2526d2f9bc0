/**
 * A page that can be filled and printed, and nothing else.
 *
 * It is filled from memory, with scripts off and the network off. Whatever it still asks for is refused and remembered,
 * because a document carries its fonts and pictures with it: a request means a fault of ours, and fails the print.
 */
import type { Browser, PDFOptions } from "puppeteer-core";

export interface LockedPage {
	/**
	 * The PDF of an HTML document.
	 *
	 * Throws where the document asked for anything beyond itself, or a font or picture in it could not be used. After
	 * that the page is not to be used again.
	 */
	print(html: string, options: PDFOptions): Promise<Uint8Array>;
	/** A PNG of the upper left corner of an HTML document. Throws as `print` does. */
	photograph(html: string, size: PictureSize): Promise<Uint8Array>;
	close(): Promise<void>;
}

/** How much of a page is in a picture, in pixels of the page. */
export interface PictureSize {
	readonly width: number;
	readonly height: number;
}

/** Longer than any report takes: a table of 10,000 rows takes 13 s. */
const patience = 60_000;

export async function openLockedPage(browser: Browser): Promise<LockedPage> {
	const page = await browser.newPage();
	page.setDefaultTimeout(patience);
	await page.setJavaScriptEnabled(false);
	await page.setOfflineMode(true);

	let requested: string[] = [];
	// The protocol itself is watched, because the library's own interception passes over `file:` and module preloads.
	const watch = await page.createCDPSession();
	watch.on("Network.requestWillBeSent", ({ request }) => {
		if (!isInside(request.url)) requested.push(request.url);
	});
	watch.on("Fetch.requestPaused", ({ requestId, request }) => {
		const answer = isInside(request.url)
			? watch.send("Fetch.continueRequest", { requestId })
			: watch.send("Fetch.failRequest", {
					requestId,
					errorReason: "BlockedByClient",
				});
		// The page may be gone before the answer arrives; the request is remembered all the same.
		answer.catch(() => {});
	});
	await watch.send("Network.enable");
	await watch.send("Fetch.enable", { patterns: [{ urlPattern: "*" }] });

	async function load(html: string): Promise<void> {
		// A fresh document each time, so that nothing of the last one is left.
		await page.goto("about:blank");
		requested = [];
		await page.setContent(html, { waitUntil: "load" });
		const faults = await page.evaluate(settle);
		requested.push(...faults.outside);
		refuseRequests();
		if (faults.unusable.length > 0)
			throw new Error(
				`The page to print could not use ${faults.unusable.map(shorten).join(", ")}.`,
			);
	}

	function refuseRequests(cause?: unknown): void {
		if (requested.length === 0) return;
		const addresses = [...new Set(requested)].map(shorten).join(", ");
		throw new Error(
			`The page to print asked for ${addresses}, and may ask for nothing beyond itself.`,
			{ cause },
		);
	}

	return {
		async print(html, options) {
			try {
				await load(html);
				const bytes = await page.pdf({ ...options, timeout: patience });
				refuseRequests();
				return bytes;
			} catch (error) {
				// A refused request is often why something else went wrong, such as a page that tried to leave.
				refuseRequests(error);
				throw error;
			}
		},
		async photograph(html, { width, height }) {
			try {
				await page.setViewport({
					width: Math.ceil(width),
					height: Math.ceil(height),
					deviceScaleFactor: 2,
				});
				await load(html);
				const bytes = await page.screenshot({ type: "png" });
				refuseRequests();
				return bytes;
			} catch (error) {
				refuseRequests(error);
				throw error;
			}
		},
		close: () => page.close(),
	};
}

function isInside(address: string): boolean {
	return address.startsWith("data:") || address === "about:blank";
}

function shorten(address: string): string {
	return address.length > 200 ? `${address.slice(0, 200)}…` : address;
}

/** What `settle` uses of a page. Its code runs there, where these are the browser's own. */
declare const document: {
	fonts: Iterable<{
		family: string;
		weight: string;
		style: string;
		load(): Promise<unknown>;
	}> & { ready: Promise<unknown> };
	images: Iterable<{ alt: string; naturalWidth: number }>;
	styleSheets: Iterable<{ cssRules: Iterable<{ cssText: string }> }>;
	querySelectorAll(selector: string): Iterable<{
		getAttribute(name: string): string | null;
		localName: string;
	}>;
};

/**
 * Waits in the page until fonts can be used, and names what would be missing from the print.
 *
 * The fonts are loaded here, since a page asks for a font only once it lays text out, and the margin boxes of `@page` are laid
 * out first in the print: by then it is too late, and the print has another font or none. Addresses such as `//host`
 * and `picture.png` lead nowhere from a page without an address, so that they fail without any request; they are
 * found in the document.
 */
async function settle(): Promise<{ outside: string[]; unusable: string[] }> {
	const outside: string[] = [];
	const unusable: string[] = [];
	const isInside = (address: string) => /^(?:data:|#|$)/.test(address);

	const carriers =
		"[src], [srcset], [poster], [background], object[data], link[href], base[href], image[href], use[href]";
	for (const element of document.querySelectorAll(carriers))
		for (const name of [
			"src",
			"srcset",
			"poster",
			"background",
			"data",
			"href",
		]) {
			const address = element.getAttribute(name)?.trim() ?? "";
			if (!isInside(address)) outside.push(address);
		}
	const styles = [...document.querySelectorAll("[style]")].map(
		(element) => element.getAttribute("style") ?? "",
	);
	for (const sheet of document.styleSheets)
		for (const rule of sheet.cssRules) styles.push(rule.cssText);
	for (const style of styles)
		for (const [, address = ""] of style.matchAll(
			/url\(\s*["']?((?:data:)?[^"')]*)/g,
		))
			if (!isInside(address)) outside.push(address);

	for (const face of document.fonts)
		await face.load().catch(() => {
			unusable.push(`the font ${face.family} ${face.weight} ${face.style}`);
		});
	await document.fonts.ready;
	for (const image of document.images)
		if (image.naturalWidth === 0) unusable.push(`the picture "${image.alt}"`);
	return { outside, unusable };
}

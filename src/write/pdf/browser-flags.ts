/**
 * How the browser is started: as a printer that knows no network.
 *
 * Nothing here is trusted alone. The page is locked as well (`locked-page.ts`), and what it asks for fails the build.
 */

/** Ends every attempt to connect: the discard port of this machine, for loopback addresses too. */
const deadProxy = [
	"--proxy-server=http://127.0.0.1:9",
	"--proxy-bypass-list=<-loopback>",
];

/** No name leads anywhere, so that a hint such as `dns-prefetch` asks nobody. */
const noNames = ["--host-resolver-rules=MAP * ~NOTFOUND"];

/** Services a browser calls by itself, beyond those puppeteer already turns off. */
const noServices = [
	"--disable-component-update",
	"--disable-domain-reliability",
	"--no-pings",
	"--no-default-browser-check",
];

/** The same shapes and breaks everywhere: hints are for screens, and the words of the browser's own are English. */
const samePrint = [
	"--font-render-hinting=none",
	"--disable-lcd-text",
	"--lang=en-GB",
];

/** Paper needs no graphics card. */
const noGraphics = ["--disable-gpu", "--disable-webgl"];

export function browserFlags(sandbox: boolean): string[] {
	return [
		...deadProxy,
		...noNames,
		...noServices,
		...samePrint,
		...noGraphics,
		...(sandbox ? [] : ["--no-sandbox"]),
	];
}

import { decodeReferences } from "../words/decode-references.ts";
import type { PreflightCheck, PublishedFile } from "./facts.ts";
import { pageOf } from "./page-of.ts";

/** No reader follows a link into nothing, nor over a line that others can listen in to. */
export const linksLead: PreflightCheck = {
	id: "links-lead",
	promise: "Every link leads to a place that is there, or outside by https",
	*check({ files }) {
		for (const one of files.filter(isPage)) {
			const page = pageOf(one);
			const ids = new Set(
				[...page.matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) =>
					decodeReferences(id),
				),
			);
			for (const address of addressesIn(page)) {
				if (address.startsWith("#")) {
					if (!ids.has(placeIn(address)))
						yield `${one.file} has a link to \`${address}\`, which is not there.`;
				} else if (!/^(?:https:\/\/|mailto:|tel:)/.test(address))
					yield `${one.file} has a link to \`${address}\`, which is not https.`;
			}
		}
	},
	note({ files }) {
		const all = files.filter(isPage).flatMap((one) => addressesIn(pageOf(one)));
		const within = all.filter((address) => address.startsWith("#")).length;
		return `${within} within the pages, ${all.length - within} to elsewhere`;
	},
};

function isPage({ edition }: PublishedFile): boolean {
	return edition === "html";
}

function addressesIn(page: string): string[] {
	return [...page.matchAll(/<a\b[^>]* href="([^"]*)"/g)].map(
		([, address = ""]) => decodeReferences(address),
	);
}

/** The id that an address in the page leads to. */
function placeIn(address: string): string {
	try {
		return decodeURIComponent(address.slice(1));
	} catch {
		return address.slice(1);
	}
}

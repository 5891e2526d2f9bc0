import { isPublicAddress } from "../../markdown/public-address.ts";
import type { PreflightCheck, PreflightFacts } from "./facts.ts";
import { type Links, linksIn } from "./links-in.ts";

/** No reader follows a link into nothing, nor over a line that others can listen in to. */
export const linksLead: PreflightCheck = {
	id: "links-lead",
	promise:
		"Every link leads to a place that is there, or to a public one by https",
	*check(facts) {
		for (const [file, { addresses, places }] of linksOf(facts))
			for (const address of new Set(addresses)) {
				if (places.has(address) || isPublicAddress(address)) continue;
				const isOutside = /^[a-z][a-z\d+.-]*:|^\/\//i.test(address);
				yield `${file} has a link to \`${address}\`, which is not ${isOutside ? "public, or not https" : "there"}.`;
			}
	},
	note(facts) {
		const all = linksOf(facts).flatMap(([, { addresses }]) => addresses);
		const within = all.filter((address) => address.startsWith("#")).length;
		return `${within} within documents, ${all.length - within} to elsewhere`;
	},
};

/** By file. One that cannot be read is told elsewhere. */
function linksOf({
	files,
	paths,
}: PreflightFacts): (readonly [file: string, links: Links])[] {
	return files.flatMap((one) => {
		try {
			const links = linksIn(one, paths);
			return links ? [[one.file, links] as const] : [];
		} catch {
			return [];
		}
	});
}

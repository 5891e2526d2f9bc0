/** Links: to an address, or to a heading of the same document. */
import { ExternalHyperlink, InternalHyperlink } from "docx";
import { type Builder, runsOf, styled } from "./place.ts";

/** Throws on a link to a heading that is not there, because Word would make it a link to nowhere. */
export const link: Builder<"link"> = (node, place) => {
	const children = runsOf(node.children, styled(place, { link: true }));
	if (!node.url.startsWith("#"))
		return [new ExternalHyperlink({ link: addressOf(node.url), children })];
	const bookmark = place.setting.bookmarks.byId.get(node.url.slice(1));
	if (!bookmark)
		throw new Error(`Unexpected link to \`${node.url}\`, expected a heading`);
	return [new InternalHyperlink({ anchor: bookmark.name, children })];
};

/** Word refuses a whole document over one space in an address. What is encoded already stays as it is. */
function addressOf(url: string): string {
	return url.replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]+/gu, encodeURIComponent);
}

import { counted } from "./counted.ts";
import type { PreflightCheck } from "./facts.ts";
import { pageOf } from "./page-of.ts";

/** A page stands alone, whatever opens it. */
export const htmlSound: PreflightCheck = {
	id: "html-sound",
	promise: "Every page has one main heading, no script, and fetches nothing",
	*check({ files }) {
		for (const one of files) {
			if (one.edition !== "html") continue;
			for (const fault of faultsIn(pageOf(one))) yield `${one.file} ${fault}.`;
		}
	},
	note: ({ files }) =>
		counted(files.filter(({ edition }) => edition === "html").length, "page"),
};

function* faultsIn(page: string): Iterable<string> {
	if (/<script\b/i.test(page) || /<[a-z][^<>]* on[a-z]+=/i.test(page))
		yield "holds a script";
	const outside =
		/<(?:link|iframe|object|embed|base)\b[^>]{0,80}/i.exec(page) ??
		/<[a-z][^<>]* (?:src|srcset|poster)="(?!data:)[^"]{0,80}/i.exec(page) ??
		/@import[^;]{0,80}|\burl\((?!["']?data:)[^)]{0,80}/i.exec(page);
	if (outside) yield `would fetch from outside: \`${outside[0]}\``;
	const headings = page.match(/<h1\b/g)?.length ?? 0;
	if (headings !== 1) yield `has ${headings} main headings and not one`;
}

import type { PublishedFile } from "./facts.ts";

/** A page as text. */
export function pageOf({ bytes }: PublishedFile): string {
	return new TextDecoder().decode(bytes);
}

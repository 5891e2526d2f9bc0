import type { Pagination } from "../model/manuscript.ts";

/** Whether two prints have the same pages, and every heading on the same one. */
export function isSamePagination(one: Pagination, other: Pagination): boolean {
	return (
		one.pages === other.pages &&
		one.pageOf.size === other.pageOf.size &&
		[...one.pageOf].every(([id, page]) => other.pageOf.get(id) === page)
	);
}

/** What every edition's file in this room gives: a manuscript in, bytes out. It saves nothing and reads nothing. */
import type { Manuscript, Pagination } from "../model/manuscript.ts";

/**
 * Makes one edition of a manuscript. The same manuscript gives the same bytes.
 *
 * `pagination` says where headings land in print; it is there whenever the manuscript has a contents list.
 */
export type Write = (
	manuscript: Manuscript,
	pagination: Pagination | undefined,
) => Promise<Uint8Array>;

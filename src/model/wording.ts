/** What a file of `content/wording/` says: an organisation's own words for passages of a document, by the passage's id. */
import { z } from "zod";
import { prose } from "./fields.ts";

export const wordingSchema = z.record(z.string(), prose, {
	error: "passages by their ids",
});

/** Markdown in which `{{name}}` stands for a text of the document, by the passage's id. */
export type Wording = z.output<typeof wordingSchema>;

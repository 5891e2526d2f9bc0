/**
 * The mail edition: a message as mail programs save it (RFC 5322), opened there as a draft, looked at and sent.
 *
 * Its body is the document twice, as plain text and as HTML, and what is sent with it is enclosed. Nothing in it is of
 * the moment or by chance: boundaries are fixed, the day is the document's, and the id is a digest of the rest.
 */
import { createHash } from "node:crypto";
import type { Manuscript } from "../../model/manuscript.ts";
import { mailHtml } from "./mail-html.ts";
import { plainWords } from "./plain-words.ts";

/** A file that is sent with a message. */
export interface Enclosure {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** The same manuscript and enclosures give the same bytes. */
export async function writeMail(
	manuscript: Manuscript,
	enclosures: readonly Enclosure[],
): Promise<Uint8Array> {
	const { default: MailComposer } = await import(
		"nodemailer/lib/mail-composer"
	);
	const { message, title, date, tree } = manuscript;
	const text = plainWords(tree);
	const html = mailHtml(manuscript);
	const mail = new MailComposer({
		...(message?.from && { from: { ...message.from } }),
		...(message?.to && { to: { ...message.to } }),
		subject: title,
		date: new Date(`${date}T12:00:00Z`),
		messageId: `<${digestOf([title, date, text, html, ...enclosures.map(({ bytes }) => bytes)])}@inspection-reports.invalid>`,
		// Mail programs that know it open the message as one that is still to be sent.
		headers: { "X-Unsent": "1" },
		baseBoundary: "inspection-reports",
		text,
		html,
		attachments: enclosures.map(({ name, bytes }) => ({
			filename: name,
			content: Buffer.from(bytes),
		})),
	});
	return new Uint8Array(await mail.compile().build());
}

function digestOf(parts: readonly (string | Uint8Array)[]): string {
	const hash = createHash("sha256");
	for (const part of parts) hash.update(part);
	return hash.digest("hex").slice(0, 32);
}

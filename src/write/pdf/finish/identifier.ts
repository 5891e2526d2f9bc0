/**
 * The file identifier in the trailer, made from the document itself.
 *
 * It is asked for by archives and must differ between documents; a random one would differ between builds as well. So its
 * place is kept while the file is written and filled with a digest of what was written.
 */
import { createHash } from "node:crypto";
import { PDFHexString } from "@cantoo/pdf-lib";
import type { FinishStep } from "./finish-step.ts";

const length = 32;
const reserved = "0".repeat(length);

/** Keeps the place in the trailer. */
export const reserveIdentifier: FinishStep = ({ context }) => {
	const place = PDFHexString.of(reserved);
	context.trailerInfo.ID = context.obj([place, place]);
};

/** Fills it in the written file; both halves alike, since the document has no earlier state. */
export function stampIdentifier(written: Uint8Array): Uint8Array {
	const digest = createHash("sha256").update(written).digest("hex");
	const identifier = `<${digest.slice(0, length).toUpperCase()}>`;
	const stamped = Buffer.from(written);
	let from = stamped.length;
	for (let half = 0; half < 2; half++) {
		// From the end, where the trailer is.
		from = stamped.lastIndexOf(`<${reserved}>`, from - 1);
		stamped.write(identifier, from, "latin1");
	}
	return stamped;
}

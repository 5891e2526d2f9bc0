/** The shape of `templates/house-style/design.yaml`: the values that both the style sheets and the Word styles are made from. */
import { z } from "zod";
import { line, yesNo } from "./fields.ts";
import {
	type ColourRole,
	colourRoles,
	type TypeRole,
	typeRoles,
} from "./manuscript.ts";

const points = z
	.string({ error: "a number of points" })
	.regex(/^[0-9]+(?:\.[0-9]+)?$/, { error: "a number of points" })
	.transform(Number);

const colour = z
	.string({ error: "a colour as #1a2b3c" })
	.regex(/^#[0-9A-Fa-f]{6}$/, { error: "a colour as #1a2b3c" });

const typeStyle = z.strictObject({
	size: points,
	line: points,
	before: points,
	after: points,
	bold: yesNo,
	colour: z.enum(colourRoles, { error: `one of ${colourRoles.join(", ")}` }),
});

export const designSchema = z.strictObject({
	page: z.strictObject({
		width: points,
		height: points,
		top: points,
		bottom: points,
		left: points,
		right: points,
	}),
	fontFamily: line,
	wordFontFamily: line,
	type: z.strictObject(each<TypeRole, typeof typeStyle>(typeRoles, typeStyle)),
	colour: z.strictObject(each<ColourRole, typeof colour>(colourRoles, colour)),
	/** Where an address begins below the upper edge of the page, so that the window of an envelope shows it. */
	addressTop: points,
	/** Room for a signature. */
	signatureRoom: points,
	hang: points,
	bulletHang: points,
});

function each<Name extends string, Schema>(
	names: readonly Name[],
	schema: Schema,
): Record<Name, Schema> {
	// Every name is a key by construction.
	return Object.fromEntries(names.map((name) => [name, schema])) as Record<
		Name,
		Schema
	>;
}

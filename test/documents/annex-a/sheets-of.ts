import { strFromU8, unzipSync } from "fflate";

/** A sheet of a workbook, as far as somebody who fills it in would notice. */
export interface SheetRead {
	readonly name: string;
	/** Texts of the cells that hold one, row by row. */
	readonly rows: readonly (readonly string[])[];
	/** What each column takes, by its heading, where that is not anything. */
	readonly checks: Readonly<Record<string, string>>;
	readonly isFrozen: boolean;
	readonly isTable: boolean;
}

/** Reads the sheets of a workbook whose texts stand in their cells. */
export function sheetsOf(workbook: Uint8Array): SheetRead[] {
	const parts = unzipSync(workbook);
	const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
	const names = [...part("xl/workbook.xml").matchAll(/<sheet name="([^"]+)"/g)];
	return names.map(([, name = ""], index) => {
		const xml = part(`xl/worksheets/sheet${index + 1}.xml`);
		const rows = [...xml.matchAll(/<row .*?<\/row>/gs)].map(([row]) =>
			[...row.matchAll(/<t [^>]*>(.*?)<\/t>/gs)].map(([, text = ""]) =>
				plain(text),
			),
		);
		const checks = [
			...xml.matchAll(/<dataValidation ([^>]*)>(.*?)<\/dataValidation>/gs),
		].flatMap(([, attributes = "", formulas = ""]) => {
			const type = /\btype="(\w+)"/.exec(attributes)?.[1];
			const letter = /sqref="([A-Z]+)2:/.exec(attributes)?.[1] ?? "";
			const list = /<formula1>("[^<]*)</.exec(plain(formulas))?.[1];
			const others = attributes.includes('showErrorMessage="0"');
			const heading = rows[0]?.[letter.charCodeAt(0) - 65] ?? letter;
			return type === undefined
				? []
				: [
						[
							heading,
							`${type}${list ? ` ${list}` : ""}${others ? " or other" : ""}`,
						] as const,
					];
		});
		return {
			name: plain(name),
			rows,
			checks: Object.fromEntries(checks),
			isFrozen: /<pane ySplit="1"[^>]* state="frozen"/.test(xml),
			isTable: xml.includes("<tablePart "),
		};
	});
}

function plain(xml: string): string {
	return xml
		.replaceAll("&quot;", '"')
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&amp;", "&");
}

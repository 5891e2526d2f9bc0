/** A text as a value in YAML: as it is where that is plain, in quotation marks where something in it would mean more. */
export function yamlText(text: string): string {
	const isPlain =
		/^\p{L}[\p{L}\p{M}\d ’'.(),/&-]*$/u.test(text) &&
		!/^(?:yes|no|true|false|null|on|off)$/i.test(text) &&
		text === text.trim();
	return isPlain ? text : JSON.stringify(text);
}

/** A gap, as `check` reports it. */
export function gap(what: string): string {
	return `"[insert ${what}]"`;
}

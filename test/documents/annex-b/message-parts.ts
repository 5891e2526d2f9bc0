/** A message as a mail program takes it apart: its head, its two bodies, and what is enclosed, by name. */
export interface MessageParts {
	readonly head: Readonly<Record<string, string>>;
	readonly text: string;
	readonly html: string;
	readonly enclosed: ReadonlyMap<string, Uint8Array>;
}

/** Throws on a message that is not built of a body twice and of enclosures (RFC 2046). */
export function messageParts(bytes: Uint8Array): MessageParts {
	const message = partOf(Buffer.from(bytes).toString("latin1"));
	const [bodies, ...rest] = partsOf(message);
	if (bodies === undefined) throw new Error("The message has no body");
	const [text, html] = partsOf(bodies);
	if (text === undefined || html === undefined)
		throw new Error("The message has one body only");
	return {
		head: message.head,
		text: contentOf(text).toString("utf8"),
		html: contentOf(html).toString("utf8"),
		enclosed: new Map(
			rest.map((part) => [
				/filename="?([^";]+)"?/.exec(
					part.head["content-disposition"] ?? "",
				)?.[1] ?? "",
				contentOf(part),
			]),
		),
	};
}

interface Part {
	readonly head: Readonly<Record<string, string>>;
	readonly body: string;
}

function partOf(text: string): Part {
	const end = text.indexOf("\r\n\r\n");
	const head = text.slice(0, end).replace(/\r\n[ \t]+/g, " ");
	return {
		head: Object.fromEntries(
			head.split("\r\n").map((line) => {
				const [, name = "", value = ""] = /^([^:]+): ?(.*)$/.exec(line) ?? [];
				return [name.toLowerCase(), value];
			}),
		),
		body: text.slice(end + 4),
	};
}

function partsOf({ head, body }: Part): Part[] {
	const boundary = /boundary="([^"]+)"/.exec(head["content-type"] ?? "")?.[1];
	if (boundary === undefined) throw new Error("The part has no parts");
	return body
		.split(`--${boundary}`)
		.slice(1, -1)
		.map((text) => partOf(text.replace(/^\r\n/, "").replace(/\r\n$/, "")));
}

function contentOf({ head, body }: Part): Buffer {
	const coding = head["content-transfer-encoding"];
	if (coding === "base64") return Buffer.from(body, "base64");
	if (coding === "quoted-printable")
		return Buffer.from(
			body
				.replace(/=\r\n/g, "")
				.replace(/=([0-9A-F]{2})/g, (_, code) =>
					String.fromCharCode(Number.parseInt(code, 16)),
				),
			"latin1",
		);
	return Buffer.from(body, "latin1");
}

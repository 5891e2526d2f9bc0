/**
 * Joins finished PDFs into one, tagged as they are, however many: each is read, renumbered, given out and forgotten
 * before the next is looked at.
 *
 * What is kept till the end is where each object stands and the roots of the trees: pages, structure, and the tables that
 * lead from a page to its structure (ISO 32000-1, 7.5.8, 7.7.3, 14.7.4). Title, language, colours and claims are those of
 * the first.
 */
import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import {
	PDFArray,
	type PDFContext,
	PDFDict,
	type PDFDocument,
	PDFName,
	PDFNumber,
	type PDFObject,
	PDFObjectStream,
	PDFRef,
	PDFStream,
} from "@cantoo/pdf-lib";
import { nameHeaderIds } from "./finish/renumber-header-ids.ts";
import { loadPdf } from "./load-pdf.ts";

/** Objects of the whole, beside those of the prints. */
const catalog = PDFRef.of(1);
const pages = PDFRef.of(2);
const structure = PDFRef.of(3);
const whole = PDFRef.of(4);
const parentTree = PDFRef.of(5);
const idTree = PDFRef.of(6);
const own = 6;

/** So many objects that are no streams are packed into one that is. */
const packed = 200;

/**
 * Gives the bytes piece by piece. The same prints give the same bytes.
 *
 * Throws on a print without tags, and where there is none at all.
 */
export async function* bindPrints(
	prints: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
	const book = new Book();
	yield book.take(
		Buffer.from("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n", "latin1"),
	);
	for await (const print of prints) {
		const document = await loadPdf(print);
		for (const piece of book.add(document)) yield book.take(piece);
	}
	for (const piece of book.end()) yield book.take(piece);
}

/** What is known of the whole while it is made. */
class Book {
	/** Where each object stands, by its number: an offset, or the stream that holds it and its place there. */
	readonly #places: (readonly [kind: number, at: number, index: number])[] = [
		[0, 0, 65_535],
	];
	readonly #pageTrees: PDFRef[] = [];
	readonly #parents: PDFRef[] = [];
	readonly #ids: PDFRef[] = [];
	readonly #parts: PDFRef[] = [];
	readonly #destinations: string[] = [];
	readonly #roles = new Map<string, string>();
	readonly #digest = createHash("sha256");
	#catalog: string | undefined;
	#info: PDFRef | undefined;
	#position = 0;
	#next = own + 1;
	#pageCount = 0;
	#nextParent = 0;
	#count = 0;

	/** Notes what is given out. */
	take(piece: Uint8Array): Uint8Array {
		this.#position += piece.length;
		this.#digest.update(piece);
		return piece;
	}

	/** Each piece must be taken before the next is asked for, since it is placed where the last one ended. */
	*add(document: PDFDocument): Generator<Uint8Array> {
		const { context } = document;
		this.#count++;
		nameHeaderIds(document, `part-${String(this.#count).padStart(8, "0")}-`);
		const from = document.catalog;
		const root = from.lookup(name("StructTreeRoot"), PDFDict);
		const shift = new Shift(document, this.#next - 1, this.#nextParent);

		this.#addPages(from, shift);
		this.#addStructure(root, shift);
		for (const [key, value] of from
			.lookupMaybe(name("Dests"), PDFDict)
			?.entries() ?? [])
			this.#destinations.push(`${key} ${shift.move(value)}`);
		if (this.#catalog === undefined) {
			this.#catalog = entriesOf(from, shift, [
				"Lang",
				"MarkInfo",
				"Metadata",
				"OutputIntents",
				"Type",
				"ViewerPreferences",
			]);
			const info = context.trailerInfo.Info;
			if (info instanceof PDFRef) this.#info = shift.moveRef(info);
		}

		this.#nextParent = shift.nextParent;
		this.#next += context.largestObjectNumber;
		yield* this.#write(shift.moved(), context);
	}

	*end(): Generator<Uint8Array> {
		if (this.#catalog === undefined)
			throw new Error("There is no print to bind");
		const destinations =
			this.#destinations.length > 0
				? ` /Dests << ${this.#destinations.join(" ")} >>`
				: "";
		const roles = [...this.#roles]
			.map(([own, standard]) => `${own} ${standard}`)
			.join(" ");
		yield this.#object(
			catalog,
			`<< ${this.#catalog} /Pages ${pages} /StructTreeRoot ${structure}${destinations} >>`,
		);
		yield this.#object(
			pages,
			`<< /Type /Pages /Count ${this.#pageCount} /Kids [ ${this.#pageTrees.join(" ")} ] >>`,
		);
		yield this.#object(
			structure,
			`<< /Type /StructTreeRoot /K [ ${whole} ] /ParentTree ${parentTree} /ParentTreeNextKey ${this.#nextParent}${roles && ` /RoleMap << ${roles} >>`}${this.#ids.length > 0 ? ` /IDTree ${idTree}` : ""} >>`,
		);
		yield this.#object(
			whole,
			`<< /Type /StructElem /S /Document /P ${structure} /K [ ${this.#parts.join(" ")} ] >>`,
		);
		yield this.#object(
			parentTree,
			`<< /Kids [ ${this.#parents.join(" ")} ] >>`,
		);
		if (this.#ids.length > 0)
			yield this.#object(idTree, `<< /Kids [ ${this.#ids.join(" ")} ] >>`);
		yield this.#crossReferences();
	}

	#addPages(from: PDFDict, shift: Shift): void {
		const tree = from.lookup(name("Pages"), PDFDict);
		this.#pageCount += tree.lookup(name("Count"), PDFNumber).asNumber();
		tree.set(name("Parent"), shift.stay(pages));
		this.#pageTrees.push(shift.moveRef(refIn(from, "Pages")));
	}

	/** What was the one document of a print becomes parts of the whole. */
	#addStructure(root: PDFDict, shift: Shift): void {
		for (const document of refsIn(root, "K")) {
			const element = root.context.lookup(document, PDFDict);
			for (const part of refsIn(element, "K")) {
				const child = root.context.lookup(part, PDFDict);
				child.set(name("P"), shift.stay(whole));
				this.#parts.push(shift.moveRef(part));
			}
		}
		const parents = root.lookup(name("ParentTree"), PDFDict);
		const keys = shift.moveKeys(parents);
		parents.set(name("Limits"), root.context.obj([...keys]));
		this.#parents.push(shift.moveRef(referenceTo(root, "ParentTree")));

		const ids = root.lookupMaybe(name("IDTree"), PDFDict);
		if (ids !== undefined) {
			ids.set(name("Limits"), limitsOf(ids));
			this.#ids.push(shift.moveRef(referenceTo(root, "IDTree")));
		}
		for (const [own, standard] of root
			.lookupMaybe(name("RoleMap"), PDFDict)
			?.entries() ?? [])
			this.#roles.set(String(own), String(standard));
	}

	/** Streams one by one, everything else packed. */
	*#write(
		objects: readonly (readonly [PDFRef, PDFObject])[],
		context: PDFContext,
	): Generator<Uint8Array> {
		const loose = objects.filter(
			([, object]) => !(object instanceof PDFStream),
		);
		for (const [reference, object] of objects)
			if (object instanceof PDFStream) yield this.#object(reference, object);
		for (let start = 0; start < loose.length; start += packed) {
			const together = loose.slice(start, start + packed);
			const reference = PDFRef.of(this.#next++);
			for (const [index, [{ objectNumber }]] of together.entries())
				this.#places[objectNumber] = [2, reference.objectNumber, index];
			yield this.#object(
				reference,
				PDFObjectStream.withContextAndObjects(
					context,
					together.map(([ref, object]) => [ref, object]),
				),
			);
		}
	}

	#object(reference: PDFRef, object: PDFObject | string): Uint8Array {
		this.#places[reference.objectNumber] = [1, this.#position, 0];
		return objectBytes(reference, object);
	}

	/** Where everything stands, as a stream; the identifier is a digest of all before it. */
	#crossReferences(): Uint8Array {
		const reference = PDFRef.of(this.#next++);
		this.#places[reference.objectNumber] = [1, this.#position, 0];
		const start = this.#position;
		const rows = Buffer.alloc(this.#next * 8);
		for (let number = 0; number < this.#next; number++) {
			const [kind, at, index] = this.#places[number] ?? [0, 0, 0];
			rows.writeUInt8(kind, number * 8);
			rows.writeUIntBE(at, number * 8 + 1, 5);
			rows.writeUInt16BE(index, number * 8 + 6);
		}
		const body = deflateSync(rows);
		const id = `<${this.#digest.copy().digest("hex").slice(0, 32).toUpperCase()}>`;
		const info = this.#info === undefined ? "" : ` /Info ${this.#info}`;
		const head = `${reference.objectNumber} 0 obj\n<< /Type /XRef /Size ${this.#next} /W [ 1 5 2 ] /Root ${catalog}${info} /ID [ ${id} ${id} ] /Filter /FlateDecode /Length ${body.length} >>\nstream\n`;
		return Buffer.concat([
			Buffer.from(head, "latin1"),
			body,
			Buffer.from(
				`\nendstream\nendobj\n\nstartxref\n${start}\n%%EOF\n`,
				"latin1",
			),
		]);
	}
}

/** Gives the objects of one print new numbers, so that none has another's. */
class Shift {
	readonly #document: PDFDocument;
	readonly #by: number;
	readonly #parentsBy: number;
	readonly #reached = new Map<number, PDFRef>();
	/** References to objects of the whole, which keep their numbers. */
	readonly #staying = new Set<PDFRef>();
	#nextParent: number;

	constructor(document: PDFDocument, by: number, parentsBy: number) {
		this.#document = document;
		this.#by = by;
		this.#parentsBy = parentsBy;
		this.#nextParent = parentsBy;
	}

	/** The first key of the table of parents that is free for the next print. */
	get nextParent(): number {
		return this.#nextParent;
	}

	/** A reference to an object of the whole, as a print may hold it till it is moved. */
	stay(reference: PDFRef): PDFRef {
		// No print has a generation, so that none of its own references is the same.
		const marked = PDFRef.of(reference.objectNumber, 1);
		this.#staying.add(marked);
		return marked;
	}

	/** Where a reference leads in the whole; what it leads to is moved too. */
	moveRef(reference: PDFRef): PDFRef {
		if (this.#staying.has(reference)) return PDFRef.of(reference.objectNumber);
		this.#reached.set(reference.objectNumber, reference);
		return PDFRef.of(reference.objectNumber + this.#by);
	}

	/** The same value, every reference in it moved. */
	move(value: PDFObject): PDFObject {
		if (value instanceof PDFRef) return this.moveRef(value);
		if (value instanceof PDFArray) {
			for (let index = 0; index < value.size(); index++)
				value.set(index, this.move(value.get(index)));
			return value;
		}
		const dictionary =
			value instanceof PDFStream
				? value.dict
				: value instanceof PDFDict
					? value
					: undefined;
		for (const [key, entry] of dictionary?.entries() ?? [])
			dictionary?.set(
				key,
				parentKeys.has(key) && entry instanceof PDFNumber
					? PDFNumber.of(entry.asNumber() + this.#parentsBy)
					: this.move(entry),
			);
		return value;
	}

	/** Everything that can be reached from what was moved, by its new number, in order. */
	moved(): (readonly [PDFRef, PDFObject])[] {
		const { context } = this.#document;
		const objects: (readonly [PDFRef, PDFObject])[] = [];
		// The list grows while it is walked, until nothing new is reached.
		for (const reference of this.#reached.values()) {
			const object = context.lookup(reference);
			if (object === undefined)
				throw new Error(`The print has no object ${reference}`);
			objects.push([
				PDFRef.of(reference.objectNumber + this.#by),
				this.move(object),
			]);
		}
		return objects.toSorted(
			([one], [other]) => one.objectNumber - other.objectNumber,
		);
	}

	/** Moves the keys of a table of parents, and gives the first and the last. */
	moveKeys(node: PDFDict): readonly [first: number, last: number] {
		const numbers = node.lookupMaybe(name("Nums"), PDFArray);
		const keys: number[] = [];
		for (let index = 0; numbers && index < numbers.size(); index += 2) {
			const key = numbers.lookup(index, PDFNumber).asNumber() + this.#parentsBy;
			numbers.set(index, PDFNumber.of(key));
			keys.push(key);
		}
		for (const kid of refsIn(node, "Kids"))
			keys.push(...this.moveKeys(node.context.lookup(kid, PDFDict)));
		const limits = [Math.min(...keys), Math.max(...keys)] as const;
		if (node.has(name("Limits")))
			node.set(name("Limits"), node.context.obj([...limits]));
		this.#nextParent = Math.max(this.#nextParent, limits[1] + 1);
		return limits;
	}
}

/** Entries whose numbers are keys of the table of parents. */
const parentKeys: ReadonlySet<PDFName> = new Set([
	PDFName.of("StructParent"),
	PDFName.of("StructParents"),
]);

function name(text: string): PDFName {
	return PDFName.of(text);
}

function refIn(dictionary: PDFDict, key: string): PDFRef {
	const value = dictionary.get(name(key));
	if (value instanceof PDFRef) return value;
	throw new Error(`Unexpected ${key} in a print, expected a reference`);
}

/** A reference to what stands there, made one where it is none. */
function referenceTo(dictionary: PDFDict, key: string): PDFRef {
	const value = dictionary.get(name(key));
	if (value instanceof PDFRef) return value;
	if (value === undefined) throw new Error(`A print has no ${key}`);
	return dictionary.context.register(value);
}

/** The references there, one or several; none where there is nothing. */
function refsIn(dictionary: PDFDict, key: string): PDFRef[] {
	const value = dictionary.get(name(key));
	if (value === undefined) return [];
	if (value instanceof PDFRef) {
		const target = dictionary.context.lookup(value);
		return target instanceof PDFArray ? refsOf(target, key) : [value];
	}
	if (value instanceof PDFArray) return refsOf(value, key);
	throw new Error(`Unexpected ${key} in a print, expected references`);
}

function refsOf(list: PDFArray, key: string): PDFRef[] {
	return list.asArray().map((item) => {
		if (item instanceof PDFRef) return item;
		throw new Error(`Unexpected ${key} in a print, expected references`);
	});
}

/** The first and the last name of a tree of names, which may have them for itself already. */
function limitsOf(node: PDFDict): PDFArray {
	const names = node.lookupMaybe(name("Names"), PDFArray);
	if (names)
		return node.context.obj([names.get(0), names.get(names.size() - 2)]);
	const kids = refsIn(node, "Kids").map((kid) =>
		limitsOf(node.context.lookup(kid, PDFDict)),
	);
	const [first] = kids;
	const last = kids.at(-1);
	if (first === undefined || last === undefined)
		throw new Error("A tree of names in a print is empty");
	return node.context.obj([first.get(0), last.get(1)]);
}

/** Entries of a dictionary as they are written, in the order given. */
function entriesOf(
	dictionary: PDFDict,
	shift: Shift,
	keys: readonly string[],
): string {
	return keys
		.flatMap((key) => {
			const value = dictionary.get(name(key));
			return value === undefined ? [] : [`/${key} ${shift.move(value)}`];
		})
		.join(" ");
}

function objectBytes(
	{ objectNumber }: PDFRef,
	object: PDFObject | string,
): Uint8Array {
	const head = Buffer.from(`${objectNumber} 0 obj\n`, "latin1");
	const foot = Buffer.from("\nendobj\n", "latin1");
	if (typeof object === "string")
		return Buffer.concat([head, Buffer.from(object, "latin1"), foot]);
	const body = Buffer.alloc(object.sizeInBytes());
	object.copyBytesInto(body, 0);
	return Buffer.concat([head, body, foot]);
}

/**
 * Unpacks the packaged browser into a folder of its own, so that it is whole or not there.
 *
 * Every file is written beside its place and then moved into it, and a record of all of them is written last. So two processes
 * that unpack at once do not meet: both make the same files, and each of them is whole at every moment.
 */

import { randomUUID } from "node:crypto";
import {
	createReadStream,
	createWriteStream,
	readFileSync,
	statSync,
} from "node:fs";
import {
	mkdir,
	readdir,
	readFile,
	rename,
	rm,
	stat,
	utimes,
	writeFile,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { brotliDecompress, createBrotliDecompress } from "node:zlib";
import { tarEntries } from "./tar-entries.ts";

/** What is where once it is unpacked. */
export function unpackedFiles(folder: string) {
	return {
		executable: join(folder, "chrome-headless-shell"),
		libraries: join(folder, "lib"),
		fonts: join(folder, "fonts"),
		fontConfiguration: join(folder, "fonts.conf"),
		record: join(folder, "unpacked.json"),
	};
}

/** Size and time of every file, by its path in the folder. */
type FileRecord = Record<string, readonly [size: number, time: number]>;

/** Whether all is there as it was unpacked. One that was cut short or changed since does not count. */
export function isUnpacked(folder: string): boolean {
	try {
		const record = JSON.parse(
			readFileSync(unpackedFiles(folder).record, "utf8"),
		) as FileRecord;
		return Object.entries(record).every(([name, [size, time]]) => {
			const found = statSync(join(folder, name));
			return found.size === size && Math.trunc(found.mtimeMs) === time;
		});
	} catch {
		return false;
	}
}

/** Unpacks from the package's folder of archives. `folder` is there and private. */
export async function unpackBrowser(
	archives: string,
	folder: string,
): Promise<void> {
	await removeLeftovers(folder);
	const files = unpackedFiles(folder);
	// One time for all files, the same for every process that unpacks the same package.
	const time = Math.trunc((await stat(join(archives, "chromium.br"))).mtimeMs);
	const record: FileRecord = {};
	const put = async (name: string, write: (path: string) => Promise<void>) => {
		record[name] = [await putWhole(join(folder, name), time, write), time];
	};

	const browser = put("chrome-headless-shell", (path) =>
		pipeline(
			createReadStream(join(archives, "chromium.br"), {
				highWaterMark: megabyte,
			}),
			// Large pieces halve the time: 209 MB pass through here.
			createBrotliDecompress({ chunkSize: 2 * megabyte }),
			createWriteStream(path, { mode: 0o700, highWaterMark: 8 * megabyte }),
		),
	);
	const others = async () => {
		for (const archive of ["al2023.tar.br", "fonts.tar.br"])
			for (const { name, bytes } of await entriesOf(join(archives, archive)))
				if (/^(?:lib|fonts)\//.test(name))
					await put(name, (path) => writeFile(path, bytes, { mode: 0o600 }));
		await put("fonts.conf", (path) =>
			writeFile(path, fontsOnlyFrom(files.fonts)),
		);
	};
	// Whichever fails, nothing is still being written when the caller is told.
	const ended = await Promise.allSettled([browser, others()]);
	for (const one of ended) if (one.status === "rejected") throw one.reason;
	await putWhole(files.record, time, (path) =>
		writeFile(path, JSON.stringify(record)),
	);
}

const megabyte = 2 ** 20;

/** Writes beside the place and moves it there; gives back the size. */
async function putWhole(
	path: string,
	time: number,
	write: (path: string) => Promise<void>,
): Promise<number> {
	await mkdir(dirname(path), { recursive: true, mode: 0o700 });
	const beside = `${path}.${randomUUID()}.part`;
	try {
		await write(beside);
		await utimes(beside, time / 1000, time / 1000);
		const { size } = await stat(beside);
		await rename(beside, path);
		return size;
	} catch (error) {
		await rm(beside, { force: true });
		throw error;
	}
}

async function entriesOf(archive: string) {
	const unpacked = await promisify(brotliDecompress)(await readFile(archive));
	return tarEntries(unpacked);
}

/** What a process left behind that was killed while unpacking. Younger ones may belong to one at work. */
async function removeLeftovers(folder: string): Promise<void> {
	const anHourAgo = Date.now() - 3_600_000;
	for (const name of await readdir(folder)) {
		if (!name.endsWith(".part")) continue;
		const path = join(folder, name);
		const left = await stat(path).catch(() => undefined);
		if (left && left.ctimeMs < anHourAgo) await rm(path, { force: true });
	}
}

/**
 * Lets the browser see the fonts packaged with it and no font of the machine. A character that the document's own fonts
 * lack then looks the same everywhere; and without any font at all, the browser fails to load those of the document.
 */
function fontsOnlyFrom(folder: string): string {
	const path = folder
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;");
	return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path}</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
}

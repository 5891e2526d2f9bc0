/*
 * Takes the `engines` out of package-lock.json.
 *
 * npm compares them with the Node it runs on, which may be 20; the project runs on the Node 24 it brings. Left in, they
 * would print a warning for every package at each install, and npm would leave out native parts it thinks unfit.
 */
import { readFileSync, writeFileSync } from "node:fs";

const file = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(file, "utf8"));
for (const [path, entry] of Object.entries(lock.packages))
	if (path !== "") delete entry.engines;
writeFileSync(file, `${JSON.stringify(lock, null, "\t")}\n`);

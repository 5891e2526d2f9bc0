import { readFileSync, writeFileSync } from "node:fs";
import { parseDocument, type YAMLMap, type YAMLSeq } from "yaml";

/** Leaves a schedule's first activity with one document, so that a build has little to make. */
export function printOnly(document: string, schedule: string): void {
	const yaml = parseDocument(readFileSync(schedule, "utf8"));
	const documents = yaml.getIn([
		"activities",
		0,
		"documents",
	]) as YAMLSeq<YAMLMap>;
	documents.items = documents.items.filter(
		(one) => one.get("document") === document,
	);
	writeFileSync(schedule, yaml.toString());
}

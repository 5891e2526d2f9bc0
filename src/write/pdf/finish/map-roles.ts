/**
 * Says which standard type each of the browser's own types stands for.
 *
 * Chromium tags `strong` as Strong, which only PDF 2.0 knows. PDF/UA-1 7.1 asks that every other type leads to a standard
 * one.
 */
import { PDFName } from "@cantoo/pdf-lib";
import type { FinishStep } from "./finish-step.ts";
import { structureElements, structureRoot, typeOf } from "./structure.ts";

const standardTypes: Readonly<Record<string, string>> = {
	Strong: "Span",
	Em: "Span",
	Code: "Span",
	Aside: "Sect",
};

export const mapRoles: FinishStep = (document) => {
	const used = new Set(structureElements(document).map(typeOf));
	const roles = Object.entries(standardTypes).filter(([type]) =>
		used.has(type),
	);
	if (roles.length === 0) return;
	structureRoot(document)?.set(
		PDFName.of("RoleMap"),
		document.context.obj(Object.fromEntries(roles)),
	);
};

/** Says that the colours are meant as sRGB: an archive copy names its output intent (ISO 19005-2, 6.2.3). */
import { PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import type { FinishStep } from "./finish-step.ts";
import { srgbProfile } from "./srgb-profile.ts";

export const describeColours: FinishStep = (document) => {
	const { context, catalog } = document;
	const profile = context.register(
		context.flateStream(srgbProfile(), { N: 3 }),
	);
	catalog.set(
		PDFName.of("OutputIntents"),
		context.obj([
			context.register(
				context.obj({
					Type: "OutputIntent",
					S: "GTS_PDFA1",
					OutputConditionIdentifier: PDFString.of("sRGB"),
					RegistryName: PDFString.of("IEC 61966-2-1"),
					Info: PDFHexString.fromText("sRGB"),
					DestOutputProfile: profile,
				}),
			),
		]),
	);
};

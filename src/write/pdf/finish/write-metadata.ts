/**
 * The metadata stream: who, what and when once more in XML, and the claims to PDF/UA-1 and PDF/A-2a.
 *
 * PDF/UA-1 (ISO 14289-1) 5 asks for its identification, 7.1 for a title in the metadata. PDF/A-2 (ISO 19005-2) 6.6.4 asks
 * for its own, and 6.6.2.3 for a description of every property it does not know, which are those of PDF/UA. Level A is
 * claimed and not B: the tags and the Unicode of every glyph that it asks for are there for PDF/UA already.
 */
import { PDFName } from "@cantoo/pdf-lib";
import {
	type DocumentProperties,
	type FinishStep,
	maker,
} from "./finish-step.ts";

export const writeMetadata: FinishStep = (document, properties) => {
	const stream = document.context.stream(metadata(properties), {
		Type: "Metadata",
		Subtype: "XML",
	});
	document.catalog.set(
		PDFName.of("Metadata"),
		document.context.register(stream),
	);
};

/** What `pdfuaid:part` is, in the form that PDF/A asks for. */
const aboutPdfUa = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the document keeps to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

function metadata(properties: DocumentProperties): Uint8Array {
	const { title, subject, author, language, date } = properties;
	const moment = `${date}T00:00:00Z`;
	const text = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title>${anyLanguage(title)}</dc:title>
<dc:description>${anyLanguage(subject)}</dc:description>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${moment}</xmp:CreateDate>
<xmp:ModifyDate>${moment}</xmp:ModifyDate>
<xmp:CreatorTool>${maker}</xmp:CreatorTool>
<pdf:Producer>${maker}</pdf:Producer>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
${aboutPdfUa}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
	return new TextEncoder().encode(text);
}

/**
 * As the entry for every language: readers that look at one entry find it, and those that join all entries show it once.
 */
function anyLanguage(text: string): string {
	return `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
}

function escapeXml(text: string): string {
	return text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;");
}

import type { Picture } from "../../model/manuscript.ts";

/** The address of a picture that holds the picture itself. */
export function dataAddress({
	mediaType,
	bytes,
}: Pick<Picture, "mediaType" | "bytes">): string {
	return `data:${mediaType};base64,${Buffer.from(bytes).toString("base64")}`;
}

import type { CheckedInspection } from "../../model/checked-inspection.ts";
import { briefingPictures } from "../briefing-view.ts";
import { changePictures } from "../change-view.ts";
import { childrensPictures } from "../childrens-view.ts";
import { figurePictures } from "../figures-view.ts";
import { planPicture } from "../plan-phases.ts";
import type { PictureOrder } from "./order.ts";

/** Every picture that a document of an inspection may place. Nothing is drawn yet. */
export function picturesOf(checked: CheckedInspection): PictureOrder[] {
	return [
		planPicture(checked),
		...childrensPictures(checked),
		...changePictures(checked),
		...briefingPictures(checked),
		...figurePictures(checked),
	];
}

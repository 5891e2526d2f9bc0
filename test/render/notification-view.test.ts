/** What the notification says of an inspection, from its dates and the plan of its schedule. */
import { expect, test } from "vitest";
import { notificationView } from "../../src/render/notification-view.ts";
import { checked } from "./checked.ts";

test("nothing", () => {
	expect(notificationView(checked())).toBeDefined();
});

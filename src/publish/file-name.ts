/**
 * Whether text can name a file inside an inspection's folder, with `/` between folders: a path that stays inside, that
 * every platform takes, and that is not hidden.
 */
export function isFileName(text: string): boolean {
	return text
		.split("/")
		.every(
			(part) =>
				part !== "" &&
				!part.startsWith(".") &&
				!/[. ]$|[\\:*?"<>|\p{Cc}]/u.test(part),
		);
}

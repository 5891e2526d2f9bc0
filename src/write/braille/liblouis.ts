/** Contracted braille by the translator of liblouis, a program of the reader's machine that every distribution has. */
import { spawn } from "node:child_process";
import { Problem } from "../../diagnostics/problem.ts";

const program = "lou_translate";

/** Unified English Braille, grade 2; what comes out are the characters of Unicode for braille. */
const tables = "unicode.dis,en-ueb-g2.ctb";

/**
 * Translates each text into one line of braille.
 *
 * @throws {Problem} where the translator is not installed or does not do it
 */
export async function brailleOf(texts: readonly string[]): Promise<string[]> {
	const pieces = texts.map(piecesOf);
	const lines = (
		await answerOf(["--forward", tables], `${pieces.flat().join("\n")}\n`)
	).split("\n");
	// After the end of the last line.
	lines.pop();
	if (lines.length !== pieces.flat().length)
		throw new Problem(
			`\`${program}\` gave ${lines.length} lines of braille for ${pieces.flat().length} of text.`,
			"Install liblouis 3.20 or later, and build again.",
		);
	return pieces.map((some) => lines.splice(0, some.length).join("\u2800"));
}

/** The version of the translator, which has a hand in every byte. Throws as `brailleOf` does. */
export async function liblouisVersion(): Promise<string> {
	const answer = await answerOf(["--version"], "");
	return /[0-9]+(?:\.[0-9]+)+/.exec(answer)?.[0] ?? "unknown";
}

/** The translator takes lines of up to 2,044 bytes, and breaks others in two wherever that is. */
const mostBytes = 1500;

function piecesOf(text: string): string[] {
	const pieces: string[] = [];
	let piece = "";
	for (const word of text.replace(/\s+/gu, " ").split(" ")) {
		const longer = piece === "" ? word : `${piece} ${word}`;
		if (piece !== "" && Buffer.byteLength(longer) > mostBytes) {
			pieces.push(piece);
			piece = word;
		} else piece = longer;
	}
	return [...pieces, piece];
}

function answerOf(options: readonly string[], input: string): Promise<string> {
	const { promise, resolve, reject } = Promise.withResolvers<string>();
	const translator = spawn(program, options, {
		stdio: ["pipe", "pipe", "ignore"],
	});
	let answer = "";
	translator.stdout.setEncoding("utf8");
	translator.stdout.on("data", (part: string) => {
		answer += part;
	});
	// It may end before it has read all; then its exit tells.
	translator.stdin.on("error", () => {});
	translator.on("error", () =>
		reject(
			new Problem(
				`Braille is made with the program \`${program}\` of liblouis, which is not installed.`,
				"Install it: liblouis-bin on Debian and Ubuntu, liblouis-utils on Fedora, liblouis with Homebrew.",
			),
		),
	);
	translator.on("close", (code) => {
		if (code === 0) resolve(answer);
		else
			reject(
				new Problem(
					`The program \`${program}\` could not translate into braille.`,
					`Its installation may lack the tables ${tables}: install liblouis again.`,
				),
			);
	});
	translator.stdin.end(input);
	return promise;
}

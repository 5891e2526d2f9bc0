/**
 * Prose that reads like findings and says nothing: sentences of a few set phrases, put together by number.
 *
 * The same number gives the same words on every machine.
 */

const people = [
	"Practitioners",
	"Managers",
	"Children’s guardians",
	"Family court advisers",
	"Staff in the intake team",
	"Heads of service",
	"Service managers",
	"Most experienced workers",
];
const deeds = [
	"write down",
	"explain",
	"look again at",
	"talk with colleagues about",
	"set out in plain words",
	"ask careful questions about",
	"share with the court",
	"keep in mind",
];
const matters = [
	"what each child has said about home and school",
	"the plan for the case and who will do what",
	"risks to the child that go back to earlier years",
	"how brothers and sisters see one another",
	"the results of checks with the police and the local authority",
	"what has changed in the family since the last hearing",
	"the child’s culture, faith, language and family history",
	"the advice that parents had and how they took it",
];
const times = [
	"before the first hearing",
	"within five working days",
	"whenever new information arrives",
	"at each meeting with a manager",
	"in nearly all of the cases that inspectors read",
	"well before the final report is due",
	"in 17 of the 20 cases sampled",
	"as soon as an application arrives",
];
const ends = [
	"so that the next step is clear to everybody",
	"and they note who agreed to what",
	"so that children do not have to tell their story twice",
	"although some records are shorter than they should be",
	"and the court receives advice it can rely on",
	"which helps families to prepare for what comes next",
	"so that they notice delay early and put it right",
	"and managers check later whether it made a difference",
];
const listed = [
	"records that are up to date",
	"visits at times that suit the child",
	"letters that parents can understand",
	"supervision that leaves room to think",
	"plans that are changed when things change",
];

/** Numbers from 0 up to 1 that look random; the same for the same seed (the generator mulberry32). */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** One full sentence of about fifteen words, as a headline. */
export function madeUpSentence(seed: number): string {
	return told(randomFrom(seed));
}

/**
 * Paragraphs in Markdown, a sentence a line as authors write them. Every tenth seed holds a list, every fiftieth a table.
 *
 * @param words how long it is, to within a sentence or the list
 */
export function madeUpProse(seed: number, words: number): string {
	const random = randomFrom(seed);
	const paragraphs: string[] = [];
	let written = 0;
	while (written < words) {
		const lines: string[] = [];
		for (let line = 0; line < 5 && written < words; line++) {
			const one = `${told(random)} ${howOften(random)}`;
			written += one.split(" ").length;
			lines.push(one);
		}
		paragraphs.push(lines.join("\n"));
	}
	if (seed % 10 === 0)
		paragraphs.push(
			"Inspectors saw:",
			listed.map((item) => `- ${item}`).join("\n"),
		);
	if (seed % 50 === 0) paragraphs.push(table(random));
	return paragraphs.join("\n\n");
}

/** Who does what. */
function told(random: () => number): string {
	return `${[people, deeds, matters]
		.map((phrases) => choice(phrases, random))
		.join(" ")}.`;
}

/** When, and what for. */
function howOften(random: () => number): string {
	return `They do so ${choice(times, random)}, ${choice(ends, random)}.`;
}

function table(random: () => number): string {
	const rows = ["April to June", "July to September", "October to December"];
	return [
		"| Quarter | Letters on time | Letters late |",
		"| --- | ---: | ---: |",
		...rows.map((quarter) => {
			const late = Math.floor(random() * 40);
			return `| ${quarter} | ${200 - late} | ${late} |`;
		}),
	].join("\n");
}

function choice(phrases: readonly string[], random: () => number): string {
	// The index is always within the list.
	return phrases[Math.floor(random() * phrases.length)] as string;
}

/**
 * Bank holidays of England that no rule foretells: proclaimed once, for one year.
 *
 * When another is proclaimed, add its line here, in the order of the days. `moved` names the day the holiday
 * would have fallen on, which is an ordinary day that year.
 */

export interface OneOffHoliday {
	/** `2011-04-29`. */
	readonly day: string;
	/** As it is told to somebody who planned work for that day. */
	readonly name: string;
	/** The day that the holiday was moved from. */
	readonly moved?: string;
}

export const oneOffHolidays: readonly OneOffHoliday[] = [
	{
		day: "1995-05-08",
		name: "the early May bank holiday, moved for the anniversary of VE Day",
		moved: "1995-05-01",
	},
	{ day: "1999-12-31", name: "the millennium bank holiday" },
	{ day: "2002-06-03", name: "the Golden Jubilee bank holiday" },
	{
		day: "2002-06-04",
		name: "the spring bank holiday, moved for the Golden Jubilee",
		moved: "2002-05-27",
	},
	{ day: "2011-04-29", name: "the bank holiday for the royal wedding" },
	{
		day: "2012-06-04",
		name: "the spring bank holiday, moved for the Diamond Jubilee",
		moved: "2012-05-28",
	},
	{ day: "2012-06-05", name: "the Diamond Jubilee bank holiday" },
	{
		day: "2020-05-08",
		name: "the early May bank holiday, moved for the anniversary of VE Day",
		moved: "2020-05-04",
	},
	{
		day: "2022-06-02",
		name: "the spring bank holiday, moved for the Platinum Jubilee",
		moved: "2022-05-30",
	},
	{ day: "2022-06-03", name: "the Platinum Jubilee bank holiday" },
	{ day: "2022-09-19", name: "the bank holiday for the State Funeral" },
	{ day: "2023-05-08", name: "the bank holiday for the Coronation" },
];

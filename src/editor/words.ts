/** What is said of each field of a model, so that none is forgotten and none is left over: the compiler compares. */

/** Every field by the way to it, as `evidence.date`. */
type FieldPath<Data> = Data extends readonly (infer Entry)[]
	? FieldPath<Entry>
	: Data extends object
		? // A record of the schedule's words has no fields that could be named here.
			string extends keyof Data
			? never
			: {
					[Name in keyof Data & string]-?:
						| Name
						| `${Name}.${FieldPath<NonNullable<Data[Name]>>}`;
				}[keyof Data & string]
		: never;

/**
 * A sentence or two for each field, in the words of the people who fill it in; names that are typed stand in backticks.
 *
 * A field of `SaidOnce` needs none of its own: it has what is said of the field of that name at the top.
 */
export type Words<Data, SaidOnce extends string = never> = Readonly<
	Record<Exclude<FieldPath<Data>, SaidOnce>, string>
>;

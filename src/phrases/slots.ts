/**
 * What happens where a slot has no value.
 *
 * - `refuse`: the phrase is not said.
 * - `fallback`: the default of the text is said: `{{ name | default: "there" }}`.
 * - `dropClause`: the clause that holds it goes, with its comma: "Thank you, {{ name }}." is "Thank you."
 * - `ask`: the phrase is not said, and the report says what to ask first.
 */
export type SlotMissing = "refuse" | "fallback" | "dropClause" | "ask"

/** What happens where each slot has no value. */
export type SlotRules<Name extends string = string> = { readonly [Key in Name]?: SlotMissing }

/** Values for slots: own members that are texts or numbers. Everything else counts as missing. */
export type SlotValues<Name extends string = string> = { readonly [Key in Name]?: string | number | null | undefined }

/** The slot names in a text, as TypeScript reads them out of the literal. `string` where the text is no literal. */
export type SlotNames<Text extends string> = string extends Text ? string : NamesIn<Text>

type NamesIn<Text extends string> = Text extends `${string}{{${infer Inside}}}${infer Rest}`
  ? Trimmed<Inside extends `${infer Name}|${string}` ? Name : Inside> | NamesIn<Rest>
  : never

type Trimmed<Text extends string> = Text extends ` ${infer Rest}` | `${infer Rest} ` ? Trimmed<Rest> : Text

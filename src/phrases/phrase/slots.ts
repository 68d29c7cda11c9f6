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

/** Values for slots: own members that are texts or numbers. Everything else counts as missing; the `detail` of a refusal can be given as it is. */
export type SlotValues<Name extends string = string> = {
  readonly [Key in Name]?: string | number | boolean | null | undefined
}

/** The slot names in a text, as TypeScript reads them out of the literal. `string` where the text is no literal. */
export type SlotNames<Text extends string> = string extends Text ? string : NamesIn<Text>

type NamesIn<Text extends string> = Text extends `${string}{{${infer Inside}}}${infer Rest}`
  ? Trimmed<Inside extends `${infer Name}|${string}` ? Name : Inside> | NamesIn<Rest>
  : never

type Trimmed<Text extends string> = Text extends ` ${infer Rest}` | `${infer Rest} ` ? Trimmed<Rest> : Text

/**
 * The slots of the phrases that come with the library, and how a value is to be worded so that it fits in the middle of a sentence.
 *
 * - `name`: what the caller wishes to be called, without a title. `agentName`, `clientName`, `person` ("our supervisor Sam").
 * - `thing`: their own noun with its article: "the boiler", "your order". `what`: a noun or an -ing form: "three days without heating".
 * - `problem`, `outcome`, `cause`, `step`, `carried`, `message`, `done`, `open`: what was told or recorded, as it stands; it follows a
 *   colon. A question is quoted, and several sentences are joined, so that no value breaks the sentence that it stands in.
 * - `action`, `alternative`, `purpose`: verb first, without "to": "send a plumber".
 * - `optionA`, `optionB`: likewise. `reason`: a clause: "the part is out of stock".
 * - `when`: with its preposition: "before six this evening". `holdTime`: "a minute". `number`, `ourNumber`: as they are dialled.
 * - `check`: what is asked to verify somebody: "the postcode on the bill".
 * - `question`: a question of the client's own, as it stands: "Is the valve open?"; its marks are those of the sentence that it ends.
 */
export type StandardSlot =
  | "name"
  | "agentName"
  | "clientName"
  | "person"
  | "thing"
  | "what"
  | "problem"
  | "outcome"
  | "cause"
  | "step"
  | "carried"
  | "message"
  | "done"
  | "open"
  | "action"
  | "alternative"
  | "purpose"
  | "optionA"
  | "optionB"
  | "choice"
  | "reason"
  | "when"
  | "holdTime"
  | "number"
  | "ourNumber"
  | "check"
  | "question"

/** What happens where one of the library's own slots has no value, unless the phrase or the bank says otherwise. */
export const standardSlots: Readonly<Record<StandardSlot, SlotMissing>> = {
  name: "dropClause",
  agentName: "dropClause",
  clientName: "refuse",
  person: "refuse",
  thing: "refuse",
  what: "refuse",
  problem: "ask",
  outcome: "ask",
  cause: "ask",
  step: "refuse",
  carried: "refuse",
  message: "ask",
  done: "refuse",
  open: "refuse",
  action: "refuse",
  alternative: "refuse",
  purpose: "refuse",
  optionA: "refuse",
  optionB: "refuse",
  choice: "refuse",
  reason: "refuse",
  when: "refuse",
  holdTime: "refuse",
  number: "ask",
  ourNumber: "refuse",
  check: "refuse",
  question: "refuse",
}

/** Slots that hold the caller's name, which is said at most twice a call. */
export const nameSlots: readonly string[] = ["name", "callerName", "firstName"]

/** Slots that hold what was told or recorded: whole sentences, and sometimes a question. */
export const clauseSlots: readonly string[] = [
  "problem",
  "outcome",
  "cause",
  "step",
  "carried",
  "message",
  "done",
  "open",
]

/** Slots whose value begins with a verb, and so with a small letter inside a sentence. */
export const verbSlots: readonly string[] = ["action", "alternative", "purpose", "optionA", "optionB"]

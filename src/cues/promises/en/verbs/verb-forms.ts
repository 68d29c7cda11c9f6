import { isOneOf } from "../../word-list.js"
import { CHAIN_VERBS, IRREGULAR, PAST_PARTICIPLES, STATES } from "../lexicons/verbs.js"
import { verbsOf } from "./act-pattern.js"
import { actRows } from "./act-row.js"

/** How a verb is written: "call", "calls", "calling", "called". */
export type VerbForm = "base" | "third" | "ing" | "past"

interface FormTable {
  /** Written form to base form, by kind of form. */
  readonly byForm: Readonly<Record<VerbForm, ReadonlyMap<string, string>>>
}

let table: FormTable | undefined

/** The base form of a verb of the lexicon as it is written in one form; `undefined` where it is none. */
export function baseOf(word: string, form: VerbForm): string | undefined {
  table ??= buildTable()
  return table.byForm[form].get(word)
}

function buildTable(): FormTable {
  const bases = new Set([...actRows().flatMap(verbsOf), ...CHAIN_VERBS.split(" ")])
  const byForm = { base: new Map(), third: new Map(), ing: new Map(), past: new Map() } as Record<
    VerbForm,
    Map<string, string>
  >
  const irregular = new Map(
    IRREGULAR.split("|").map((row) => [row.slice(0, row.indexOf(" ")), row.split(" ").slice(1)]),
  )
  for (const base of bases) {
    byForm.base.set(base, base)
    byForm.third.set(thirdOf(base), base)
    const [ing, ...pasts] = irregular.get(base) ?? [ingOf(base), pastOf(base)]
    byForm.ing.set(ing === "-" ? ingOf(base) : ing === "+" ? `${base}${base.slice(-1)}ing` : ing!, base)
    for (const past of pasts) byForm.past.set(past, base)
  }
  return { byForm }
}

function thirdOf(base: string): string {
  if (base === "have") return "has"
  if (base === "be") return "is"
  if (base === "do" || base === "go" || /(s|x|z|ch|sh)$/.test(base)) return `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

function ingOf(base: string): string {
  return /[^e]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`
}

function pastOf(base: string): string {
  if (base.endsWith("e")) return `${base}d`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`
}

/** Whether a word is the past participle of an act: "refunded", "done", but not "closed". */
export function isPassiveVerb(word: string): boolean {
  if (isOneOf(STATES, word)) return false
  return (
    (word.length > 4 && word.endsWith("ed")) || isOneOf(PAST_PARTICIPLES, word) || baseOf(word, "past") !== undefined
  )
}

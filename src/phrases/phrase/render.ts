import { saysAnything, regex, ownOf } from "../../kernel/inner.js"
import { capitalised, dropClauses } from "./drop-clause.js"
import type { Phrase } from "./phrase.js"
import { readValueFor } from "./clause-value.js"
import { mendPunctuation } from "./slot-value.js"
import { nameSlots, standardSlots, verbSlots, type SlotMissing, type SlotRules, type SlotValues } from "./slots.js"
import { readTemplate, type Template, type TemplateSlot } from "./template.js"

/** What {@link renderPhrase} may be told. */
export interface RenderOptions {
  /** The bank's rules for slots that the phrase says nothing of. */
  readonly slots?: SlotRules
  /** The caller's name was said often enough: its slots count as missing. */
  readonly withoutName?: boolean
}

/** A phrase with its slots filled, or what is lacking. */
export type RenderedPhrase =
  | {
      readonly ok: true
      /** Ready to be said: no brace, no placeholder, no doubled space, no hanging comma. */
      readonly text: string
      readonly usesName: boolean
      /** Slots whose clause was dropped, and slots that took their default. */
      readonly dropped: readonly string[]
      readonly fellBack: readonly string[]
    }
  | {
      readonly ok: false
      /** Slots without a value that the phrase cannot do without. */
      readonly missing: readonly string[]
      /** Those of them that are to be asked for. */
      readonly ask: readonly string[]
    }

/** A phrase shown to somebody who edits it. */
export interface PhrasePreview {
  /** With each slot that has no value shown as `‹name›`. */
  readonly text: string
  /** Slots without a value, in the order of the text, and what would happen. */
  readonly unresolved: readonly { readonly slot: string; readonly missing: SlotMissing }[]
}

/** How often the caller's name is said in a call at most: more sounds like a script. */
export const MOST_NAMES = 2

/** Slots stand as characters of the private use area while a text is put together; texts and values hold none of them. */
const FIRST_MARK = 0xe000

/**
 * Fills the slots of a phrase: the one renderer, wherever a phrase is shown or said. Never throws.
 *
 * @param phrase - Its `text` and its rules for slots.
 * @param values - Own members that are texts or numbers; blank and placeholder-looking values count as missing.
 *
 * @example
 * ```ts
 * import { renderPhrase } from "evenkeel/phrases"
 *
 * const phrase = { text: "Thank you, {{ name }}. We will call {{ when }}." }
 * renderPhrase(phrase, { name: "N/A", when: "before six" })
 * // => { ok: true, text: "Thank you. We will call before six.", usesName: false, dropped: ["name"], fellBack: [] }
 * renderPhrase(phrase, { name: "Dana" }) // => { ok: false, missing: ["when"], ask: [] }
 * ```
 */
export function renderPhrase(
  phrase: Pick<Phrase, "text" | "slots">,
  values: SlotValues = {},
  options: RenderOptions = {},
): RenderedPhrase {
  try {
    return fillIn(phrase, values, options)
  } catch {
    return { ok: false, missing: [], ask: [] }
  }
}

/** {@link renderPhrase}, of a phrase. */
export function fillIn(
  phrase: Pick<Phrase, "text" | "slots">,
  values: SlotValues = {},
  options: RenderOptions,
  template: ReturnType<typeof readTemplate> = readTemplate(phrase.text),
): RenderedPhrase {
  if ("issues" in template) return { ok: false, missing: template.issues.map(({ written }) => written), ask: [] }
  const filled = template.slots.map((slot) => fill(slot, phrase.slots, values, options))
  const lacking = filled.filter(({ missing }) => missing === "refuse" || missing === "ask")
  if (lacking.length > 0) return { ok: false, missing: namesOf(lacking), ask: namesOf(lacking, "ask") }
  const dropped = namesOf(filled, "dropClause")
  const skeleton = toSkeleton(template)
  const marks = new Set(filled.flatMap(({ missing }, index) => (missing === "dropClause" ? [markOf(index)] : [])))
  const kept = dropClauses(skeleton, marks)
  const text = finish(kept, filled)
  if (!saysAnything(text)) return { ok: false, missing: dropped, ask: [] }
  return {
    ok: true,
    text,
    usesName: filled.some((each, index) => each.isName && each.missing === undefined && kept.includes(markOf(index))),
    dropped,
    fellBack: namesOf(filled, "fallback"),
  }
}

/**
 * Shows a phrase to somebody who edits it, with what would happen for each slot without a value.
 *
 * @example
 * ```ts
 * import { previewPhrase } from "evenkeel/phrases"
 *
 * previewPhrase({ text: "Thank you, {{ name }}." }).text // => "Thank you, ‹name›."
 * ```
 */
export function previewPhrase(
  phrase: Pick<Phrase, "text" | "slots">,
  values: SlotValues = {},
  options: RenderOptions = {},
): PhrasePreview {
  try {
    return preview(phrase, values, options)
  } catch {
    return { text: "", unresolved: [] }
  }
}

function preview(phrase: Pick<Phrase, "text" | "slots">, values: SlotValues, options: RenderOptions): PhrasePreview {
  const template = readTemplate(phrase.text)
  if ("issues" in template) return { text: "", unresolved: [] }
  const filled = template.slots.map((slot) => fill(slot, phrase.slots, values, options))
  const shown = filled.map((each) => (each.missing === undefined ? each : { ...each, value: `‹${each.name}›` }))
  const unresolved = filled.flatMap(({ name, missing }) => (missing === undefined ? [] : [{ slot: name, missing }]))
  return { text: finish(toSkeleton(template), shown), unresolved }
}

/** What happens where a slot of a phrase has no value. */
export function missingRule(slot: TemplateSlot, own: SlotRules = {}, bank: SlotRules = {}): SlotMissing {
  const ruled = ownRule(own, slot.name)
  if (ruled !== undefined && ruled !== "fallback") return ruled
  if (slot.fallback !== undefined) return "fallback"
  return ownRule(bank, slot.name) ?? ownRule(standardSlots, slot.name) ?? "refuse"
}

interface Filled {
  readonly name: string
  readonly isName: boolean
  readonly value: string
  readonly missing?: SlotMissing
}

function fill(
  slot: TemplateSlot,
  own: SlotRules | undefined,
  values: SlotValues,
  { slots, withoutName }: RenderOptions,
): Filled {
  const { name, fallback = "" } = slot
  const isName = nameSlots.includes(name)
  const value = isName && withoutName === true ? undefined : readValueFor(values, name)
  if (value === undefined) return { name, isName, value: fallback, missing: missingRule(slot, own, slots) }
  return { name, isName, value: verbSlots.includes(name) ? uncapitalised(value) : value }
}

const CAPITALISED = /* @__PURE__ */ regex("^\\p{Lu}\\p{Ll}", "u")

/** "Send a plumber" inside a sentence; "DHL" and "I" stay. */
function uncapitalised(value: string): string {
  return CAPITALISED().test(value) ? value.charAt(0).toLowerCase() + value.slice(1) : value
}

function ownRule(rules: SlotRules, name: string): SlotMissing | undefined {
  return ownOf(rules, name)
}

function namesOf(filled: readonly Filled[], missing?: SlotMissing): readonly string[] {
  return filled.filter((each) => missing === undefined || each.missing === missing).map(({ name }) => name)
}

function markOf(index: number): string {
  return String.fromCharCode(FIRST_MARK + index)
}

function toSkeleton({ literals, slots }: Template): string {
  return literals[0]! + slots.map((_, index) => markOf(index) + literals[index + 1]!).join("")
}

/** Puts the values in. A value's own full stop and the text's are one, and a quoted question needs no other mark. */
function finish(skeleton: string, filled: readonly Filled[]): string {
  const text = skeleton.replace(/[\ue000-\uf8ff][.?]?/g, (found) => {
    const value = filled[found.charCodeAt(0) - FIRST_MARK]?.value ?? ""
    const mark = found.slice(1)
    return value.endsWith("?”") || (mark === "." && value.endsWith(".")) ? value : value + mark
  })
  return capitalised(mendPunctuation(text))
}

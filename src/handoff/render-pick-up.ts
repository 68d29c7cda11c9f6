import { orInvalidInput } from "../kernel/index.js"
import { toMarkdown } from "./markdown.js"
import type { NotePart } from "./note.js"
import type { EarlierPromise, PickUp } from "./pick-up.js"
import { layOut, toText } from "./lay-out.js"
import { toRenderer, type HandoffOptions } from "./render.js"
import { state, type Statement } from "./told/statement.js"

const order = ["greet", "state", "done", "promised", "next", "doNotAsk", "doNotSay"] as const

/**
 * The card of a caller's next call in words, to lay out yourself: its parts in the order in which they are read, empty ones left out.
 *
 * @param options - `locale` (BCP 47; English and Spanish are spoken) and `zone` (IANA) of the reader; those of the card where they are left out.
 * @returns Each part with a heading, and a sentence a line.
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { note, pickUp, toPickUpParts } from "evenkeel/handoff"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call } = buildCall({ caller: { name: "Dana" } })
 *   .answer()
 *   .record({ type: "stateFact", fact: "problem", value: "no heating since Monday" })
 * const { session, heardAt } = call.getSnapshot()
 * const card = pickUp({ notes: [note({ session, events: call.events(), now: heardAt })], now: heardAt })
 * toPickUpParts(card)[0]
 * // => { heading: "How to greet", lines: ["Greet them as Dana.", "Read back, do not ask: no heating since Monday."] }
 * ```
 */
export function toPickUpParts(card: PickUp, options: HandoffOptions = {}): readonly NotePart[] {
  return orInvalidInput({ pickUp: card, options }, () => {
    const isLate = ({ promiseId }: EarlierPromise) => card.arrival.brokenPromiseIds.includes(promiseId)
    const sections = { ...card, promised: card.promised.map((each) => toStatement(each, isLate(each))) }
    return layOut(toRenderer(options, card), order, { sections, missing: card.missing })
  })
}

/**
 * The card as plain text: a heading a part, a line a sentence.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { note, pickUp, renderPickUp } from "evenkeel/handoff"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call } = buildCall({ caller: { name: "Dana" } })
 *   .answer()
 *   .record({ type: "stateFact", fact: "problem", value: "no heating since Monday" })
 * const { session, heardAt } = call.getSnapshot()
 * const card = pickUp({ notes: [note({ session, events: call.events(), now: heardAt })], now: heardAt })
 * renderPickUp(card).split("\n").slice(0, 3)
 * // => ["How to greet", "  Greet them as Dana.", "  Read back, do not ask: no heating since Monday."]
 * ```
 */
export function renderPickUp(card: PickUp, options: HandoffOptions = {}): string {
  return toText(toPickUpParts(card, options))
}

/**
 * The card in Markdown, with what somebody said escaped.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { note, pickUp, toPickUpMarkdown } from "evenkeel/handoff"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call } = buildCall({ caller: { name: "Dana" } }).answer()
 * const { session, heardAt } = call.getSnapshot()
 * const card = pickUp({ notes: [note({ session, events: call.events(), now: heardAt })], now: heardAt })
 * toPickUpMarkdown(card).startsWith("**How to greet**\n\n- Greet them as Dana.") // => true
 * ```
 */
export function toPickUpMarkdown(card: PickUp, options: HandoffOptions = {}): string {
  return toMarkdown(toPickUpParts(card, options))
}

function toStatement({ promiseId, kind, window, words, standing, reason }: EarlierPromise, isLate: boolean): Statement {
  const slots = { promiseId, kind, window, words, promisedBy: "company" } as const
  if (standing === "heard") return state("promiseHeard", slots, [])
  return standing === "open"
    ? state("promised", { ...slots, ...(isLate && { isOverdue: true }) }, [])
    : state("promiseEnded", { ...slots, end: standing, ...(reason !== undefined && { reason }) }, [])
}

import { regex } from "../../../kernel/inner.js"
import { gave } from "../../view/heard.js"
import { wordsOf, type CoachView } from "../../view/view.js"
import { evidenceOf } from "./grounds.js"
import { reportsDone } from "./matter-needs.js"

/**
 * The agent has asked for more, or begun to close, right after something was told, as if nothing had been; and the caller comes back to it.
 * A remark that nobody comes back to was no matter.
 */
export function isPassedOver(view: CoachView): boolean {
  const { agent, caller, heard } = view
  if (
    !gave(agent, "anythingElse", "closing") ||
    caller === undefined ||
    caller.isRequest ||
    gave(caller, "gratitude", "endSignal")
  )
    return false
  if (gave(agent, "promise", "options", "question.open") || reportsDone(wordsOf(view, agent))) return false
  const { value = "" } = view.fact("problem")
  const told = Math.max(0, ...evidenceOf(view.fact("problem")))
  const before = heard.turns.findLast(({ side, seq }) => side === "agent" && seq < agent!.seq)
  if (told > agent!.seq || told < (before?.seq ?? 0)) return false
  const named = namesIn(value)
  return namesIn(wordsOf(view, caller)).some((word) => named.includes(word))
}

/** Longer words that name nothing. */
const NAMELESS = /^(?:about|after|since|still|there|think|which|would)$/

const LONG_WORDS = /* @__PURE__ */ regex("[\\p{L}'-]{5,}", "gu")

/** The longer words of a text that name something: shorter ones are of any matter. */
function namesIn(text: string): readonly string[] {
  return (text.toLowerCase().match(LONG_WORDS()) ?? []).filter((word) => !NAMELESS.test(word))
}

import { gave, type TurnNote } from "../../view/heard.js"
import { need, type Need } from "../practice.js"
import { toSecondPerson } from "./their-words.js"
import { spokenLocale } from "./wording.js"
import { wordsOf } from "../../view/view.js"
import { evidenceOf } from "./grounds.js"

/** What was told longer ago has become another matter. */
const RECENT = 10
/** A problem and a wish that stand further apart than this belong to two matters. */
const APART = 6

/** An agent who reports that it is done: booked, mended, sent off, in a system already. */
const DONE =
  /\b(?:(?:has|have) been|is|are|was|were|it's|your? \w{1,30} (?:is|was)|i(?:'ve| have)|we(?:'ve| have)|now|successfully|all) (?:now |just |successfully |already |been ){0,3}(?:booked|confirmed|submitted|scheduled|reserved|placed|processed|cancelled|canceled|issued|unlocked|paid|done|set|sorted|fixed|repaired|restored|recovered|replaced)\b|\bsuccessfully\b/i

/** Whether an agent's words report something done. */
export function reportsDone(words: string): boolean {
  return DONE.test(words)
}

/**
 * What was told is still what the talk is about: told lately, and the agent has neither reported it done nor gone on to ask for something
 * else. Where a product records what it does, the record says so; this is for those that only hear.
 */
export const atHand: Need = need("matter-at-hand", (view) => {
  const { turns } = view.heard
  const problem = Math.max(0, ...evidenceOf(view.fact("problem")))
  const outcome = Math.max(0, ...evidenceOf(view.fact("desiredOutcome")))
  if (problem < (turns.at(-RECENT)?.seq ?? 0)) return false
  if (outcome > 0 && apart(turns, problem, outcome) > APART) return false
  return !turns.some(
    (note) =>
      note.side === "agent" &&
      note.seq > problem &&
      (gave(note, "anythingElse", "closing") || reportsDone(wordsOf(view, note))),
  )
})

/** A wish or a question of the caller's that came after what was told: then that is talked about. */
export const nothingElseAsked: Need = need("nothing-else-asked", (view) => {
  const told = Math.max(0, ...evidenceOf(view.fact("problem"), view.fact("desiredOutcome")))
  return !view.heard.turns.some((note) => note.seq > told && note.isRequest)
})

/** What is asked to know somebody: then the matter is not what they have just told, and not to be talked of now. */
const ASKED_WHO =
  /\b(?:names?|numbers?|address|postcode|zip|e-?mail|date of birth|birthday|pin|password|maiden|pet|authenticate|identify)\b/i

/** The agent is not asking who it is. */
export const notIdentifying: Need = need("not-identifying", (view) => !ASKED_WHO.test(wordsOf(view, view.agent)))

/** The caller is doing something that the agent has told them to do: then nothing else is asked. */
const INSTRUCTS =
  /(?:^|[.!?,;:]\s*|\b(?:and|then|please|now|just)\s+)(?:turn|press|push|pull|click|hold|unplug|plug|switch|open|close|shut|unscrew|lift|move|try|type|tap|restart|check|look|wait)\b/i

/** The agent is not walking the caller through something. */
export const notInstructing: Need = need("not-instructing", (view) => !INSTRUCTS.test(wordsOf(view, view.agent)))

/** Fewer words tell nothing; more are no read-back that fits into a breath. */
const LEAST_WORDS = 4
const MOST_WORDS = 16

/** The problem can be repeated to whoever told it: recorded by a person, or heard in words that stand the turning. */
export const repeatable: Need = need("can-be-repeated", (view) => {
  const { basis, value = "" } = view.fact("problem")
  if (basis !== "heard") return true
  const said = toSecondPerson(value, spokenLocale(view))
  const count = said?.split(/\s+/).length ?? 0
  return count >= LEAST_WORDS && count <= MOST_WORDS && !value.trimEnd().endsWith("?")
})

function apart(turns: readonly TurnNote[], one: number, other: number): number {
  const [from, to] = [Math.min(one, other), Math.max(one, other)]
  return turns.filter(({ seq }) => seq > from && seq <= to).length
}

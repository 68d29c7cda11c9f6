import { dangerIn } from "../../session/inner.js"
import { gave } from "../view/heard.js"
import { need, type Practice } from "./practice.js"
import { scoreFollowed } from "../scoring/score.js"
import { brings, bringsTurn, wordsOf, type CoachView } from "../view/view.js"
import { contactsIn } from "./shared/emergency-contacts.js"
import { restsOn } from "./shared/grounds.js"
import { hasStepsLeft, nextStep } from "./shared/safety-steps.js"
import { slot } from "./shared/wording.js"

/**
 * Appears when life is in danger: at once, then a step at each turn of the caller until all are told, and from there on whenever
 * danger or fear is in their words again, or is taken back. What the agent has done in their own words is no step any more, nor to ask for a number that is
 * known. Everything else is mute. Where it is heard when the line is closed already: to ring them back.
 * Silent when a person has cleared the danger with a reason, and while the caller is relieved.
 */
export const safety: Practice = {
  id: "safety",
  source: ["B10"],
  moment: "now",
  weight: 100,
  inVent: true,
  needs: [
    need("in-danger", ({ session }) => dangerIn(session) !== undefined),
    need(
      "danger-or-turn",
      (view) =>
        brings(view, "safety.entered") !== undefined || (!isOver(view) && bringsTurn(view, view.caller) !== undefined),
    ),
    need("steps-left-or-danger-again", (view) => {
      const words = wordsOf(view, view.caller)
      if (gave(view.caller, ...danger, "distress") || TAKEN_BACK.test(words)) return true
      return hasStepsLeft(view) && !RELIEF.test(words)
    }),
  ],
  advise(view) {
    const mark = view.session.safety.at(-1)!
    const known = { slots: slot("contacts", contactsIn(view)), why: [mark.seq, ...restsOn(view.caller).why] }
    if (isOver(view)) return { code: "advice/ring-back", ...known }
    const [code, intent] = nextStep(view)
    return { code, wish: { intent, tone: "gentle" }, ...known }
  },
  score(view) {
    const entered = view.all("safety.entered")
    return scoreFollowed(entered, (event) =>
      view.find(({ type, seq }) => seq > event.seq && (type === "safety.cleared" || type === "help.requested")),
    )
  },
}

/** Nobody is on the line to be told anything. */
function isOver({ session: { line } }: CoachView): boolean {
  return line.phase === "wrapUp" || line.phase === "completed"
}

const danger = ["crisis", "emergency.fire", "emergency.gas", "emergency.medical", "emergency.duress"] as const

/** "I was only joking" ends no danger. */
const TAKEN_BACK = /\b(?:joking|kidding|forget it|never ?mind|broma)\b/i

/** A breath, and no new danger. */
const RELIEF = /\bthank (?:god|goodness|heavens)\b|\bcan breathe\b|\bfalse alarm\b/i

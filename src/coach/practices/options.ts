import { openHolds } from "../../session/index.js"
import { gave, heatOf } from "../view/heard.js"
import { need, type Practice } from "./practice.js"
import type { ScoreView } from "../scoring/score-view.js"
import { evidenceMissing, notApplicable, toEvidence, toScore, type EvidenceMark } from "../scoring/score.js"
import { didSince, HEATED, wordsOf } from "../view/view.js"
import { evidenceOf, restsOn } from "./shared/grounds.js"
import { atHand, notIdentifying, reportsDone } from "./shared/matter-needs.js"
import { noGrief, notClosing, standing, tense } from "./shared/needs.js"
import { matterSlots, toneOf } from "./shared/wording.js"

/**
 * Appears when the caller has confirmed the read-back in a hard call, feels heard, and no way out was offered: several, and theirs to
 * choose.
 * Silent when options were named or one way is being gone, when empathy is still owed, when the caller has asked anything but what we will do, while the agent goes
 * and looks, and in a calm call, where the agent knows.
 */
export const offerOptions: Practice = {
  id: "offerOptions",
  source: ["C12", "D7", "D8", "B4"],
  moment: "turn",
  weight: 62,
  needs: [
    standing("problem-confirmed", "problem-known", (view) => view.fact("problem").standing === "confirmed"),
    need("nothing-offered", (view) => {
      const issue = view.issue()
      return issue !== undefined && issue.options.length + issue.actions.length === 0 && issue.resolution === "unknown"
    }),
    need("not-said-either", ({ heard }) => !didSince(heard, 0, "options", "promise")),
    need(
      "not-under-way",
      (view) => !view.heard.turns.some((note) => note.side === "agent" && ACTS.test(wordsOf(view, note))),
    ),
    notClosing,
    need(
      "caller-not-asking",
      (view) => view.caller?.isQuestion !== true || ASKS_FOR_WAYS.test(wordsOf(view, view.caller)),
    ),
    tense,
    need("heard-first", ({ heard }) =>
      didSince(heard, 0, "empathy", "acknowledge", "apology.regret", "apology.atFault"),
    ),
    need("not-just-read-back", ({ agent }) => !gave(agent, "readBack", "understandingCheck")),
    need(
      "not-waiting",
      ({ agent, session }) => !gave(agent, "holdRequest") && openHolds(session.participants).length === 0,
    ),
    noGrief,
    notIdentifying,
    atHand,
  ],
  answeredBy: ["options"],
  answeredOn: ["option.offered"],
  advise: (view) => ({
    code: "advice/offer-options",
    wish: { intent: "options", orIntent: "optionsLead", tone: toneOf(view), slots: matterSlots(view) },
    why: evidenceOf(view.fact("problem")),
    turnIds: restsOn(view.caller).turnIds,
  }),
  score(view) {
    const offered = view.all("option.offered")
    const said = view.with("agent", "options")
    const confirmed = confirmations(view)
    if (offered.length + said.length > 0) {
      const early = confirmed[0] === undefined || (offered[0] ?? said[0])!.seq < confirmed[0].seq
      return toScore(early ? "partly" : "met", toEvidence("done", ...offered, ...said))
    }
    if (!view.hasTranscript) return evidenceMissing
    return confirmed.length === 0 || !isHard(view) || isAnswered(view)
      ? notApplicable
      : toScore("missed", toEvidence("occasion", ...confirmed))
  },
}

/** "So what are you going to do?": two ways are the answer. */
const ASKS_FOR_WAYS =
  /\bwhat (?:are|can|could|do|will|would) (?:i|they|we|you)\b|\bqu[eé] (?:puede|pueden|va|van|vamos)\b/i

/** "I'm refunding it": one straight way is being gone. */
const ACTS =
  /\b(?:i'm|i am|we're|we are) (?:now |just )?(?:arranging|booking|cancelling|canceling|crediting|issuing|ordering|refunding|replacing|sending|stopping|waiving)\b/i

/** Where what was read back was confirmed: as the facts tell, else as the words do, where the read-back was in words that the facts do not know. */
function confirmations(view: ScoreView): readonly EvidenceMark[] {
  const known = view.all("facts.confirmed")
  if (known.length > 0) return known
  return view.turns.filter(
    (note, index) =>
      note.side === "caller" &&
      gave(note, "confirmation") &&
      gave(view.turns[index - 1], "readBack", "understandingCheck"),
  )
}

/** Heated or sad: in a calm call the agent knows the way. */
function isHard({ turns }: ScoreView): boolean {
  return turns.some(
    (note) => note.side === "caller" && (heatOf(note) >= HEATED || gave(note, "distress", "bereavement")),
  )
}

/** One way that was taken, or is done already, is no worse than two to choose from. */
function isAnswered(view: ScoreView): boolean {
  const { promises } = view.session
  return (
    view.all("action.agreed").length + view.all("issue.resolved").length > 0 ||
    // In a language whose promises nobody reads, that one was made.
    (promises.length === 0 && view.with("agent", "promise").length > 0) ||
    promises.some(({ promisedBy, standing }) => promisedBy !== "caller" && standing !== "dismissed") ||
    view.turns.some((note) => note.side === "agent" && (reportsDone(view.words(note)) || ACTS.test(view.words(note))))
  )
}

import { currentStance, isClosing, isPlain, openIssues, type SessionState } from "../../session/index.js"
import { cheers } from "../../phrases/inner.js"
import { gave, heatOf } from "../view/heard.js"
import { need, type Practice } from "./practice.js"
import type { ScoreView } from "../scoring/score-view.js"
import { evidenceMissing, notApplicable, toEvidence, toScore } from "../scoring/score.js"
import { didSince, HEATED, lastWith, wordsOf } from "../view/view.js"
import { restsOn } from "./shared/grounds.js"
import { calm, hasMatter, noFlag, notAsking, notGone, notLeaving, once, standing } from "./shared/needs.js"
import { matterSlots, toneOf } from "./shared/wording.js"

/** Who has led away so often takes "anything else" as an invitation. */
const MANY_OFF = 2

/**
 * Appears when the agent has begun to close a calm call and has not asked whether there is anything else: once.
 * Silent while anything is missing before closing, when the caller is leaving, when they have wandered or somebody has taken the lead, and after grief, danger and a complaint.
 */
export const anythingElse: Practice = {
  id: "anythingElse",
  source: ["A14", "B9", "E11"],
  moment: "turn",
  weight: 36,
  needs: [
    standing("agent-closes", "closing", ({ session }) => isClosing(session)),
    hasMatter,
    need("all-else-done", (view) => view.readiness().missing.length === 0),
    need("not-asked", ({ heard }) => !didSince(heard, 0, "anythingElse")),
    notLeaving,
    notAsking,
    notGone,
    need("not-wandering", ({ session }) => !hasWandered(session)),
    calm,
    noFlag,
  ],
  answeredBy: ["anythingElse"],
  answeredOn: ["closing.asked"],
  advise: (view) => ({
    code: "advice/anything-else",
    wish: { intent: "anythingElse", tone: toneOf(view) },
    why: [view.session.closing.at(-1)!.seq, ...restsOn(view.caller).why],
    turnIds: restsOn(view.caller).turnIds,
  }),
  score(view) {
    const { session } = view
    if (isPlain(session.callTypes) || session.safety.length > 0 || hasWandered(session)) return notApplicable
    if (view.all("closing.begun").length === 0) return view.hasTranscript ? notApplicable : evidenceMissing
    if (!view.hasTranscript) return evidenceMissing
    const asked = view.with("agent", "anythingElse")
    const begun = view.all("closing.begun")
    if (asked.length === 0 && !partsCalmly(view, begun[0]!.seq)) return notApplicable
    return asked.length === 0
      ? toScore("partly", toEvidence("occasion", ...begun))
      : toScore(asked.length === 1 ? "met" : "partly", toEvidence("done", ...asked))
  },
}

/**
 * Appears when a hard or a sad call ends well and the caller says goodbye, or one in which a death was told ends at all: one personal sentence to
 * part with. To "have a great day" after that is no goodbye.
 * Silent in calm calls, where a goodbye is enough; else when something is open or wrong; and in danger.
 */
export const personalClose: Practice = {
  id: "personalClose",
  source: ["C16", "E8", "D10"],
  moment: "turn",
  weight: 28,
  needs: [
    need(
      "parting",
      ({ caller, session }) => gave(caller, "endSignal") || (gave(caller, "gratitude") && isClosing(session)),
      { of: "caller", any: ["endSignal", "gratitude"] },
    ),
    hasMatter,
    standing("was-hard", "tense", (view) => view.isTense()),
    need(
      "ends-well-or-in-grief",
      (view) =>
        isSolved(view.session) || view.readiness().ready || lastWith(view.heard, "caller", "bereavement") !== undefined,
    ),
    noFlag,
    once("personalClose"),
    need("not-said", (view) => !gave(view.agent, "thanks") && !WISHES_WELL.test(wordsOf(view, view.agent))),
  ],
  answeredBy: ["thanks", "closing"],
  advise: (view) => ({
    code: "advice/personal-word",
    wish: { intent: "personalClose", tone: toneOf(view) === "gentle" ? "gentle" : "plain", slots: matterSlots(view) },
    ...restsOn(view.caller),
  }),
  score(view) {
    const { session } = view
    if (session.safety.length > 0) return notApplicable
    const [grief] = view.with("caller", "bereavement")
    const cheer = view.turns.filter(
      (note) => note.side === "agent" && grief !== undefined && note.seq > grief.seq && cheers(view.words(note)),
    )
    if (cheer.length > 0) return toScore("missed", toEvidence("against", ...cheer))
    if (session.flags.length > 0 || !isSolved(session)) return notApplicable
    if (!view.hasTranscript) return evidenceMissing
    const left = view.with("caller", "endSignal", "gratitude").at(-1)
    if (left === undefined) return notApplicable
    const said = view.with("agent", "thanks", "closing", "empathy").find(({ seq }) => seq > left.seq)
    return said === undefined
      ? toScore("partly", toEvidence("occasion", left))
      : toScore("met", toEvidence("done", said))
  },
}

/** "All the best to you", "take care", in English and Spanish. */
const WISHES_WELL = /\b(?:all the best|take (?:good )?care|best wishes|cu[ií]dese|mucha fuerza)\b/i

/** The agent began to close, not the caller; nobody was angry shortly before, grieved, or had a complaint. */
function partsCalmly(view: ScoreView, seq: number): boolean {
  const last = view.turns.findLast((note) => note.side === "caller" && note.seq < seq)
  return (
    view.session.flags.length === 0 &&
    view.with("caller", "bereavement").length === 0 &&
    !gave(last, "endSignal") &&
    heatOf(last) < HEATED
  )
}

function hasWandered(session: SessionState): boolean {
  return (
    session.drift.filter(({ kind }) => kind === "off").length >= MANY_OFF || currentStance(session) === "takingControl"
  )
}

function isSolved(session: SessionState): boolean {
  const issues = openIssues(session)
  return issues.length > 0 && issues.every(({ resolution }) => resolution === "full")
}

import type { Intent } from "../../phrases/index.js"
import { abuseOf, countOf, type TurnNote } from "../view/heard.js"
import { isMeantForOthers } from "../view/meant-for.js"
import { need, type Practice } from "./practice.js"
import { evidenceMissing, notApplicable, scoreOccasions, toEvidence, toScore } from "../scoring/score.js"
import { cuesOf, wordsOf, type CoachView } from "../view/view.js"
import { restsOn } from "./shared/grounds.js"
import { sentenceAt } from "./shared/long-ago.js"
import { standing } from "./shared/needs.js"
import { matterSlots } from "./shared/wording.js"

/**
 * Appears when the caller insults the agent: a polite line, firmer the second time; after the third, or a slur, a threat or sexual
 * remarks, a supervisor as well. Help is open all the while, and nobody has to endure it.
 * Silent when swearing is aimed at the matter, an insult at all of us ("you lot"), or at somebody else on their side of the line, when it stops, and when they apologise.
 */
export const boundary: Practice = {
  id: "boundary",
  source: ["C7", "B5", "B6"],
  moment: "turn",
  weight: 83,
  inVent: true,
  needs: [
    need("aimed-at-agent", (view) => isAbuse(view.caller, wordsOf(view, view.caller), view.log), {
      of: "caller",
      any: ["abuse.profanity", "abuse.insult", "abuse.slur", "abuse.threat", "abuse.sexual"],
    }),
    need("meant-for-us", (view) => !isMeantForOthers(view)),
  ],
  answeredBy: ["boundary"],
  answeredOn: ["help.requested"],
  advise(view) {
    const before = countOf(view.heard, "boundary", "agent")
    const level = Math.min(3, 1 + before + (abuseOf(view.caller) === 2 ? 1 : 0)) as 1 | 2 | 3
    return {
      code: level === 1 ? "advice/boundary" : level === 2 ? "advice/boundary-formal" : "advice/boundary-last",
      wish: { intent: "boundary", tone: "steady", level, slots: matterSlots(view) },
      ...restsOn(view.caller),
    }
  },
  score: (view) =>
    scoreOccasions(view, {
      when: (note) =>
        note.side === "caller" &&
        isAbuse(note, view.words(note), { event: (seq) => view.find((each) => each.seq === seq) }),
      by: ["boundary"],
      on: ["help.requested", "call.lineClosed"],
    }),
}

/**
 * Appears when the call is one that needs a single polite line: a salesman, a silent line.
 * Silent in calls with a matter, and for wrong numbers and staff, which end by themselves.
 */
export const callType: Practice = {
  id: "callType",
  source: ["B10", "B11", "E14"],
  moment: "turn",
  weight: 48,
  needs: [
    standing("one-line-call", "callTypes", ({ session }) => lineOf(session.callTypes.at(-1)?.callType) !== undefined),
    need("type-recorded", ({ session }) => session.callTypes.at(-1)?.basis === "recorded"),
  ],
  answeredBy: ["closing"],
  advise: (view) => ({
    code: "advice/end-politely",
    wish: { intent: lineOf(view.session.callTypes.at(-1)!.callType)!, slots: matterSlots(view) },
    why: [view.session.callTypes.at(-1)!.seq],
    turnIds: [],
  }),
  score(view) {
    const mark = view.session.callTypes.at(-1)
    if (lineOf(mark?.callType) === undefined) return notApplicable
    if (!view.hasTranscript) return evidenceMissing
    const closed = view.with("agent", "closing", "thanks").find(({ seq }) => seq > mark!.seq)
    return closed === undefined
      ? toScore("missed", toEvidence("occasion", mark))
      : toScore("met", toEvidence("done", closed))
  },
}

function lineOf(type: string | undefined): Intent | undefined {
  if (type === "solicitor") return "solicitor"
  return type === "silent" ? "silentLine" : undefined
}

/** "You lot", "a bunch of crooks": said of all of us, and of nobody who is on the line. */
const OF_ALL_OF_US = /\byou (?:lot|people|guys)\b|\b(?:bunch|pack|load|gang) of\b/i

/** A slur, a threat, an insult at the agent, whatever else is said of all of us; swearing alone is heard and let pass. */
function isAbuse(note: TurnNote | undefined, words: string, log: Pick<CoachView["log"], "event">): boolean {
  if (abuseOf(note) !== 1) return abuseOf(note) === 2
  return cuesOf(log, note).some(
    ({ kind, target, span }) =>
      kind === "abuse.insult" && target === "agent" && !OF_ALL_OF_US.test(sentenceAt(words, span.start)),
  )
}

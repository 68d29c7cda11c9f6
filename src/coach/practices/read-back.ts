import { countingIssues, isPlain, isReadBack, openIssues, type Ground } from "../../session/index.js"
import { gave, type TurnNote } from "../view/heard.js"
import { need, type Need, type Practice } from "./practice.js"
import { isPassedOver } from "./shared/passed-over.js"
import { evidenceMissing, notApplicable, scoreOccasions, toEvidence, toScore } from "../scoring/score.js"
import { brings, didSince, turnsSince, wordsOf, type CoachView } from "../view/view.js"
import { evidenceOf, restsOn } from "./shared/grounds.js"
import { atHand, nothingElseAsked, notIdentifying, repeatable } from "./shared/matter-needs.js"
import {
  callerSaid,
  hasMatter,
  known,
  noFlag,
  noGrief,
  notAsking,
  notClosing,
  onGoal,
  spoken,
  standing,
} from "./shared/needs.js"
import { stillOwed } from "./shared/still-owed.js"
import { matterSlots, toneOf } from "./shared/wording.js"

/** Ways out were named; who asks whether to go ahead has said it back in a way. */
function isOffering(agent: TurnNote | undefined): boolean {
  return gave(agent, "options") && !gave(agent, "question.closed")
}

/** A burst is over in one sentence; who has spoken this long has let it out. */
const LET_OUT_MS = 15_000

/** A vent has just ended, and it was one. Where speech is not timed, it lasted until now. */
function hasVented(view: CoachView): boolean {
  if (brings(view, "vent.closed") === undefined) return false
  const { vent, talk } = view.session
  const spokenMs = talk.caller?.speechMs ?? 0
  const opened = vent.findLast(({ kind }) => kind === "opened")
  const tookMs = spokenMs > 0 ? spokenMs - (opened?.spokenBeforeMs ?? 0) : view.now - (opened?.at ?? 0)
  return tookMs >= LET_OUT_MS
}

/** What was told in a vent, or passed over, is read back in any case. */
function unlessOwed(each: Need): Need {
  return need(each.code, (view) => isOwed(view) || each.holds(view))
}

function isOwed(view: CoachView): boolean {
  return hasVented(view) || isPassedOver(view)
}

/** "Wednesday, please.": who takes one of the ways has not told the matter anew. */
const CHOICE_WORDS = 6

/** Where the matter was told: `seq` of the events, without the short answer to an offer. */
function tellings(view: CoachView): readonly number[] {
  const { caller } = view
  const told = evidenceOf(view.fact("problem"), view.fact("desiredOutcome"))
  const isChoice = isOffering(view.agent) && caller !== undefined && caller.wordCount <= CHOICE_WORDS
  return isChoice ? told.filter((seq) => seq < caller.seq) : told
}

/** "I forgot, I already said": there is nothing to read back. */
const FORGOT = /\bforg[eo]t\b|\b(?:don't|can't) (?:know|remember)\b/i

/** What is asked to know the matter. */
const ASKED_WHAT =
  /\b(?:what(?:'s| is| has| was| happened| can| seems)|problem|matter|wrong|help|about|tell me|explain|describe)\b/i

/** A detail or two is asked first; after three turns it is time. */
const WENT_ON = 3

/**
 * Appears when problem and wish are told and the agent offers ways out, or in a heated call asks a third thing, without having read
 * them back; when a vent has ended in which the problem was told; and when the agent has passed over it with "anything else?": repeat
 * what you heard before you offer anything.
 * Silent when it was read back, while the caller is still telling, and once it is done or something else is being talked about.
 */
export const readBack: Practice = {
  id: "readBack",
  source: ["C11", "B2", "C21", "E5"],
  moment: "turn",
  weight: 68,
  needs: [
    standing("problem-stated", "problem-known", (view) => view.fact("problem").standing === "stated"),
    hasMatter,
    notClosing,
    notAsking,
    onGoal,
    noGrief,
    spoken,
    need("told-fully", (view) => view.fact("desiredOutcome").value !== undefined || isOwed(view)),
    need("agent-went-on", (view) => {
      if (isOwed(view)) return true
      const [first = 0] = evidenceOf(view.fact("problem"))
      const last = Math.max(first, ...tellings(view))
      if (!view.isTense()) return isOffering(view.agent) && didSince(view.heard, last, "options")
      const since = turnsSince(view.heard, "agent", last)
      return since.length >= 1 && turnsSince(view.heard, "agent", first).length >= WENT_ON
    }),
    need("not-just-done", ({ agent }) => !gave(agent, "readBack", "understandingCheck")),
    noFlag,
    need("own-matter", ({ session }) => session.subject === null && session.steps.length === 0),
    notIdentifying,
    need("once-a-telling", (view) => {
      const told = Math.max(0, ...evidenceOf(view.fact("problem")))
      return !view.advices.some(({ practiceId, seq }) => practiceId === "readBack" && seq > told)
    }),
    need("understood", ({ caller }) => !gave(caller, "notUnderstood")),
    // Who thanks us for our word waits for no read-back.
    need(
      "not-thanking",
      (view) => !gave(view.caller, "gratitude") || !didSince(view.heard, tellings(view)[0] ?? 0, "promise"),
    ),
    need("nothing-settled", (view) => (view.issue()?.resolution ?? "unknown") === "unknown"),
    ...[atHand, nothingElseAsked, repeatable].map(unlessOwed),
  ],
  answeredBy: ["readBack", "understandingCheck"],
  answeredOn: ["facts.readBack"],
  advise: (view) => ({
    code: "advice/read-back",
    wish: { intent: "readBack", tone: toneOf(view), slots: matterSlots(view) },
    why: evidenceOf(view.fact("problem"), view.fact("desiredOutcome")),
    turnIds: restsOn(view.caller).turnIds,
  }),
  score(view) {
    const { session } = view
    const issues = countingIssues(session)
    if (isPlain(session.callTypes) || session.safety.length > 0) return notApplicable
    const told = issues.filter((issue) => view.fact(issue, "problem").value !== undefined)
    const done = view.all("facts.readBack")
    if (told.length === 0) return view.hasTranscript ? notApplicable : evidenceMissing
    const repeated = told.filter((issue) => isReadBack(view.fact(issue, "problem")))
    if (repeated.length === told.length) return toScore("met", toEvidence("done", ...done))
    if (repeated.length > 0) return toScore("partly", toEvidence("done", ...done))
    if (!view.hasTranscript && done.length === 0) return evidenceMissing
    const said = view.with("agent", "readBack", "understandingCheck")
    if (said.length > 0) {
      const isConfirmed = view.with("caller", "confirmation").some(({ seq }) => seq > said[0]!.seq)
      return toScore(isConfirmed ? "met" : "partly", toEvidence("done", ...said))
    }
    const stated = view.all("fact.stated")
    // Told, and the line dropped, or nobody heard what was answered.
    const isLast = stated.length > 0 && !view.turns.some(({ side, seq }) => side === "agent" && seq > stated[0]!.seq)
    return isLast ? evidenceMissing : toScore("missed", toEvidence("occasion", ...stated))
  },
}

/**
 * Appears when the caller says that they have told it already: read back what is known instead of asking once more.
 * Silent when nothing is known that could be read back, and when they go on to something new.
 */
export const alreadyTold: Practice = {
  id: "alreadyTold",
  source: ["C3", "E6", "E7"],
  moment: "turn",
  weight: 74,
  needs: [
    callerSaid("told-already", "alreadyTold"),
    need(
      "nothing-new",
      (view) =>
        !gave(view.caller, "desiredOutcome", "confirmation", "correction") && !FORGOT.test(wordsOf(view, view.caller)),
    ),
    known("problem"),
    spoken,
    atHand,
  ],
  answeredBy: ["readBack"],
  answeredOn: ["facts.readBack"],
  advise: (view) => ({
    code: "advice/read-back-what-we-have",
    ...(!notIdentifying.holds(view) || !ASKED_WHAT.test(wordsOf(view, view.agent))
      ? {}
      : { wish: { intent: "readBack" as const, tone: toneOf(view), slots: matterSlots(view) } }),
    why: [...restsOn(view.caller).why, ...evidenceOf(view.fact("problem"))],
    turnIds: restsOn(view.caller).turnIds,
  }),
  score: (view) =>
    scoreOccasions(view, {
      when: (note) => gave(note, "alreadyTold"),
      by: ["readBack", "understandingCheck", "apology.regret", "apology.atFault"],
    }),
}

/** The turn that raised another matter, in this step, or of late where nobody has taken it up. */
function raisedIn(view: CoachView): TurnNote | undefined {
  if (brings(view, "issue.opened", "closing.withdrawn")) return view.caller
  const turnId = view.issue()?.turnId
  return stillOwed(view, "secondMatter", (note) => note !== view.caller && note.turnId === turnId, ...takenUpBy)
}

const takenUpBy = [
  "readBack",
  "understandingCheck",
  "acknowledge",
  "promise",
  "options",
  "question.open",
  "question.closed",
  "anythingElse",
  "closing",
] as const

/**
 * Appears when the caller raises another matter: it is a matter of its own, and is taken up as one.
 * Where another advice went first, it stands for three turns. Silent when the agent has opened it themselves, or has asked or said something
 * since.
 */
export const secondMatter: Practice = {
  id: "secondMatter",
  source: ["A6", "B9"],
  moment: "turn",
  weight: 66,
  needs: [
    standing("caller-opened", "issues", (view) => view.session.issues.length > 1 && raisedIn(view) !== undefined),
    need(
      "another-raised",
      ({ session }) => openIssues(session).length >= 2 && session.issues.at(-1)?.turnId !== undefined,
    ),
  ],
  answeredBy: ["readBack", "understandingCheck", "acknowledge"],
  advise: (view) => ({
    code: "advice/another-matter",
    wish: { intent: "readBack", tone: toneOf(view), slots: matterSlots(view) },
    ...restsOn(raisedIn(view)),
  }),
  score(view) {
    const raised = view
      .all("issue.opened")
      .filter(({ data }, index) => index > 0 && (data as Ground).turnId !== undefined)
    if (raised.length === 0) return notApplicable
    const issue = view.session.issues.at(-1)
    const from = raised.at(-1)!.seq
    const taken = view.turns.find((note) => note.side === "agent" && note.seq > from)
    const said = gave(taken, "readBack", "understandingCheck", "acknowledge", "promise") ? [taken] : []
    const read =
      issue !== undefined && isReadBack(view.fact(issue, "problem")) ? view.all("facts.readBack").slice(-1) : []
    const done = [...said, ...read, ...(issue?.actions ?? [])]
    const result = done.length > 0 ? "met" : view.hasTranscript ? "missed" : "evidenceMissing"
    return toScore(result, toEvidence("occasion", ...raised), toEvidence("done", ...done))
  },
}

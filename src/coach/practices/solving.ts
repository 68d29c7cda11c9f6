import {
  countingIssues,
  isReadBack,
  openPromises,
  standingActions,
  unmentionedSteps,
  type CuesReport,
} from "../../session/index.js"
import { gave, latestOf, type TurnNote } from "../view/heard.js"
import { need, type Practice } from "./practice.js"
import type { ScoreView } from "../scoring/score-view.js"
import { evidenceMissing, notApplicable, scoreFollowed, scoreOccasions, toEvidence, toScore } from "../scoring/score.js"
import { lowerFirst } from "./shared/lower-first.js"
import { toAct } from "./shared/their-words.js"
import { brings, wordsOf, type CoachView } from "../view/view.js"
import { refusalSlots } from "./shared/client-limits.js"
import { restsOn } from "./shared/grounds.js"
import { hasMatter, notClosing, notLeaving, standing } from "./shared/needs.js"
import { matterSlots, slot, toneOf } from "./shared/wording.js"

/** The agent has just asked to hold: what they want to find out comes first. */
const notLeavingTheLine = need(
  "not-leaving-the-line",
  ({ heard }) => !latestOf(heard.turns, "agent", 2, (note) => gave(note, "holdRequest")),
)

/**
 * Appears when the caller has told the steps of a procedure and left one out: ask about that one.
 * Silent while they are still telling, are angry or say what they want: that is answered first; and when every step was told.
 */
export const unmentionedStep: Practice = {
  id: "unmentionedStep",
  source: ["D4"],
  moment: "turn",
  weight: 67,
  needs: [
    standing(
      "steps-told",
      "steps",
      ({ session }) => session.steps.filter(({ stepId }) => stepId !== undefined).length >= 2,
    ),
    need("step-left-out", (view) => gapOf(view) !== undefined),
    need(
      "told-all",
      ({ session, caller }) => caller !== undefined && session.steps.every(({ seq }) => seq < caller.seq),
    ),
    notLeavingTheLine,
    need(
      "nothing-to-answer",
      ({ caller }) => !gave(caller, "anger", "abuse.profanity", "abuse.insult", "desiredOutcome"),
    ),
  ],
  answeredOn: ["step.marked"],
  advise(view) {
    const step = gapOf(view)!
    return {
      code: "advice/ask-about-step",
      slots: { step: step.text },
      wish: { intent: "askExpectedStep", slots: { ...matterSlots(view), ...stepSlots(step.text) } },
      why: view.session.steps.map(({ seq }) => seq),
      turnIds: restsOn(view.caller).turnIds,
    }
  },
  score(view) {
    const expected = view.all("procedure.expected")
    if (expected.length === 0) return notApplicable
    const marked = view.all("step.marked")
    const left = unmentionedSteps(view.session, view.settings.procedures)
    if (marked.length === 0)
      return view.hasTranscript ? toScore("missed", toEvidence("occasion", ...expected)) : evidenceMissing
    return toScore(left.length === 0 ? "met" : "partly", toEvidence("done", ...marked))
  },
}

/**
 * Appears when the caller has chosen a way and nobody has said who does what by when.
 * Silent when an action is agreed, or none is needed, and while the agent goes to hold to find out.
 */
export const plan: Practice = {
  id: "plan",
  source: ["E8", "A4", "A6", "C20"],
  moment: "turn",
  weight: 61,
  needs: [
    standing(
      "option-chosen",
      "options",
      (view) => view.issue()?.options.some(({ standing }) => standing === "chosen") === true,
    ),
    need("nothing-agreed", (view) => {
      const issue = view.issue()!
      return standingActions(issue).length === 0 && !issue.needsNoAction && issue.resolution === "unknown"
    }),
    notLeavingTheLine,
    notClosing,
  ],
  answeredBy: ["promise"],
  answeredOn: ["action.agreed", "promise.accepted"],
  advise(view) {
    const chosen = view.issue()!.options.find(({ standing }) => standing === "chosen")!
    return {
      code: "advice/agree-next-step",
      wish: {
        intent: "nextStep",
        tone: toneOf(view),
        slots: { ...matterSlots(view), ...slot("action", toAct(chosen.what)) },
      },
      why: [chosen.seq],
      turnIds: restsOn(view.caller).turnIds,
    }
  },
  score(view) {
    const issues = countingIssues(view.session).filter(({ needsNoAction }) => !needsNoAction)
    const known = issues.filter((issue) => isReadBack(view.fact(issue, "problem")) || issue.options.length > 0)
    if (known.length === 0) return issues.length > 0 && !view.hasTranscript ? evidenceMissing : notApplicable
    const promised = view.session.promises.filter(
      ({ promisedBy, standing }) => promisedBy !== "caller" && standing !== "dismissed",
    )
    if (known.every(({ actions }) => actions.length === 0) && promised.length > 0) {
      // Where a product records, what nobody has taken on is still open.
      const timed = promised.filter(
        ({ window, standing }) => window.to !== null && !(standing === "heard" && view.hasRecords),
      )
      return toScore(timed.length > 0 ? "met" : "partly", toEvidence("done", ...promised))
    }
    const planned = known.filter((issue) => standingActions(issue).length > 0)
    // Where promises are not heard, and nobody records, it cannot be told.
    if (planned.length === 0 && !view.hasRecords && !hearsPromises(view)) return evidenceMissing
    const result = planned.length === known.length ? "met" : planned.length > 0 ? "partly" : "missed"
    return toScore(
      result,
      toEvidence("done", ...planned.flatMap(({ actions }) => actions)),
      toEvidence("occasion", ...known),
    )
  },
}

/**
 * Appears when the agent has met a wish with nothing but the policy: a no comes with a reason, and with something that is possible: the
 * client's own, where the playbook has them. Where another advice went first, it is still owed behind the agent's next turn.
 * Silent when an alternative was named since, when this was said of it already, and when the caller is content or is leaving.
 */
export const policyAlternative: Practice = {
  id: "policyAlternative",
  source: ["C13", "D8", "B10", "C4"],
  moment: "turn",
  weight: 77,
  needs: [
    standing("policy-wall", "avoid.policyWall", (view) => wallOf(view) !== undefined),
    need("nothing-else", (view) => !offersSince(view, wallOf(view)!)),
    notLeaving,
  ],
  answeredBy: ["options"],
  answeredOn: ["option.offered"],
  advise(view) {
    const slots = refusalSlots(view)
    return {
      code: "advice/no-with-alternative",
      slots,
      wish: {
        intent: "refusalWithAlternative",
        orIntent: "refusalLead",
        tone: toneOf(view),
        slots: { ...matterSlots(view), ...slots },
      },
      ...restsOn(wallOf(view), view.caller),
    }
  },
  score: (view) =>
    scoreOccasions(view, { when: (note) => gave(note, "avoid.policyWall"), by: ["options"], on: ["option.offered"] }),
}

/**
 * Appears when an issue is solved in part, or not at all, and no follow-up stands: say what is open, and who does what next.
 * Silent when a promise or an action of ours is open.
 */
export const partialFollowUp: Practice = {
  id: "partialFollowUp",
  source: ["D7", "C2", "C14", "B12"],
  moment: "turn",
  weight: 62,
  needs: [
    standing("partly-solved", "resolution", (view) => {
      const resolution = view.issue()?.resolution
      return resolution === "partial" || resolution === "none"
    }),
    need("no-follow-up", ({ session }) => openPromises(session).length === 0),
    need("no-action", (view) => !view.issue()!.actions.some(({ standing }) => standing === "agreed")),
    hasMatter,
  ],
  answeredBy: ["promise"],
  answeredOn: ["promise.accepted", "action.agreed"],
  advise: (view) => ({
    code: "advice/agree-follow-up",
    wish: {
      intent: "partialResolution",
      orIntent: "partialLead",
      tone: toneOf(view),
      slots: { ...matterSlots(view), ...slot("reason", lowerFirst(view.issue()?.resolutionReason ?? "")) },
    },
    why: resolvedSeqs(view),
    turnIds: [],
  }),
  score(view) {
    const open = view.all("issue.resolved").filter(({ data }) => {
      const { resolution } = data as { resolution: string }
      return resolution === "partial" || resolution === "none"
    })
    const taken = view.find(
      ({ type, data }) => type === "promise.accepted" || (type === "action.agreed" && "dueAt" in (data as object)),
    )
    // On the books or not: that shows without a word.
    return open.length > 0 && taken === undefined
      ? toScore("missed", toEvidence("against", ...open))
      : scoreFollowed(open, () => taken)
  },
}

/** The agent's last word but one stands, where another advice went before this; an expression of content ends it. */
const WALL_STANDS = 2

function wallOf({ heard, advices, agent, caller }: CoachView): TurnNote | undefined {
  const wall = latestOf(heard.turns, "agent", WALL_STANDS, (note) => gave(note, "avoid.policyWall"))
  if (wall === undefined || wall === agent) return wall
  const isTold = advices.some(({ practiceId, seq }) => practiceId === "policyAlternative" && seq > wall.seq)
  return isTold || gave(caller, "confirmation", "gratitude") ? undefined : wall
}

function offersSince(view: CoachView, wall: TurnNote): boolean {
  return view.heard.turns.some(
    (note) =>
      note.side === "agent" &&
      note.seq >= wall.seq &&
      (gave(note, "options", ...(note === wall ? [] : (["promise"] as const))) ||
        NAMES_A_WAY.test(wordsOf(view, note))),
  )
}

/** Promises are heard in English alone. Rules of another language have its tag before them: `es.readBack`. */
function hearsPromises({ turns, log }: ScoreView): boolean {
  const seqs = new Set(turns.flatMap(({ reports }) => reports.map(({ seq }) => seq)))
  const rules = log.flatMap(({ seq, data }) =>
    seqs.has(seq) ? (data as CuesReport).cues.flatMap((cue) => cue.rule ?? []) : [],
  )
  return rules.filter((rule) => /^[a-z]{2}\./.test(rule)).length * 2 <= rules.length
}

/** A way out, in whatever words: to whom to go, what to bring, what is possible instead. */
const NAMES_A_WAY =
  /\binstead\b|\bwhat (?:i|we) can do\b|\byou (?:can|could|may)\b(?! ?(?:not\b|'t))|\bplease (?:ask|get|obtain|call|contact|write|use|bring|see|visit|try)\b/i

/** A step that the client has worded as a question is asked as it stands: in another question it would be two. */
function stepSlots(text: string): Readonly<Record<string, string>> {
  const isQuestion = text.trimEnd().endsWith("?")
  return isQuestion ? slot("question", lowerFirst(text.trim().replace(/^¿/, ""))) : slot("step", lowerFirst(text))
}

/** The first step that is passed over: not told, while a later one is. */
function gapOf(view: CoachView) {
  const { session, settings } = view
  const missing = unmentionedSteps(session, settings.procedures)
  return missing.find(({ procedureId, step }) => {
    const steps = settings.procedures.find((each) => each.procedureId === procedureId)?.steps ?? []
    const later = steps.slice(steps.indexOf(step) + 1)
    return later.some(({ stepId }) =>
      session.steps.some((mark) => mark.procedureId === procedureId && mark.stepId === stepId),
    )
  })?.step
}

function resolvedSeqs(view: CoachView): readonly number[] {
  const resolved = brings(view, "issue.resolved")
  return resolved === undefined ? [view.issue()!.seq] : [resolved.seq]
}

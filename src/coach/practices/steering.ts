import { currentStance, openDrift, standingActions, untriedBefore, type Rung } from "../../session/index.js"
import { gave, heatOf, turnsOf, type TurnNote } from "../view/heard.js"
import { quarrelOf } from "../view/meant-for.js"
import { need, type Need, type Practice } from "./practice.js"
import { evidenceMissing, notApplicable, scoreFollowed, scoreWithout, toEvidence, toScore } from "../scoring/score.js"
import { toAct } from "./shared/their-words.js"
import { brings, didSince, HEATED, lastWith, type CoachView } from "../view/view.js"
import { restsOn } from "./shared/grounds.js"
import { atHand } from "./shared/matter-needs.js"
import { brought, calm, notAsking, notClosing, tense } from "./shared/needs.js"
import { matterSlots, slot } from "./shared/wording.js"

/** So many turns away want somebody who leads. */
const MANY_OFF = 4

/** Fewer words lead nowhere, away neither. */
const STORY_WORDS = 6

/** The caller has just led away, with a story and no question, in an episode that lasts, and nobody is grieving. */
const drifting = [
  brought("caller-just-led-away", "drift.off"),
  need("drift-goes-on", ({ session }) => openDrift(session.drift) !== undefined),
  need(
    "no-grief",
    ({ heard, session }) => session.safety.length === 0 && !heard.turns.some((note) => isGrief(note, session)),
  ),
  notClosing,
  notAsking,
  need("a-story", ({ caller }) => caller === undefined || (caller.wordCount >= STORY_WORDS && heatOf(caller) < HEATED)),
] as const

/** Two who quarrel on the line are led back as well, though nothing in it is off the matter. */
function unlessQuarrel(each: Need): Need {
  return need(each.code, (view) => each.holds(view) || quarrelOf(view).length > 0)
}

/**
 * Appears after two turns that lead away from the matter, once an episode, or in which two on the line quarrel with each other: take it up,
 * bridge, and name one concrete action.
 * Silent after one aside, in grief, and when the agent has just led back.
 */
export const redirect: Practice = {
  id: "redirect",
  source: ["A3", "A4", "A12", "A13"],
  moment: "turn",
  weight: 57,
  needs: [
    ...drifting.map(unlessQuarrel),
    need("not-led-back", (view) => !didSince(view.heard, driftStart(view), "redirect", "timeStatement")),
    need(
      "once-an-episode",
      (view) => !view.advices.some(({ practiceId, seq }) => practiceId === "redirect" && seq > driftStart(view)),
    ),
  ],
  answeredBy: ["redirect"],
  answeredOn: ["drift.on"],
  advise: (view) => ({
    code: "advice/lead-back",
    wish: {
      intent: "redirect",
      orIntent: "bridge",
      tone: view.isTense() ? "steady" : "plain",
      // What was told long ago is not what they are led back to.
      slots: { ...(atHand.holds(view) ? matterSlots(view) : {}), ...slot("action", actionOf(view)) },
    },
    why: [...(openDrift(view.session.drift)?.evidence ?? []), ...restsOn(...quarrelOf(view)).why],
    turnIds: restsOn(view.caller).turnIds,
  }),
  score(view) {
    const episodes = episodesOf(view)
    if (episodes.length === 0) return view.hasTranscript ? notApplicable : evidenceMissing
    return scoreFollowed(
      episodes,
      ({ seq }) =>
        view
          .with("agent", "redirect", "timeStatement", "summary", "question.open", "question.closed")
          .find((note) => note.seq > seq) ??
        view.find(
          (event) =>
            event.seq > seq && (event.type === "drift.on" || event.type === "rung.tried") && event.origin === "input",
        ),
    )
  },
}

/**
 * Appears when an episode goes on after the caller was led back, or when a time budget runs out: say how much time there is.
 * Silent in a vent, in grief and in danger; the budget is off unless the client sets one.
 */
export const timeStatement: Practice = {
  id: "timeStatement",
  source: ["A10", "B11"],
  moment: "turn",
  weight: 52,
  needs: [
    brought("just-led-away-or-clock-due", "drift.off", "clock.due"),
    need("drift-or-budget", (view) => isBudgetDue(view) || openDrift(view.session.drift) !== undefined),
    need("led-back-before", (view) => isBudgetDue(view) || leadBacks(view) === 1),
    need("still-off", (view) => isBudgetDue(view) || offSinceLead(view) >= 2),
    need("not-said", ({ heard }) => !didSince(heard, 0, "timeStatement")),
    need("no-grief", ({ heard, session }) => !heard.turns.some((note) => isGrief(note, session))),
    calm,
    notClosing,
  ],
  answeredBy: ["timeStatement"],
  advise: (view) => ({
    code: "advice/say-how-much-time",
    wish: { intent: "timeStatement", slots: { ...matterSlots(view), ...slot("action", actionOf(view)) } },
    why: openDrift(view.session.drift)?.evidence ?? [brings(view, "clock.due")!.seq],
    turnIds: restsOn(view.caller).turnIds,
  }),
  score(view) {
    const due = view.all("clock.due").filter(({ data }) => (data as { clock: string }).clock.startsWith("budget"))
    if (due.length === 0) return notApplicable
    if (!view.hasTranscript) return evidenceMissing
    return scoreFollowed(due.slice(0, 1), ({ seq }) =>
      view.turns.find((note) => note.seq > seq - 1 && gave(note, "timeStatement", "closing", "summary")),
    )
  },
}

/**
 * Appears when a heated call leads away again after it was led back: take the lead, kindly, and say to yourself why.
 * Silent when the agent leads already.
 */
export const takeControl: Practice = {
  id: "takeControl",
  source: ["A11", "A12", "C1", "C5", "E13", "B6"],
  moment: "turn",
  weight: 53,
  needs: [
    ...drifting,
    need("led-back-before", (view) => leadBacks(view) >= 1),
    need("still-off", (view) => offSinceLead(view) >= 2),
    need("accommodating", ({ session }) => currentStance(session) === "accommodating"),
    tense,
  ],
  answeredOn: ["stance.set"],
  advise: (view) => ({
    code: "advice/take-the-lead",
    wish: { intent: "bridge", tone: "steady", slots: { ...matterSlots(view), ...slot("action", actionOf(view)) } },
    why: openDrift(view.session.drift)!.evidence,
    turnIds: restsOn(view.caller).turnIds,
  }),
  score(view) {
    const episodes = episodesOf(view)
    const set = view.all("stance.set")
    if (set.length > 0) return toScore("met", toEvidence("done", ...set))
    if (view.session.drift.filter(({ kind }) => kind === "off").length < MANY_OFF) return notApplicable
    return view.hasTranscript ? toScore("partly", toEvidence("occasion", ...episodes)) : evidenceMissing
  },
}

/**
 * Appears when every earlier rung was tried and the call still leads away: a hold to regroup, with a plan to come back with.
 * Silent before that: looking something up, consulting and patching have nothing to do with it.
 */
export const regroup: Practice = {
  id: "regroup",
  source: ["A8", "A9"],
  moment: "turn",
  weight: 62,
  needs: [
    ...drifting,
    need("ladder-tried", ({ session }) => untriedBefore(session, "holdToRegroup").length === 0),
    need("not-held", ({ session }) => !session.rungs.some(({ rung }) => rung === "holdToRegroup")),
  ],
  answeredOn: ["participant.held"],
  advise: (view) => ({
    code: "advice/hold-to-regroup",
    wish: { intent: "holdRegroup", tone: "steady", slots: matterSlots(view) },
    why: view.session.rungs.map(({ seq }) => seq),
    turnIds: restsOn(view.caller).turnIds,
  }),
  score(view) {
    const holds = view
      .all("participant.held")
      .filter(({ data }) => (data as { purpose?: string }).purpose === "regroup")
    if (holds.length === 0) return notApplicable
    const early = holds.filter(({ outOfPolicy }) => outOfPolicy !== undefined)
    return scoreWithout(holds, early)
  },
}

function driftStart({ session }: CoachView): number {
  return openDrift(session.drift)?.evidence[0] ?? 0
}

/** How often the agent has led back in this call: heard, or marked. */
function leadBacks({ session, heard }: CoachView): number {
  const saidCount = turnsOf(heard.turns, "agent", "redirect").length
  return Math.max(saidCount, session.rungs.filter(({ rung }) => rung === "redirect").length)
}

/** Turns that led away since the agent last led back. */
function offSinceLead({ session, heard }: CoachView): number {
  const led = lastWith(heard, "agent", "redirect", "timeStatement")
  const rung = session.rungs.findLast(({ rung: each }) => leading.includes(each))
  const since = Math.max(led?.seq ?? 0, rung?.seq ?? 0)
  return session.drift.filter(({ kind, seq }) => kind === "off" && seq > since).length
}

const leading: readonly Rung[] = ["redirect", "timeStatement"]

function isBudgetDue(view: CoachView): boolean {
  const due = brings(view, "clock.due")
  return due !== undefined && (due.data as { clock: string }).clock.startsWith("budget")
}

/** The concrete action that a redirect ends in: agreed, else chosen. Without one there is only the bridge. */
function actionOf(view: CoachView): string | undefined {
  const issue = view.issue()
  const agreed = issue === undefined ? undefined : standingActions(issue).at(-1)?.what
  const chosen = issue?.options.find(({ standing }) => standing === "chosen")?.what
  const what = agreed ?? chosen
  return toAct(what)
}

/** A turn that tells a death; one that led away told a story. */
function isGrief(note: TurnNote, { drift }: CoachView["session"]): boolean {
  return gave(note, "bereavement") && !drift.some(({ turnId }) => turnId === note.turnId)
}

function episodesOf({ session }: { readonly session: CoachView["session"] }): readonly { seq: number; at: number }[] {
  const open = session.drift.filter(({ kind }) => kind === "off")
  return open.length < 2 ? [] : [{ seq: open[1]!.seq, at: open[1]!.at }]
}

import type { Draft, Envelope, View } from "../kernel/index.js"
import { isClosing } from "./closing.js"
import type { CueKind } from "./cue.js"
import { isSettled, toFact, type FactName } from "./facts.js"
import { isUp, type FlagName } from "./flags.js"
import type { CuesReport, HeardCue } from "./heard-cues.js"
import { currentIssue, factOf, type Issue } from "./issues.js"
import type { Rung } from "./ladder.js"
import type { Ground } from "./mark.js"
import { inSafetyMode, type SafetyKind } from "./safety.js"
import type { Settings } from "./settings.js"
import type { SessionState } from "./state.js"
import { recentTurn, sideOf, turnsBackward } from "./turns.js"
import type { Turn } from "./turn.js"
import { isVenting } from "./vent.js"

/**
 * A cue below this proposes nothing: it stays in the log, as a note. Chosen as the point from which a cue is more likely right
 * than wrong; danger to life, where missing it costs more, does from half of it. A recogniser less sure than this of the words or of who spoke raises no flag.
 */
const LEAST_CONFIDENCE = 0.5
/** Anger below this is no vent. */
const VENT_STRENGTH = 0.5

type CallView = View<SessionState, Settings>
type Reaction = (view: CallView, cue: HeardCue, ground: Ground) => readonly Draft[]

/** What the session makes of cues: proposals about facts, signs of drift and of the end, flags, a vent, danger. */
export function reactToCues(view: CallView, { data }: Envelope<string, CuesReport>): readonly Draft[] {
  const ground = { turnId: data.turnId, source: data.source }
  // One that is not final yet is not in the log.
  const turn = recentTurn(view.log, data.turnId, LOOK_BACK)
  if (turn === undefined && !isSpoken(view.log, data.turnId)) return []
  const drafts: Draft[] = []
  for (const cue of data.cues) {
    const reaction = Object.hasOwn(reactions(), cue.kind) ? reactions()[cue.kind] : undefined
    const least = safetyKinds[cue.kind] === undefined ? LEAST_CONFIDENCE : LEAST_CONFIDENCE / 2
    if (reaction === undefined || cue.confidence < least || !mayCome(cue.kind, turn)) continue
    for (const draft of reaction(view, cue, ground)) {
      if (!drafts.some((each) => isSame(each, draft))) drafts.push(draft)
    }
  }
  return drafts
}

/** Whether a cue may come of a turn: an agent's of an agent, a caller's of a caller, danger of anybody. */
function mayCome(kind: CueKind, turn: Turn | undefined): boolean {
  if (turn === undefined || safetyKinds[kind] !== undefined) return true
  const side = sideOf(turn.speaker)
  if (side !== (ofAgent.includes(kind) ? "agent" : "caller")) return false
  return !ofFlags.includes(kind) || Math.min(turn.asrConfidence ?? 1, turn.speakerConfidence ?? 1) >= LEAST_CONFIDENCE
}

const ofAgent: readonly CueKind[] = [
  "readBack",
  "anythingElse",
  "closing",
  "acknowledge",
  "empathy",
  "question.open",
  "redirect",
  "timeStatement",
  "summary",
]
const ofFlags: readonly CueKind[] = ["doNotCall", "abuse.threat", "threat.legal", "threat.publicity", "minorStated"]

/** Whether somebody is, or was, heard to speak this turn: a danger need not wait for its end. Of any other a report is a mere note. */
function isSpoken(log: View["log"], turnId: string): boolean {
  for (let seq = log.size; seq > Math.max(0, log.size - LOOK_BACK); seq--) {
    const event = log.event(seq)
    if (event?.type === "speech.started" && (event.data as { readonly turnId?: string }).turnId === turnId) return true
  }
  return false
}

/** Reports come while their turn is fresh. */
const LOOK_BACK = 400

/** Two of the same; of several dangers in one report the first, which is the gravest, enters safety mode. */
function isSame(a: Draft, b: Draft): boolean {
  if (a.type === "safety.entered" && b.type === a.type) return true
  return a.type === b.type && JSON.stringify(a.data) === JSON.stringify(b.data)
}

const safetyKinds: Readonly<Partial<Record<CueKind, SafetyKind>>> = {
  crisis: "crisis",
  "emergency.fire": "fire",
  "emergency.gas": "gas",
  "emergency.medical": "medical",
  "emergency.duress": "duress",
}

/** Another kind of danger, or one whose earlier words were taken back, is marked anew. */
const danger: Reaction = ({ session }, cue, ground) => {
  const kind = safetyKinds[cue.kind]!
  const stands = inSafetyMode(session) === kind && session.safety.at(-1)?.groundWithdrawn === undefined
  return stands ? [] : [{ type: "safety.entered", data: { kind, ...ground } }]
}

const flag =
  (name: FlagName): Reaction =>
  ({ session }, _, ground) =>
    isUp(session, name, "heard") ? [] : [{ type: "flag.raised", data: { flag: name, basis: "heard", ...ground } }]

const rung =
  (name: Rung): Reaction =>
  ({ session }, _, ground) =>
    session.rungs.some((mark) => mark.rung === name) ? [] : [{ type: "rung.tried", data: { rung: name, ...ground } }]

const vent: Reaction = ({ session }, cue, ground) => {
  const early = !isSettled(factOf(currentIssue(session), "problem"))
  const last = session.vent.at(-1)
  if (last?.kind === "closed" && last.turnId === ground.turnId) return []
  const open = session.line.phase === "connected" && !isVenting(session) && inSafetyMode(session) === undefined
  return early && open && cue.strength >= VENT_STRENGTH ? [{ type: "vent.opened", data: ground }] : []
}

const state =
  (fact: FactName): Reaction =>
  ({ session }, { words }, ground) => {
    if (words === undefined || words === "") return []
    const current = currentIssue(session)
    const another = fact === "problem" && isClosing(session) && isSettled(factOf(current, "problem"))
    const fresh = current === undefined || another
    const issueId = fresh ? freshIssueId(session, `issue-${ground.turnId}`) : current.issueId
    const opening = fresh ? [{ type: "issue.opened", data: { issueId, ...ground } }] : []
    return [...opening, { type: "fact.stated", data: { issueId, fact, value: words, basis: "heard", ...ground } }]
  }

/** A turn's issue may have been withdrawn while its id stays taken. */
function freshIssueId({ issues }: SessionState, issueId: string): string {
  return issues.some((issue) => issue.issueId === issueId)
    ? freshIssueId({ issues } as SessionState, `${issueId}+`)
    : issueId
}

const problem: Reaction = (view, cue, ground) => [
  ...state("problem")(view, cue, ground),
  ...(isVenting(view.session) ? [{ type: "vent.closed", data: { ending: "problemStated", ...ground } }] : []),
  ...(view.session.drift.at(-1)?.kind === "off" ? [{ type: "drift.on", data: ground }] : []),
]

const readBack: Reaction = ({ session }, _, ground) => {
  const issue = currentIssue(session)
  const facts = issue?.facts.filter((entry) => toFact(entry).standing === "stated").map(({ name }) => name) ?? []
  return facts.length === 0 ? [] : [{ type: "facts.readBack", data: { issueId: issue!.issueId, facts, ...ground } }]
}

/** A yes or a no counts for a read-back only where the agent's last turn made it. */
const answer =
  (answered: (issue: Issue, facts: readonly FactName[], ground: Ground) => readonly Draft[]): Reaction =>
  ({ session, log }, _, ground) => {
    const issue = currentIssue(session)
    const readBack = issue?.facts.filter((entry) => toFact(entry).standing === "readBack") ?? []
    if (issue === undefined || readBack.length === 0) return []
    const lastAgentTurn = agentTurnBefore(log, ground.turnId)
    if (lastAgentTurn === undefined) return []
    const facts = readBack.filter((entry) => entry.marks.some((mark) => mark.turnId === lastAgentTurn))
    return facts.length === 0
      ? []
      : answered(
          issue,
          facts.map(({ name }) => name),
          ground,
        )
  }

const confirmed = (issue: Issue, facts: readonly FactName[], ground: Ground): readonly Draft[] => [
  { type: "facts.confirmed", data: { issueId: issue.issueId, facts, ...ground } },
]

const corrected = (issue: Issue, facts: readonly FactName[], ground: Ground): readonly Draft[] =>
  facts.map((fact) => ({ type: "fact.corrected", data: { issueId: issue.issueId, fact, basis: "heard", ...ground } }))

const offTopic: Reaction = ({ session }, _, ground) =>
  factOf(currentIssue(session), "problem").value === undefined ? [] : [{ type: "drift.off", data: ground }]

type Reactions = Readonly<Partial<Record<CueKind, Reaction>>>

let table: Reactions | undefined

/** Built on first use, so that importing something else from here costs nothing. */
function reactions(): Reactions {
  return (table ??= {
    crisis: danger,
    "emergency.fire": danger,
    "emergency.gas": danger,
    "emergency.medical": danger,
    "emergency.duress": danger,
    problem,
    desiredOutcome: state("desiredOutcome"),
    readBack,
    confirmation: answer(confirmed),
    correction: answer(corrected),
    offTopic,
    anger: vent,
    distress: vent,
    "abuse.insult": vent,
    "abuse.profanity": vent,
    endSignal: (_, __, ground) => [{ type: "closing.signalled", data: ground }],
    anythingElse: ({ session }, _, ground) =>
      session.closing.some(({ kind }) => kind === "callerSignalled") ? [{ type: "closing.asked", data: ground }] : [],
    closing: (_, __, ground) => [{ type: "closing.begun", data: ground }],
    doNotCall: flag("doNotCall"),
    "abuse.threat": flag("threat"),
    "threat.legal": flag("legal"),
    "threat.publicity": flag("publicComplaint"),
    recordingRefused: flag("recordingRefused"),
    minorStated: flag("minor"),
    acknowledge: rung("acknowledge"),
    empathy: rung("acknowledge"),
    "question.open": rung("probe"),
    redirect: rung("redirect"),
    timeStatement: rung("timeStatement"),
    summary: rung("summariseAndClose"),
  })
}

/** A word or two that ask nothing: the answer is still to come. */
function isHesitation(text: string): boolean {
  return text.length <= 20 && !text.includes("?") && text.trim().split(/\s+/).length <= 2
}

/** The agent's last turn before the one with this id, with nothing between but a hesitation of the caller. */
function agentTurnBefore(log: View["log"], turnId: string | undefined): string | undefined {
  let passed = false
  for (const { turn } of turnsBackward(log)) {
    if (turn.turnId === turnId) passed = true
    else if (passed && turn.speaker === "agent") return turn.turnId
    else if (passed && turn.speaker === "caller" && !isHesitation(turn.text)) return undefined
  }
  return undefined
}

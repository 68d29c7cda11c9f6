import {
  code,
  id,
  list,
  machineId,
  oneOf,
  optional,
  ratio,
  shape,
  whole,
  words,
  yesNo,
  type Check,
  type Draft,
  type Envelope,
  type EventReader,
  type Shape,
} from "../../kernel/index.js"
import { defined, issueNear, note } from "../../kernel/inner.js"
import type { Session } from "../composed/session.js"
import { gathered } from "../gathered.js"
import { hearAnew } from "../anew/hear-anew.js"
import { agentCueKinds, cueKinds, type AbuseTarget, type CueKind } from "../model/cue.js"
import {
  LEAST_CONFIDENCE,
  toReport,
  type CueCommands,
  type CueEvents,
  type CuesReport,
  type FactRef,
  type HeardCue,
} from "../model/heard-cues.js"
import { recentTurn, sideOf, readTurn } from "../heard-turns.js"
import { isEmpty } from "../model/issue-views.js"
import { without } from "../model/mark.js"
import { anyone, count, eventsOf, lasting, type Context, type Evolvers } from "../rule.js"
import type { CallView, CueReaction, Topic, TopicRules } from "../topic.js"
import type { Turn } from "../model/turn.js"

const targets: readonly AbuseTarget[] = ["agent", "company", "situation", "self", "quoted", "unknown"]
/** One turn gives no more cues than this. */
const MOST_CUES = 100
/** How far back the turn of a report is looked for. Reports come while the turn is fresh. */
const LOOK_BACK = 400

function rules(): TopicRules<CueCommands, CueEvents> {
  const report = { turnId: machineId, revision: whole(0, 1_000_000), source: machineId }
  const cue = shape<HeardCue>({ ...cueShape(), kind: kindCheck() as Check<never> })
  return {
    commands: {
      reportCues: { by: anyone, late: true, fields: { ...report, cues: list(cue, MOST_CUES) }, decide: reportCues },
    },
    events: {
      "cues.reported": {
        ...lasting({ ...report, cues: list(shape(cueShape()), 1_000) }),
        erase: (data) => ({ ...data, cues: data.cues.map(({ words: _, ...cue }) => cue) }),
      },
    },
  }
}

/** A kind of ours, or of a host's own model under a name of its own. One that is only misspelt would be lost without a word. */
function kindCheck(): Check<string> {
  const kinds = cueKinds()
  const theirs = code(60)
  return (value, path, issues, cleaner) => {
    if (kinds.includes(value as CueKind)) return value as CueKind
    if (typeof value === "string" && value.startsWith("x.")) return theirs(value, path, issues, cleaner)
    return note(issueNear(path, "a kind of cue, or one of your own: x.…", value, kinds), issues)
  }
}

function aboutCheck(): Check<FactRef> {
  return shape<FactRef>({ fact: code(60), span: optional(shape({ start: count, end: count })) })
}

function cueShape(): Shape<HeardCue> {
  return {
    // A later version may know more kinds, and a host has its own: any code is taken.
    kind: code(60) as never,
    confidence: ratio,
    strength: ratio,
    span: shape({ start: count, end: count }),
    target: optional(oneOf(targets)),
    words: optional(words(2_000)),
    rule: optional(id),
    about: optional(list(aboutCheck(), MOST_CUES)),
    tells: optional(list(aboutCheck(), MOST_CUES)),
    anew: optional(yesNo),
    earlierTurnIds: optional(list(machineId, MOST_CUES)),
  }
}

/** The drafts of a report: none where it is stale, or finds nothing and corrects nothing. */
function reportCues({ log }: Context, given: CueCommands["reportCues"]): readonly Draft[] {
  const report = given as CuesReport
  const { turn, revision, gone } = lookUp(log, report)
  if (gone) return []
  if (revision !== undefined && report.revision <= revision) return []
  if (revision === undefined && report.cues.length === 0) return []
  return [toReport(report, turn)]
}

function lookUp(log: EventReader, { turnId, source }: CuesReport): { turn?: Turn; revision?: number; gone?: true } {
  let revision: number | undefined
  for (let seq = log.size; seq > Math.max(0, log.size - LOOK_BACK); seq--) {
    const event = log.event(seq)!
    const turn = readTurn(event)
    if (event.type === "turn.retracted" && (event.data as { turnId: string }).turnId === turnId) return { gone: true }
    if (turn?.turnId === turnId) return { turn, ...defined({ revision }) }
    if (event.type !== "cues.reported" || revision !== undefined) continue
    const report = event.data as CuesReport
    if (report.turnId === turnId && report.source === source) revision = report.revision
  }
  return defined({ revision })
}

/** A new report of a detector replaces what its last one gave for that turn; the first takes the place of nothing. */
const evolve: Evolvers<CueEvents> = {
  "cues.reported": (next, event, session) => {
    const { turnId, source, revision } = event.data
    if (revision === 0 || isAnew(event)) return
    session.dropMarks(next, (mark) => mark.turnId === turnId && mark.source === source)
    next.issues = without(next.issues, (issue) => issue.turnId === turnId && isEmpty(issue))
  },
}

/** Proposals about facts, signs of drift and of the end, flags, a vent, danger: what each topic makes of it. */
function react(view: CallView, event: Envelope<string, CuesReport>, session: Session): readonly Draft[] {
  if (event.causedBy !== "" && isAnew(event)) return []
  const { data } = event
  const ground = { turnId: data.turnId, source: data.source }
  // One that is not final yet is not in the log.
  const turn = recentTurn(view.log, data.turnId, LOOK_BACK)
  if (turn === undefined && !isSpoken(view.log, data.turnId)) return []
  const drafts: Draft[] = []
  const known = reactionsIn(session)
  for (const cue of data.cues) {
    // Missing a danger to life costs more.
    const least = isDanger(cue.kind) ? LEAST_CONFIDENCE / 2 : LEAST_CONFIDENCE
    if (cue.confidence < least || !mayCome(cue.kind, turn) || isImplied(cue, data.cues)) continue
    for (const reaction of known.get(cue.kind) ?? []) {
      for (const draft of reaction(view, cue, ground, drafts))
        if (!drafts.some((each) => isSame(each, draft))) drafts.push(draft)
    }
  }
  return drafts
}

/** A turn that was heard once more, when another was taken back: what it came to instead comes with the report. */
function isAnew({ origin, data }: Envelope<string, CuesReport>): boolean {
  return origin === "reaction" && data.revision > 0
}

/** What the topics of a session make of cues, by kind. Built on first use. */
const reactions = /* @__PURE__ */ new WeakMap<Session, ReadonlyMap<string, readonly CueReaction[]>>()

function reactionsIn(session: Session): ReadonlyMap<string, readonly CueReaction[]> {
  const known = reactions.get(session) ?? gathered<CueReaction>(session.topics, (topic) => topic.cues?.())
  reactions.set(session, known)
  return known
}

/** A danger that only follows from another, which says more: whoever smells gas needs the number for gas. */
function isImplied({ kind, rule }: HeardCue, all: CuesReport["cues"]): boolean {
  return kind === "crisis" && all.some((other) => rule === `crisis.from.${other.kind}`)
}

/** Danger to life: need not wait for the end of a turn, and is heard of anybody. */
function isDanger(kind: CueKind): boolean {
  return kind === "crisis" || kind.startsWith("emergency.")
}

let ofAgents: ReadonlySet<string> | undefined

/** Whether a cue may come of a turn: an agent's of an agent, a caller's of a caller, danger of anybody. */
function mayCome(kind: CueKind, turn: Turn | undefined): boolean {
  if (turn === undefined || isDanger(kind)) return true
  ofAgents ??= new Set(agentCueKinds())
  if (sideOf(turn.speaker) !== (ofAgents.has(kind) ? "agent" : "caller")) return false
  return !ofFlags.includes(kind) || Math.min(turn.asrConfidence ?? 1, turn.speakerConfidence ?? 1) >= LEAST_CONFIDENCE
}

/** Not a refusal of the recording: nobody is harmed where that is heeded though it was hardly heard. */
const ofFlags: readonly CueKind[] = ["doNotCall", "abuse.threat", "threat.legal", "threat.publicity", "minorStated"]

/** Whether somebody is, or was, heard to speak this turn: a danger need not wait for its end. Of any other a report is a mere note. */
function isSpoken(log: EventReader, turnId: string): boolean {
  const started = eventsOf<{ readonly turnId?: string }>(log, "speech.started", LOOK_BACK)
  return started.some(({ data }) => data.turnId === turnId)
}

/** Two of the same; of several dangers in one report the first, which is the gravest, enters safety mode. */
function isSame(a: Draft, b: Draft): boolean {
  if (a.type === "safety.entered" && b.type === a.type) return true
  return a.type === b.type && JSON.stringify(a.data) === JSON.stringify(b.data)
}

/** What detectors find in turns, and what the other topics make of it. */
export const cuesTopic: Topic<CueCommands, CueEvents> = {
  topic: "cues",
  rules,
  evolve,
  react: { "cues.reported": react, "turn.retracted": hearAnew, "turn.replaced": hearAnew },
}

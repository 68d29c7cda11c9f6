import type { Draft, Envelope, Part, View } from "../kernel/index.js"
import {
  currentIssue,
  currentSegment,
  factOf,
  sideOf,
  toReport,
  turnOf,
  turnsBackward,
  type CuesReport,
  type CueKind,
  type SessionState,
  type Settings,
  type Turn,
} from "../session/index.js"
import type { CueContext } from "./context.js"
import { detectCues } from "./detect.js"
import type { CueLexicon } from "./lexicon.js"
import type { CuePack } from "./pack.js"
import { hearPromises, type HeardPromise } from "./promises/hear-promises.js"
import { CUES_VERSION } from "./version.js"

/** What the cues part hears with. */
export interface CuesOptions {
  /** What is added and muted, in the place of the section `cues` of the playbook. */
  readonly lexicon?: CueLexicon
  /** Languages; English where they are left out. */
  readonly packs?: readonly CuePack[]
}

/** What this part reads of a playbook. */
export interface CueSettings extends Settings {
  readonly cues?: CueLexicon
}

/** How far back the call is looked through for what a turn answers and what was heard before. */
const LOOK_BACK = 120

type CallView = View<SessionState, Settings>

/**
 * Hears each turn of a call: what it tells (`cues.reported`) and what it promises (`promise.heard`), each with the detector's
 * version. The session makes proposals of them.
 *
 * It keeps nothing of its own: what it heard is in the log.
 *
 * @example
 * ```ts
 * import { createCall } from "evenkeel/runtime"
 * import { cuesPart } from "evenkeel/cues"
 *
 * const call = createCall({ callId: "CA1", at: 1_767_225_600_000, parts: [cuesPart()] })
 * call.hear({ speaker: "caller", text: "Get me your manager.", at: 1_767_225_604_000 })
 * call.events().map(({ type }) => type) // => ["call.opened", "turn.heard", "cues.reported"]
 * ```
 */
export function cuesPart(options: CuesOptions = {}): Part<null, SessionState, Settings> {
  return {
    name: "cues",
    initial: null,
    evolve: (slice) => slice,
    react: (view, event) => {
      const turn = turnOf(event)
      return turn === undefined || turn.text === ""
        ? []
        : [...reportOf(view, turn, options), ...promisesOf(view, turn, event)]
    },
  }
}

const SOURCE = `evenkeel/cues@${CUES_VERSION}`

function reportOf(view: CallView, turn: Turn, options: CuesOptions): readonly Draft[] {
  const lexicon = options.lexicon ?? (view.settings as CueSettings).cues
  const { packs } = options
  const context = { ...toContext(view, turn), ...(lexicon ? { lexicon } : {}), ...(packs ? { packs } : {}) }
  const cues = detectCues(turn, context)
  return cues.length === 0 ? [] : [toReport({ turnId: turn.turnId, revision: 0, source: SOURCE, cues }, turn)]
}

function promisesOf({ session, settings }: CallView, turn: Turn, { at }: Envelope): readonly Draft[] {
  const zone = session.caller.zone ?? settings.zone
  const fresh = hearPromises(turn, { at, zone }).filter((promise) => !isSaidAgain(session, promise))
  return fresh.map(({ kind, by, window, words }, index) => ({
    type: "promise.heard",
    data: {
      kind,
      promisedBy: by,
      window,
      words: words.slice(0, 2_000),
      turnId: turn.turnId,
      source: SOURCE,
      promiseId: `promise-${turn.turnId}${index === 0 ? "" : `-${index + 1}`}`,
    },
  }))
}

/** A promise that is said once more, in a read-back or a goodbye, is the same promise. */
function isSaidAgain({ promises }: SessionState, { kind, by, window }: HeardPromise): boolean {
  return promises.some(
    (known) =>
      (known.standing === "heard" || known.standing === "accepted") &&
      known.kind === kind &&
      known.promisedBy === by &&
      known.window.from === window.from &&
      known.window.to === window.to,
  )
}

/** What else is known: the last turn of the other side, what this side was heard to say before, the problem. */
function toContext({ session, log }: CallView, turn: Turn): CueContext {
  const own = sideOf(turn.speaker)
  const reports = reportsBefore(log)
  const heard = new Set<CueKind>()
  let previous: CueContext["previous"]
  for (const { turn: earlier, event } of turnsBackward(log)) {
    if (event.seq < log.size - LOOK_BACK) break
    if (earlier.turnId === turn.turnId) continue
    const cues = reports.get(earlier.turnId) ?? []
    if (sideOf(earlier.speaker) === own) for (const kind of cues) heard.add(kind)
    else previous ??= { speaker: earlier.speaker, text: earlier.text, cues }
  }
  const problem = factOf(currentIssue(session), "problem").value
  const agentKind = currentSegment(session.segments)?.kind
  return {
    ...(previous === undefined ? {} : { previous }),
    ...(heard.size === 0 ? {} : { heard: [...heard] }),
    ...(problem === undefined ? {} : { problem }),
    ...(agentKind === undefined ? {} : { agentKind }),
  }
}

function reportsBefore(log: CallView["log"]): ReadonlyMap<string, readonly CueKind[]> {
  const reports = new Map<string, readonly CueKind[]>()
  for (let seq = log.size; seq > Math.max(0, log.size - LOOK_BACK); seq--) {
    const event = log.event(seq)
    if (event?.type !== "cues.reported") continue
    const { turnId, cues } = event.data as CuesReport
    reports.set(turnId, [...(reports.get(turnId) ?? []), ...cues.map(({ kind }) => kind)])
  }
  return reports
}

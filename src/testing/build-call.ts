import { createCall, type Call, type CallOptions, type PartsOption, type Result } from "../runtime/index.js"
import {
  turnOf,
  type AbuseTarget,
  type CallEvent,
  type Command,
  type CommandStamp,
  type CueKind,
  type EndedBy,
  type HoldDetails,
  type HoldPurpose,
  type Speech,
} from "../session/index.js"
import { createCueBook } from "./cue-book.js"
import { AGENT, START_AT, STEP_MS } from "./recall.js"

/** How the call is opened; everything may be left out. */
export interface BuildOptions extends Partial<Omit<CallOptions, "clock">>, PartsOption {}

/** How something is said. */
export interface SaidOptions {
  /** How long it takes to say; 400 ms a word where it is left out. */
  readonly tookMs?: number
  readonly turnId?: string
}

/** What a detector would say of the last turn. */
export interface CueOptions {
  /** The words that it rests on, as they stand in the turn; the whole turn where it is left out. */
  readonly words?: string
  /** 0 to 1; 1 where it is left out. */
  readonly confidence?: number
  /** 0 to 1; 1 where it is left out. */
  readonly strength?: number
  readonly target?: AbuseTarget
  /** The detector; `test` where it is left out. */
  readonly source?: string
}

/**
 * A call that is told like a story. Each step happens to the live call at once, and gives the builder back.
 *
 * A step comes one second after the end of the one before. Speech lasts `tookMs`. `waits` moves the time on by as much as it
 * says, and does what falls due. A cue takes no time. A step that the call refuses throws a plain `Error` with the code.
 */
export interface CallBuilder {
  /** The live call. */
  readonly call: Call
  /** Its events so far. */
  readonly log: readonly CallEvent[]
  /** When the last step ended, milliseconds since the Unix epoch. */
  readonly now: number
  /** The agent's phone rings. */
  ring(): CallBuilder
  /** The agent answers. */
  answer(): CallBuilder
  caller(text: string, options?: SaidOptions): CallBuilder
  agent(text: string, options?: SaidOptions): CallBuilder
  /** Words of anybody else, partial ones, corrections: as a transcript source gives them. */
  hear(speech: Speech & CommandStamp): CallBuilder
  /** A detector finds something in the last turn. Several cues of a turn add up. */
  cue(kind: CueKind, options?: CueOptions): CallBuilder
  /** The caller is put on hold. */
  hold(purpose: HoldPurpose, details?: Omit<HoldDetails, "purpose">): CallBuilder
  /** The caller is back. */
  resume(): CallBuilder
  /** Time passes. */
  waits(ms: number): CallBuilder
  /** Anything else; by the agent where it names nobody. */
  record(command: Command): CallBuilder
  /** The line breaks. */
  drop(): CallBuilder
  /** Somebody hangs up: the caller where nobody is named. */
  hangUp(endedBy?: EndedBy): CallBuilder
  /** Nobody works on the call any more. */
  complete(): CallBuilder
}

/** 150 words a minute, an ordinary pace of talk. */
const WORD_MS = 400
const PHONE = { id: "phone", role: "vendor" } as const
const CALLER = { participantId: "caller" } as const

/**
 * Opens a call for a test and tells it step by step.
 *
 * @param options - As for `createCall`: the call is `CA1`, its agent `agent-1`, and it begins with the year 2026 (UTC) where
 * nothing else is said.
 *
 * @example
 * ```ts
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call } = buildCall()
 *   .ring()
 *   .answer()
 *   .caller("My boiler is out and the baby is cold.", { tookMs: 3_000 })
 *   .cue("problem", { words: "My boiler is out" })
 *   .hold("lookUp", { consent: true })
 *   .waits(40_000)
 *
 * const events = call.events()
 * events.at(-1)?.type // => "clock.due"
 * call.getSnapshot().session.issues[0]?.facts[0]?.marks[0]?.value // => "My boiler is out"
 * ```
 */
export function buildCall(options: BuildOptions = {}): CallBuilder {
  const { at = START_AT, ...rest } = options
  const call = createCall({ callId: "CA1", agent: { agentId: AGENT.id, kind: "human" }, by: AGENT, ...rest, at })
  const cues = createCueBook()
  let now = at

  /** A step: what happens, one second on. */
  function step(what: string, act: (at: number) => Result, tookMs = 0): CallBuilder {
    now += STEP_MS + tookMs
    const events = taken(what, act(now))
    const turn = events.findLast((event) => turnOf(event) !== undefined)
    if (turn !== undefined) cues.turn = turnOf(turn)
    return builder
  }

  function say(speaker: "caller" | "agent", text: string, { tookMs = toSpeechMs(text), turnId }: SaidOptions = {}) {
    const startAt = now + STEP_MS
    const speech = { speaker, text, startAt, ...(turnId === undefined ? {} : { turnId }) }
    return step(speaker, (at) => call.hear({ ...speech, at }), tookMs)
  }

  const record = (command: Command): CallBuilder => step(command.type, (at) => call.record({ at, ...command }))

  const builder: CallBuilder = {
    call,
    get log() {
      return call.events()
    },
    get now() {
      return now
    },
    ring: () => record({ type: "ringCall", by: PHONE }),
    answer: () => record({ type: "connectCall", by: PHONE }),
    caller: (text, said) => say("caller", text, said),
    agent: (text, said) => say("agent", text, said),
    hear: (speech) => step("hear", (at) => call.hear({ at, ...speech })),
    cue(kind, found) {
      taken("cue", call.reportCues(cues.add(kind, found)))
      return builder
    },
    hold: (purpose, details) => record({ type: "holdParticipant", ...CALLER, purpose, ...details }),
    resume: () => record({ type: "resumeParticipant", ...CALLER }),
    waits(ms) {
      now += ms
      taken("waits", call.tick(now))
      return builder
    },
    record,
    drop: () => record({ type: "closeLine", endedBy: "network", endReason: "dropped", by: PHONE }),
    hangUp: (endedBy = "caller") => record({ type: "closeLine", endedBy, endReason: "hangUp", by: PHONE }),
    complete: () => record({ type: "completeCall", by: PHONE }),
  }
  return builder
}

function taken(what: string, result: Result): readonly CallEvent[] {
  if (result.ok) return result.events
  const { code, issues, detail } = result.refusal
  throw new Error(`${what} was refused: ${code} ${JSON.stringify(issues.length > 0 ? issues : detail)}`)
}

function toSpeechMs(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length * WORD_MS
}

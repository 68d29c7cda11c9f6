import { orInvalidInput } from "../kernel/index.js"
import { asList } from "../kernel/inner.js"
import {
  createCall,
  type Call,
  type CallOptions,
  type Chosen,
  type CommandsOf,
  type EventsOf,
  type PartsOption,
  type Result,
} from "../runtime/index.js"
import {
  allTopics,
  type AbuseTarget,
  type CallEvent,
  type CallEvents,
  type Command,
  type CommandStamp,
  type CueKind,
  type EndedBy,
  type HoldDetails,
  type HoldPurpose,
  type Speech,
  type WholeCommands,
} from "../session/index.js"
import { WORD_MS } from "../session/inner.js"

import { AGENT, START_AT, STEP_MS } from "./recall.js"
import { createStory } from "./story.js"

/** How the call is opened; everything may be left out. */
export interface BuildOptions<Parts extends Chosen = Chosen>
  extends Partial<Omit<CallOptions, "clock">>, PartsOption<Parts> {}

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
export interface CallBuilder<Commands = WholeCommands, Events = CallEvents> {
  /** The live call. */
  readonly call: Call<Commands, Events>
  /** Its events so far. */
  readonly log: readonly CallEvent<Events>[]
  /** When the last step ended, milliseconds since the Unix epoch. */
  readonly now: number
  /** The agent's phone rings. */
  ring(): this
  /** The agent answers. */
  answer(): this
  /** The caller says something; time moves on by its length. */
  caller(text: string, options?: SaidOptions): this
  /** The agent says something; time moves on by its length. */
  agent(text: string, options?: SaidOptions): this
  /** Words of anybody else, partial ones, corrections: as a transcript source gives them. */
  hear(speech: Speech & CommandStamp): this
  /** A detector finds something in the last turn. Several cues of a turn add up. */
  cue(kind: CueKind, options?: CueOptions): this
  /** The caller is put on hold. */
  hold(purpose: HoldPurpose, details?: Omit<HoldDetails, "purpose">): this
  /** The caller is back. */
  resume(): this
  /** Time passes. */
  waits(ms: number): this
  /** Anything else; by the agent where it names nobody. */
  record(command: Command<Commands>): this
  /** The line breaks. */
  drop(): this
  /** Somebody hangs up: the caller where nobody is named. */
  hangUp(endedBy?: EndedBy): this
  /** Nobody works on the call any more. */
  complete(): this
}

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
 * call.events().at(-1)?.type // => "clock.due"
 * call.getSnapshot().session.issues[0]?.facts[0]?.marks[0]?.value // => "My boiler is out and the baby is cold."
 * ```
 */
export function buildCall<const Parts extends Chosen = readonly []>(
  options: BuildOptions<Parts> = {},
): CallBuilder<CommandsOf<Parts, WholeCommands>, EventsOf<Parts, CallEvents>> {
  return orInvalidInput({ options }, () => build(options))
}

function build({ at = START_AT, parts: own = [], ...rest }: BuildOptions): CallBuilder {
  const parts = [...allTopics(), ...asList(own)]
  const call = createCall({ callId: "CA1", agent: { agentId: AGENT.id, kind: "human" }, by: AGENT, ...rest, parts, at })
  const story = createStory(call, at)

  const told = (step: () => void): CallBuilder => {
    step()
    return builder
  }
  const tell = (what: string, at: number | undefined, act: (at: number) => Result): CallBuilder =>
    told(() => story.tell(what, at ?? story.now + STEP_MS, act))
  const record = (command: Command): CallBuilder =>
    tell(command.type, command.at, (at) => call.record({ ...command, at }))
  const hear = (speech: Speech & CommandStamp): CallBuilder =>
    tell("hear", speech.at, (at) => call.hear({ ...speech, at }))
  const say = (speaker: Speech["speaker"], text: string, { tookMs = toSpeechMs(text), ...said }: SaidOptions = {}) => {
    const startAt = story.now + STEP_MS
    return hear({ speaker, text, startAt, at: startAt + tookMs, ...said })
  }

  const builder: CallBuilder = {
    call,
    get log() {
      return call.events()
    },
    get now() {
      return story.now
    },
    record,
    hear,
    caller: (text, said) => say("caller", text, said),
    agent: (text, said) => say("agent", text, said),
    cue: (kind, found) => told(() => story.find(kind, found)),
    waits: (ms) => tell("waits", story.now + ms, (at) => call.tick(at)),
    ...namedSteps(record),
  }
  return builder
}

type NamedStep = "ring" | "answer" | "hold" | "resume" | "drop" | "hangUp" | "complete"

/** Commands that a story needs often, under short names. */
function namedSteps(record: CallBuilder["record"]): Pick<CallBuilder, NamedStep> {
  return {
    ring: () => record({ type: "ringCall", by: PHONE }),
    answer: () => record({ type: "connectCall", by: PHONE }),
    hold: (purpose, details) => record({ type: "holdParticipant", ...CALLER, purpose, ...details }),
    resume: () => record({ type: "resumeParticipant", ...CALLER }),
    drop: () => record({ type: "closeLine", endedBy: "network", endReason: "dropped", by: PHONE }),
    hangUp: (endedBy = "caller") => record({ type: "closeLine", endedBy, endReason: "hangUp", by: PHONE }),
    complete: () => record({ type: "completeCall", by: PHONE }),
  }
}

function toSpeechMs(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length * WORD_MS
}

import {
  createCommandTable,
  id,
  yesNo,
  type CommandRules,
  type CommandTable,
  type Decider,
  type DeciderContext,
  type Draft,
} from "../../kernel/index.js"
import { createFold } from "../../kernel/inner.js"

/** To the agent alone: an intent of the phrase bank's private pack. */
export type PrivatePrompt = "composure" | "notPersonal" | "recovery"

/** What a call is like for whoever has it, as far as the caller's words tell. Nothing is inferred of the agent. */
export interface CallStrain {
  readonly callId: string
  /** The caller is heated now. */
  readonly isHeated: boolean
  /** Nobody speaks, or the caller is on hold: the only moment for a prompt. */
  readonly isGap: boolean
  /** The complaint is about this very agent: then "it is not about you" would be a lie. */
  readonly isAboutAgent: boolean
  /** Danger to life: not now. */
  readonly isDanger: boolean
  /** The call is over. */
  readonly isOver: boolean
}

/** The agent's own: which calls were hard, what was shown. Plain, bounded, erasable by itself. */
export interface ComposureState {
  readonly optedIn: boolean
  /** Calls in which a prompt was shown, the newest last. */
  readonly promptedIn: readonly string[]
  /** Calls that were heated while they went on, the newest last. */
  readonly heatedIn: readonly string[]
  /** Hard calls that ended, the newest last. */
  readonly hardCalls: readonly { readonly callId: string; readonly at: number }[]
  readonly recoveredAt: number | null
}

/** Commands of the agent's own stream. */
export interface ComposureCommands {
  readonly optIn: Readonly<Record<never, never>>
  readonly optOut: Readonly<Record<never, never>>
  /** Tells how a call is: from {@link toCallStrain}. */
  readonly noteStrain: CallStrain
}

/** Events of the agent's own stream. */
export interface ComposureEvents {
  readonly "composure.optedIn": Readonly<Record<never, never>>
  readonly "composure.optedOut": Readonly<Record<never, never>>
  readonly "composure.heated": { readonly callId: string }
  readonly "composure.prompted": { readonly callId: string; readonly prompt: PrivatePrompt }
  readonly "composure.hardCallEnded": { readonly callId: string }
}

const initial: ComposureState = { optedIn: false, promptedIn: [], heatedIn: [], hardCalls: [], recoveredAt: null }

/** Three hard calls within an hour and a half: then a word about a break. */
const HARD_CALLS = 3
const WITHIN_MS = 5_400_000
/** Nothing older than a shift is kept. Even: which of the two words comes next is told by how many there are. */
const MOST = 50

type Context = DeciderContext<ComposureState>

let table: CommandTable<Context> | undefined

const evolveComposure = /* @__PURE__ */ createFold<ComposureState, ComposureEvents>({
  "composure.optedIn": () => ({ optedIn: true }),
  // Opting out forgets what was noted: what is left in the stream is the host's to erase.
  "composure.optedOut": () => initial,
  "composure.hardCallEnded": ({ callId }, { hardCalls }, { heardAt }) => ({
    hardCalls: [...hardCalls.slice(1 - MOST), { callId, at: heardAt }],
  }),
  "composure.heated": ({ callId }, state) => withHeat(state, callId),
  "composure.prompted": ({ callId, prompt }, state, { heardAt }) => {
    if (prompt === "recovery") return { recoveredAt: heardAt }
    const kept = state.promptedIn.length < MOST ? state.promptedIn : state.promptedIn.slice(2)
    return { ...withHeat(state, callId), promptedIn: [...kept, callId] }
  },
})

/**
 * The agent's own prompts, as a stream of their own: breathe, it is not about you, take a moment after the third hard call.
 *
 * The agent opts in; at most one prompt a call, in a gap, never when the complaint is about them, never in danger. The session folds
 * none of it, and it is in no brief, score, backtest or export: keep the stream where only the agent can read it, and erase it
 * when they say so.
 *
 * @example
 * ```ts
 * import { composure, type CallStrain } from "evenkeel/coach"
 * import { decideStream, openStream } from "evenkeel/kernel"
 *
 * const by = { id: "agent-1", role: "agent" } as const
 * const give = (before: typeof start, type: string, fields: object) => {
 *   const done = decideStream(composure, before, { type, fields, settings: {}, by, at: 5, heardAt: 5 })
 *   return "refusal" in done ? { events: [], standing: before } : done
 * }
 * const start = openStream(composure, "agent:agent-1")
 * const opted = give(start, "optIn", {})
 * const strain: CallStrain = {
 *   callId: "CA1", isHeated: true, isGap: true, isAboutAgent: false, isDanger: false, isOver: false,
 * }
 * give(opted.standing, "noteStrain", strain).events.map(({ data }) => data) // => [{ callId: "CA1", prompt: "notPersonal" }]
 * ```
 */
export const composure: Decider<ComposureState> = {
  name: "composure",
  initial,
  get commands() {
    return (table ??= createCommandTable<Context, ComposureCommands>("session", rules))
  },
  isClosed: () => false,
  evolve: evolveComposure,
  nextDeadline: () => undefined,
  due: () => [],
}

function rules(): CommandRules<Context, ComposureCommands> {
  return {
    optIn: {
      by: ["agent"],
      fields: {},
      decide: ({ state }) => (state.optedIn ? [] : [{ type: "composure.optedIn", data: {} }]),
    },
    optOut: {
      by: ["agent"],
      fields: {},
      decide: ({ state }) => (state.optedIn ? [{ type: "composure.optedOut", data: {} }] : []),
    },
    noteStrain: {
      by: ["agent", "host"],
      fields: { callId: id, isHeated: yesNo, isGap: yesNo, isAboutAgent: yesNo, isDanger: yesNo, isOver: yesNo },
      decide: noteStrain,
    },
  }
}

function noteStrain(context: Context, strain: CallStrain): readonly Draft[] {
  const { promptedIn, heatedIn, optedIn } = context.state
  const { callId, isHeated, isGap, isAboutAgent, isDanger, isOver } = strain
  if (!optedIn) return []
  if (isOver) return ended(context, strain)
  if (!isHeated) return []
  if (!isGap || isAboutAgent || isDanger || promptedIn.includes(callId))
    return heatedIn.includes(callId) ? [] : [{ type: "composure.heated", data: { callId } }]
  // The two take turns, so that neither wears out.
  const prompt: PrivatePrompt = promptedIn.length % 2 === 0 ? "notPersonal" : "composure"
  return [{ type: "composure.prompted", data: { callId, prompt } }]
}

/** A call that grew calm was hard all the same, and so is one in which somebody was in danger. */
function ended({ state, now }: Context, { callId, isHeated, isDanger }: CallStrain): readonly Draft[] {
  const { hardCalls, heatedIn, recoveredAt } = state
  const isNoted = hardCalls.some((each) => each.callId === callId)
  if (!isNoted && !isHeated && !isDanger && !heatedIn.includes(callId)) return []
  const over: readonly Draft[] = isNoted ? [] : [{ type: "composure.hardCallEnded", data: { callId } }]
  const since = Math.max(recoveredAt ?? 0, now - WITHIN_MS)
  const recent = hardCalls.filter(({ at }) => at > since).length + over.length
  // Of one in danger once that is over: the host tells of it again.
  const isTime = recent >= HARD_CALLS && !isDanger
  return isTime ? [...over, { type: "composure.prompted", data: { callId, prompt: "recovery" } }] : over
}

function withHeat({ heatedIn }: ComposureState, callId: string): Partial<ComposureState> {
  return { heatedIn: heatedIn.includes(callId) ? heatedIn : [...heatedIn.slice(1 - MOST), callId] }
}

import {
  id,
  instant,
  machineId,
  oneOf,
  optional,
  orNull,
  refuse,
  shape,
  words,
  toCanonicalJson,
  type Check,
  type Decision,
} from "../kernel/index.js"
import { added, changed, isFull, toMark, type Ground, type Mark } from "./mark.js"
import { anyone, nextSeq, people, record, tooMany, type CommandRules, type Context, type Evolvers } from "./rule.js"
import type { SessionState } from "./state.js"

const kinds: readonly PromiseKind[] = ["callback", "send", "visit", "do"]
const owners: readonly PromisedBy[] = ["agent", "company", "caller"]
/**
 * What is promised. `callback`: to phone, get back or be in touch; `send`: by post, email, text, upload or carrier; `visit`: to come in
 * person, to collect or deliver; `do`: anything else.
 */
export type PromiseKind = "callback" | "send" | "visit" | "do"
/** Who is to do it. */
export type PromisedBy = "agent" | "company" | "caller"
/** How a promise ends: in exactly one of these. */
export type PromiseEnd = "kept" | "broken" | "withdrawn"

/** The earliest and latest promised instant, milliseconds since the Unix epoch; `null` where it was not said. */
export interface PromiseWindow {
  readonly from: number | null
  readonly to: number | null
}

/** What was promised. */
export interface PromiseTerms {
  readonly kind: PromiseKind
  readonly promisedBy: PromisedBy
  readonly window: PromiseWindow
  /** As it was said, or as the agent put it down. */
  readonly words: string
  /** Who does it, as the host's id, where one is named. */
  readonly owner?: string
}

/** A promise as the call knows it. Once accepted it is a stream of its own, which outlives the call. */
export interface PromiseRecord extends Mark, PromiseTerms {
  readonly promiseId: string
  /** `heard` is a proposal until it is accepted or dismissed; one unsettled at wrap-up is open. */
  readonly standing: "heard" | "accepted" | "dismissed" | PromiseEnd
  readonly reason?: string
  /** The words it rested on were taken back after it was accepted. */
  readonly groundWithdrawn?: true
}

/** Commands of this topic. */
export interface PromiseCommands {
  /** A detector heard a promise. */
  readonly hearPromise: PromiseTerms & Ground & { readonly promiseId?: string }
  /** Takes on a promise that was heard, or a new one where terms are given. */
  readonly acceptPromise: {
    readonly promiseId?: string
    readonly terms?: PromiseTerms
  }
  /** It was no promise of ours. */
  readonly dismissPromise: { readonly promiseId: string; readonly reason: string }
  /** How an accepted promise ended; given again it corrects. */
  readonly settlePromise: { readonly promiseId: string; readonly end: PromiseEnd; readonly reason?: string }
}

/** Events of this topic. */
export interface PromiseEvents {
  readonly "promise.heard": PromiseTerms & Ground & { readonly promiseId: string }
  readonly "promise.accepted": PromiseTerms & { readonly promiseId: string }
  readonly "promise.dismissed": { readonly promiseId: string; readonly reason: string }
  readonly "promise.settled": { readonly promiseId: string; readonly end: PromiseEnd; readonly reason?: string }
}

/**
 * Promises that nobody has settled: heard and not answered, or accepted and not ended.
 *
 * @example
 * ```ts
 * import { openPromises } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const story = buildCall().answer().agent("I will ring you by noon.")
 * story.record({ type: "acceptPromise", promiseId: "p1", terms: { kind: "callback", promisedBy: "agent", words: "I will ring you by noon", window: { from: null, to: 3_600_000 } } })
 * openPromises(story.call.getSnapshot().session).map(({ promiseId }) => promiseId) // => ["p1"]
 * ```
 */
export function openPromises({ promises }: SessionState): readonly PromiseRecord[] {
  return promises.filter(({ standing }) => standing === "heard" || standing === "accepted")
}

export function promiseCommands(): CommandRules<PromiseCommands> {
  const terms = termsShape()
  return {
    hearPromise: {
      by: anyone,
      late: true,
      fields: { ...terms, promiseId: optional(id), turnId: optional(machineId), source: optional(machineId) },
      decide: (context, { promiseId = `promise-${nextSeq(context)}`, ...data }) =>
        context.state.promises.some((each) => each.promiseId === promiseId)
          ? []
          : [{ type: "promise.heard", data: { ...data, promiseId } }],
    },
    acceptPromise: {
      by: people,
      late: true,
      fields: { promiseId: optional(id), terms: optional(shape<PromiseTerms>(terms)) },
      decide: accept,
    },
    dismissPromise: {
      by: people,
      late: true,
      fields: { promiseId: id, reason: words(500, 1) },
      decide: known("promise.dismissed", ["heard", "dismissed"]),
    },
    settlePromise: {
      by: people,
      late: true,
      fields: { promiseId: id, end: oneOf(["kept", "broken", "withdrawn"]), reason: optional(words(500)) },
      decide: known("promise.settled", ["accepted", "kept", "broken", "withdrawn"]),
    },
  }
}

export const promiseEvolvers: Evolvers<PromiseEvents> = {
  "promise.heard": (next, event) => {
    const { turnId: _, source: __, ...data } = event.data
    next.promises = added(next.promises, { ...toMark(event, event.data), ...data, standing: "heard" }, isSpare)
  },
  "promise.accepted": (next, event) => {
    const { promiseId } = event.data
    const heard = next.promises.find((each) => each.promiseId === promiseId)
    const accepted: PromiseRecord = { ...toMark(event, heard), ...event.data, standing: "accepted" }
    next.promises =
      heard === undefined
        ? added(next.promises, accepted, isSpare)
        : changed(next.promises, (each) => (each.promiseId === promiseId ? accepted : each))
  },
  "promise.dismissed": (next, { data }) => settle(next, data.promiseId, { standing: "dismissed", reason: data.reason }),
  "promise.settled": (next, { data: { promiseId, end, reason } }) =>
    settle(next, promiseId, { standing: end, ...(reason === undefined ? {} : { reason }) }),
}

/** An accepted promise is never spared. */
function isSpare({ standing }: PromiseRecord): boolean {
  return standing !== "accepted"
}

function settle(next: { promises: readonly PromiseRecord[] }, promiseId: string, change: Partial<PromiseRecord>): void {
  next.promises = changed(next.promises, (each) => (each.promiseId === promiseId ? { ...each, ...change } : each))
}

/** A decision about a promise that stands in one of these ways. */
function known(type: string, standings: readonly PromiseRecord["standing"][]) {
  return (context: Context, data: { readonly promiseId: string }): Decision => {
    const promise = context.state.promises.find((each) => each.promiseId === data.promiseId)
    if (promise === undefined) return refuse("session/not-found", { what: "promise", id: data.promiseId })
    return standings.includes(promise.standing) ? record(type)(context, data) : otherwise(promise)
  }
}

function otherwise({ promiseId, standing }: PromiseRecord): Decision {
  return refuse("session/wrong-standing", { what: "promise", id: promiseId, standing })
}

/** Takes a promise on, or corrects the terms of one that was taken on. The same terms again are no news. */
function accept(context: Context, { promiseId, terms: given }: PromiseCommands["acceptPromise"]): Decision {
  const { promises } = context.state
  const twin = given === undefined ? undefined : promises.find((each) => isHeardAs(each, given))
  const meant = promiseId === undefined ? twin : promises.find((each) => each.promiseId === promiseId)
  const terms = given ?? (meant === undefined ? undefined : toTerms(meant))
  if (terms === undefined) return refuse("session/not-found", { what: "promise", id: promiseId ?? null })
  if (meant !== undefined && isEnded(meant)) return otherwise(meant)
  if (meant?.standing === "accepted" && toCanonicalJson(toTerms(meant)) === toCanonicalJson(terms)) return []
  if (meant === undefined && isFull(promises, isSpare)) return tooMany("promises")
  const data = { ...terms, promiseId: promiseId ?? meant?.promiseId ?? `promise-${nextSeq(context)}` }
  const accepted = { type: "promise.accepted", data }
  if (twin === undefined || twin.promiseId === data.promiseId || meant?.standing === "accepted") return [accepted]
  const reason = `accepted as ${data.promiseId}`
  return [accepted, { type: "promise.dismissed", data: { promiseId: twin.promiseId, reason } }]
}

function isEnded({ standing }: PromiseRecord): boolean {
  return standing === "kept" || standing === "broken" || standing === "withdrawn"
}

/** Heard already: the same thing, promised by the same side for the same time, whatever the words. */
function isHeardAs(known: PromiseRecord, { kind, promisedBy, window }: PromiseTerms): boolean {
  const times = known.window.from === window.from && known.window.to === window.to
  return known.standing === "heard" && times && known.kind === kind && known.promisedBy === promisedBy
}

function toTerms({ kind, promisedBy, window, words, owner }: PromiseRecord): PromiseTerms {
  return { kind, promisedBy, window, words, ...(owner === undefined ? {} : { owner }) }
}

/** A window that ends no earlier than it begins. */
function windowCheck(): Check<PromiseWindow> {
  const members = shape<PromiseWindow>({ from: orNull(instant), to: orNull(instant) })
  return (value, path, issues) => {
    const window = members(value, path, issues)
    const { from = null, to = null } = (window as Partial<PromiseWindow> | undefined) ?? {}
    if (from !== null && to !== null && from > to)
      issues.push({ path: `${path}.to`, expected: "no earlier than `from`" })
    return window
  }
}

function termsShape() {
  return {
    kind: oneOf(kinds),
    promisedBy: oneOf(owners),
    window: windowCheck(),
    words: words(2_000),
    owner: optional(id),
  }
}

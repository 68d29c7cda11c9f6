import { orInvalidInput, toStreamName } from "../kernel/index.js"
import type { PromiseEnd, PromiseKind, PromiseWindow } from "../session/index.js"
import type { Note } from "./note.js"
import { toRenderer, toSentence, toAskedWording, type HandoffOptions } from "./render.js"
import { state, type Gap, type Statement } from "./told/statement.js"
import type { WordingOptions } from "./words/say.js"

/** A promise of an earlier call, as the follow-up tracker knows it now. */
export interface EarlierPromise {
  readonly promiseId: string
  readonly kind: PromiseKind
  readonly window: PromiseWindow
  /** `heard`: said on the line, and neither accepted nor dismissed since. */
  readonly standing: "open" | "heard" | PromiseEnd
  readonly words: string
  /** Why it ended so, where that was told. */
  readonly reason?: string
}

/** What is known of a caller when they ring again. */
export interface PickUpSource {
  /** Notes of earlier calls, in any order. */
  readonly notes: readonly Note[]
  /** Their promises as they stand now; those of the notes where it is left out. */
  readonly promises?: readonly EarlierPromise[]
  /** When they ring, milliseconds since the Unix epoch. */
  readonly now: number
}

/** A statement of an earlier call. */
export type EarlierStatement = Statement & { readonly callId: string }

/** What the next one sees when the same caller rings again. Its `locale` and `zone` are those of the last note, where no others were asked for. */
export interface PickUp extends WordingOptions {
  /** The last call, `null` where there was none. */
  readonly callId: string | null
  /** How many calls before this one are told of. */
  readonly callCount: number
  readonly state: readonly EarlierStatement[]
  readonly done: readonly EarlierStatement[]
  readonly promised: readonly EarlierPromise[]
  readonly next: readonly EarlierStatement[]
  readonly greet: readonly EarlierStatement[]
  readonly doNotAsk: readonly EarlierStatement[]
  readonly doNotSay: readonly EarlierStatement[]
  /** What the last note lacks. */
  readonly missing: readonly Gap[]
  /** For the new call's `describeArrival`: what it should begin with. */
  readonly arrival: {
    readonly earlierContactCount: number
    readonly openPromiseIds: readonly string[]
    readonly brokenPromiseIds: readonly string[]
    readonly summary: string
  }
}

/** The ringing card has one line of at most this many characters: a banner shows about 120. */
const SUMMARY_CHARACTERS = 120

/**
 * Takes up where the last call left off: state, done, promised, next step, how to greet, what not to ask again or say.
 *
 * Give `arrival` to the new call with `describeArrival`, so that what is known is confirmed and not asked again.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { note, pickUp } from "evenkeel/handoff"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call } = buildCall({ caller: { name: "Dana" } })
 *   .answer()
 *   .record({ type: "stateFact", fact: "problem", value: "no heating since Monday" })
 * const { session, heardAt } = call.getSnapshot()
 * const notes = [note({ session, events: call.events(), now: heardAt })]
 * pickUp({ notes, now: heardAt + 86_400_000 }).arrival.summary // => "Problem: no heating since Monday."
 * ```
 */
export function pickUp(source: PickUpSource, options: HandoffOptions = {}): PickUp {
  return orInvalidInput({ source, options }, () => {
    const { notes, promises, now } = source
    const ordered = notes.toSorted((a, b) => a.openedAt - b.openedAt)
    const last = ordered.at(-1)
    const callCount = new Set(ordered.map(({ callId }) => callId)).size
    const known = uniquePromises(promises ?? ordered.flatMap(toEarlierPromises))
    const open = known.filter(({ standing }) => standing === "open" || standing === "heard")
    const late = open.filter(({ standing, window }) => standing === "open" && window.to !== null && window.to < now)
    const broken = [...known.filter(({ standing }) => standing === "broken"), ...late]
    const owned = broken.length === 0 || last === undefined ? [] : [named(last, state("ownBrokenPromise", {}, [1]))]
    return {
      callId: last?.callId ?? null,
      callCount,
      // What was said to them and never settled is no promise to keep, and they will speak of it all the same.
      state: [
        ...statementsOf(last, "situation", "state"),
        ...statementsOf(last, "promised").filter((each) => each.code === "promiseHeard" && !known.some(isSameAs(each))),
      ],
      done: statementsOf(last, "done"),
      // A promise that was kept is old news, but for those of the last call.
      promised: [
        ...broken,
        ...open.filter((each) => !late.includes(each)),
        ...known.filter((each) => isKept(each, last)),
      ],
      next: statementsOf(last, "next"),
      greet: uniqueCodes([...statementsOf(last, "greet"), ...owned]),
      // Why they ring this time nobody knows yet.
      doNotAsk: statementsOf(last, "doNotAsk").filter(
        (each) => each.code !== "known" || each.slots.fact !== "reasonForCall",
      ),
      // What must not be said is kept from every call: a later note does not undo it.
      doNotSay: ordered
        .toReversed()
        .flatMap((each) => statementsOf(each, "doNotSay"))
        .filter(isFirst),
      missing: last?.completeness.missing ?? [],
      arrival: {
        earlierContactCount: callCount,
        openPromiseIds: open.map(({ promiseId }) => promiseId),
        brokenPromiseIds: broken.map(({ promiseId }) => promiseId),
        summary: toSummary(last, options),
      },
      ...toAskedWording(options, last),
    }
  })
}

function isKept(promise: EarlierPromise, last: Note | undefined): boolean {
  return promise.standing === "kept" && statementsOf(last, "promised").some((each) => isSameAs(each)(promise))
}

/** In a note a promise has the id that it has in its call, in a desk the name of its stream. */
function isSameAs({ slots, callId }: EarlierStatement) {
  const id = "promiseId" in slots ? slots.promiseId : undefined
  return ({ promiseId }: EarlierPromise): boolean =>
    id !== undefined && (id === promiseId || toStreamName(callId, "promise", id) === promiseId)
}

function statementsOf(
  given: Note | undefined,
  ...sections: readonly (keyof Note["sections"])[]
): readonly EarlierStatement[] {
  return given === undefined
    ? []
    : sections.flatMap((section) => given.sections[section].map((each) => named(given, each)))
}

function named({ callId }: Note, statement: Statement): EarlierStatement {
  return { ...statement, callId }
}

function toEarlierPromises({ sections }: Note): readonly EarlierPromise[] {
  return sections.promised.flatMap((each): readonly EarlierPromise[] => {
    if (each.code !== "promised" && each.code !== "promiseEnded") return []
    const { promiseId, kind, window, words, promisedBy } = each.slots
    if (promisedBy === "caller") return []
    const said = { promiseId, kind, window, words }
    if (each.code === "promised") return [{ ...said, standing: "open" }]
    const { end, reason } = each.slots
    return [{ ...said, standing: end, ...(reason !== undefined && { reason }) }]
  })
}

/** Notes of several parts of one call tell one promise more than once; the last one counts. */
function uniquePromises(promises: readonly EarlierPromise[]): readonly EarlierPromise[] {
  return [...new Map(promises.map((each) => [each.promiseId, each])).values()]
}

function uniqueCodes(statements: readonly EarlierStatement[]): readonly EarlierStatement[] {
  return [...new Map(statements.map((each) => [each.code, each])).values()]
}

function isFirst(statement: EarlierStatement, index: number, all: readonly EarlierStatement[]): boolean {
  const same = (other: EarlierStatement) =>
    other.code === statement.code && JSON.stringify(other.slots) === JSON.stringify(statement.slots)
  return all.findIndex(same) === index
}

function toSummary(last: Note | undefined, options: HandoffOptions): string {
  if (last === undefined) return ""
  const renderer = toRenderer(options, last)
  const { state: standing, situation, next } = last.sections
  const over = standing.filter(({ slots }) => "resolution" in slots && slots.resolution === "full")
  const isOver = ({ matter }: Statement) => matter !== undefined && over.some((each) => each.matter === matter)
  // What came up last first.
  const matters = situation.filter((each) => !isOver(each)).toSorted((a, b) => (b.matter ?? 0) - (a.matter ?? 0))
  const lines = [...matters, ...next].map((each) => toSentence(renderer, each))
  const first = lines.find((line) => line !== "") ?? ""
  const signs = Array.from(first)
  return signs.length <= SUMMARY_CHARACTERS
    ? first
    : `${signs
        .slice(0, SUMMARY_CHARACTERS - 1)
        .join("")
        .trimEnd()}…`
}

import {
  code,
  id,
  instant,
  list,
  machineId,
  number,
  oneOf,
  optional,
  orNull,
  refuse,
  shape,
  words,
  type Check,
  type Decision,
  type Shape,
} from "../../kernel/index.js"
import { defined, wrong, toCanonicalJson } from "../../kernel/inner.js"
import { dueInSeconds } from "../refuse-seconds.js"
import { promiseBreaches } from "../promises/promise-breaches.js"
import {
  dueIntent,
  LAST_DUE,
  wallIntent,
  type DueIntent,
  type InstantIntent,
  type WallIntent,
} from "../model/due-intent.js"
import { keepingShape } from "../model/keeping.js"
import { added, changed, groundShape, isFull, toMark, withdrawn } from "../model/mark.js"
import { isWithin } from "../promises/promise-windows.js"
import {
  isOfWords,
  MOST_EARLIER_TURNS,
  putRight,
  restsOn,
  standingOf,
  takenBack,
} from "../promises/promise-versions.js"
import { promiseEnds, promiseKinds, promisers, promiseTerms, toPromiseTerms } from "../model/promises.js"
import type {
  MeantWindow,
  PromiseCommands,
  PromiseEvents,
  PromiseRecord,
  PromiseTerms,
  PromiseWindow,
} from "../model/promises.js"
import { anyone, eventId, lasting, nextSeq, people, record, tooMany, type Context, type Evolvers } from "../rule.js"
import type { SessionState } from "../model/state.js"
import type { Topic, TopicRules } from "../topic.js"

function rules(): TopicRules<PromiseCommands, PromiseEvents> {
  const terms = termsShape(dueIntent, wallIntent)
  const logged = termsShape(loggedIntent(), loggedWall())
  const ground = groundShape()
  const promise = { promiseId: id }
  const dismissed = { ...promise, reason: words(500, 1) }
  const settled = { ...promise, end: oneOf(promiseEnds), reason: optional(words(500)) }
  const late = { by: people, late: true, always: true } as const
  return {
    commands: {
      hearPromise: {
        by: anyone,
        late: true,
        fields: { ...terms, promiseId: optional(id), ...ground },
        decide: (context, { promiseId = `promise-${nextSeq(context)}`, ...data }) =>
          oldWindow(data, context) ??
          (context.state.promises.some((each) => each.promiseId === promiseId)
            ? []
            : [{ type: "promise.heard", data: { ...data, promiseId } }]),
      },
      acceptPromise: {
        ...late,
        fields: { promiseId: optional(id), terms: optional(shape<PromiseTerms>(terms)) },
        decide: accept,
      },
      dismissPromise: { ...late, fields: dismissed, decide: known("promise.dismissed", ["heard", "dismissed"]) },
      settlePromise: { ...late, fields: settled, decide: known("promise.settled", ["accepted", ...promiseEnds]) },
    },
    events: {
      "promise.heard": lasting({
        ...logged,
        ...ground,
        promiseId: eventId,
        replaces: optional(eventId),
        earlierTurnIds: optional(list(machineId, MOST_EARLIER_TURNS)),
      }),
      "promise.accepted": lasting({
        ...logged,
        promiseId: eventId,
        corrected: optional(list(oneOf(promiseTerms), 20)),
      }),
      "promise.dismissed": lasting({ ...dismissed, ...ground, promiseId: eventId }),
      "promise.settled": lasting({ ...settled, promiseId: eventId }),
    },
  }
}

const evolve: Evolvers<PromiseEvents> = {
  "promise.heard": (next, event) => {
    const { turnId: _, source: __, replaces, ...data } = event.data
    // What a person settled stays so, though its turn is heard again.
    if (next.promises.some((each) => each.promiseId === data.promiseId && !isOfWords(each))) return
    const heard: PromiseRecord = { ...toMark(event, event.data), ...data, standing: "heard" }
    const others = changed(next.promises, (each) =>
      each.promiseId === replaces && each.standing === "heard" ? putRight(each, heard) : each,
    )
    next.promises = others === next.promises ? added(others, heard, isSpare) : others
  },
  "promise.accepted": (next, event) => {
    const { corrected: _, ...data } = event.data
    const { promiseId } = data
    const heard = next.promises.find((each) => each.promiseId === promiseId)
    const quoted = heard?.earlierTurnIds && { earlierTurnIds: heard.earlierTurnIds }
    const accepted: PromiseRecord = { ...toMark(event, heard), ...quoted, ...data, standing: "accepted" }
    next.promises =
      heard === undefined
        ? added(next.promises, accepted, isSpare)
        : changed(next.promises, (each) => (each.promiseId === promiseId ? accepted : each))
  },
  "promise.dismissed": (next, event) => {
    const { promiseId, reason, turnId } = event.data
    if (turnId === undefined) {
      next.promises = changed(next.promises, (each) => {
        const { earlier: _, ...known } = each
        return each.promiseId === promiseId ? { ...known, standing: "dismissed", reason } : each
      })
      return
    }
    next.promises = changed(next.promises, (each) =>
      each.promiseId === promiseId ? takenBack(each, toMark(event, event.data), reason) : each,
    )
  },
  "promise.settled": (next, { data: { promiseId, end, reason } }) =>
    settle(next, promiseId, { standing: end, ...defined({ reason }) }),
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
  const old = given && oldWindow(given, context, "terms.")
  if (old !== undefined) return old
  const twin = given === undefined ? undefined : heardAs(promises, given)
  const meant = promiseId === undefined ? twin : promises.find((each) => each.promiseId === promiseId)
  const terms = given === undefined ? meant && toPromiseTerms(meant) : withMeaning(given, meant)
  if (terms === undefined) return refuse("session/not-found", { what: "promise", id: promiseId ?? null })
  if (meant !== undefined && isEnded(meant)) return otherwise(meant)
  const corrected = meant?.standing === "accepted" ? differing(meant, terms) : undefined
  if (corrected?.length === 0) return []
  if (meant === undefined && isFull(promises, isSpare)) return tooMany("promises")
  const told = defined({ corrected })
  const data = { ...terms, ...told, promiseId: promiseId ?? meant?.promiseId ?? `promise-${nextSeq(context)}` }
  const accepted = { type: "promise.accepted", data }
  if (twin === undefined || twin.promiseId === data.promiseId || meant?.standing === "accepted") return [accepted]
  const reason = `accepted as ${data.promiseId}`
  return [accepted, { type: "promise.dismissed", data: { promiseId: twin.promiseId, reason } }]
}

/** The refusal of a window that was given in seconds. */
function oldWindow({ window: { from, to } }: Pick<PromiseTerms, "window">, { at }: Context, within = "") {
  return dueInSeconds(`${within}window.to`, to, at) ?? dueInSeconds(`${within}window.from`, from, at)
}

/** The members in which two terms differ. */
function differing(one: PromiseTerms, other: PromiseTerms): readonly (keyof PromiseTerms)[] {
  return promiseTerms.filter((name) => toCanonicalJson(one[name]) !== toCanonicalJson(other[name]))
}

function isEnded({ standing }: PromiseRecord): boolean {
  return promiseEnds.some((end) => end === standing)
}

/** The same instants again are those that were meant, though only they were given. */
function withMeaning(given: PromiseTerms, known: PromiseRecord | undefined): PromiseTerms {
  const isSame = known?.window.from === given.window.from && known.window.to === given.window.to
  return isSame && known.meant !== undefined && given.meant === undefined ? { ...given, meant: known.meant } : given
}

/** Heard already: the same thing, promised by the same side for the same time or a wider one, whatever the words; of several the closest. */
function heardAs(promises: readonly PromiseRecord[], given: PromiseTerms): PromiseRecord | undefined {
  return promises
    .filter(
      ({ standing, kind, promisedBy }) =>
        standing === "heard" && kind === given.kind && promisedBy === given.promisedBy,
    )
    .filter(({ window }) => isWithin(given.window, window))
    .reduce<PromiseRecord | undefined>(
      (closest, each) => (closest === undefined || !isWithin(closest.window, each.window) ? each : closest),
      undefined,
    )
}

/** A window that ends no earlier than it begins. */
function windowCheck(): Check<PromiseWindow> {
  const members = shape<PromiseWindow>({ from: orNull(instant), to: orNull(instant) })
  return (value, path, issues) => {
    const window = members(value, path, issues)
    const { from = null, to = null } = (window as Partial<PromiseWindow> | undefined) ?? {}
    if (from !== null && to !== null && from > to) wrong(`${path}.to`, "no earlier than `from`", issues)
    return window
  }
}

/** The members of {@link PromiseTerms}: at the door, or in a log, which outlives the zones that a platform knows. */
function termsShape(time: Check<DueIntent>, wall: Check<WallIntent>): Shape<PromiseTerms> {
  return {
    kind: oneOf(promiseKinds),
    promisedBy: oneOf(promisers),
    window: windowCheck(),
    meant: optional(shape<MeantWindow>({ from: optional(wall), to: optional(wall) })),
    words: words(2_000),
    owner: optional(id),
    ...keepingShape(time),
  }
}

/** A time that was meant as a log holds it, which outlives the zones that a platform knows. */
function loggedIntent(): Check<DueIntent> {
  const wall = loggedWall()
  const instant = shape<InstantIntent>({ at: number(0, LAST_DUE) })
  return (value, path, issues) =>
    (typeof value === "object" && value !== null && "at" in value ? instant : wall)(value, path, issues)
}

/** The same for what can only be a time on a wall. */
function loggedWall(): Check<WallIntent> {
  return shape<WallIntent>({ wall: code(120), fold: optional(oneOf(["first", "second"])) })
}

function promiseOf({ promises }: SessionState, { promiseId }: { readonly promiseId: string }) {
  return promises.find((each) => each.promiseId === promiseId)
}

/** Promises as the call knows them: heard, accepted, dismissed, settled. */
export const promisesTopic: Topic<PromiseCommands, PromiseEvents> = {
  topic: "promises",
  rules,
  evolve,
  react: {
    // Whoever follows the promise that was replaced learns that it was none of its own.
    "promise.heard": (_, { data: { replaces, promiseId } }) =>
      replaces === undefined
        ? []
        : [{ type: "promise.dismissed", data: { promiseId: replaces, reason: `heard as ${promiseId}` } }],
  },
  breaches: { "promise.accepted": promiseBreaches },
  tells: {
    "promise.heard": (state, data) => ({ name: "promiseHeard", value: promiseOf(state, data) }),
    "promise.accepted": (state, data) => ({ name: "promise", value: promiseOf(state, data) }),
  },
  withdraw(next, drop) {
    const rests = restsOn(drop)
    const isTouched = (promise: PromiseRecord) => rests(promise) || promise.earlier?.some(rests) === true
    if (next.promises.some(isTouched)) next.promises = next.promises.flatMap((promise) => standingOf(promise, rests))
    next.promises = changed(next.promises, (promise) => withdrawn(promise, () => rests(promise)))
  },
}

import { orInvalidInput, type Envelope } from "../kernel/index.js"
import {
  cardLengths,
  emptyRedactMemory,
  flushRedaction,
  forgetTurn,
  hasLuhnDigit,
  HOLD_MS,
  redactText,
  redactTurn,
  type RedactOptions,
} from "../redact/index.js"
import { allTopics, type CallEvents, type Settings, type WholeCommands } from "../session/index.js"
import type { CoachPart } from "../coach/index.js"
import { createDesk as createBareDesk, dispatchKind, followUpKind, type DeskOptions } from "../desk/index.js"
import { checkDeskOptions } from "../desk/inner.js"
import {
  createCall as createBareCall,
  defineRedactor,
  rehear as rehearBare,
  replayCall as replayBare,
  restoreCall as restoreBare,
  type CallOptions,
  type Chosen,
  type CommandsOf,
  type EventsOf,
  type PartsOption,
  type Redactor,
  type Reheard,
  type RestoreOptions,
} from "../runtime/index.js"
import { invalidOptions, isTopic, readOptions, undefinedPlaybook } from "../runtime/inner.js"
import { toCoaching, toStandardCall, type Coaching, type StandardCall } from "./call.js"
import { toStandardDesk, type StandardDesk } from "./desk.js"
import { standardParts, type StandardOptions } from "./parts.js"

/**
 * Opens a call with the standard parts; parts of the host's own come after them, and one with the name of a standard part
 * takes its place.
 *
 * `evenkeel/runtime` exports the same function without the standard parts, for a smaller bundle.
 *
 * @param options - `callId`, and `at` (milliseconds since the Unix epoch) or a `clock`. Without a `playbook` the defaults hold.
 * @returns The live call. None of its methods throws: each input is answered with a `Result`.
 * @throws {@link Fault} `call/invalid-options` when an option cannot be used; each is listed with its path.
 *
 * @example
 * ```ts
 * import { createCall } from "evenkeel"
 *
 * const call = createCall({ callId: "CA1", at: 1_767_225_600_000 })
 * call.readiness().missing // => [{ issueId: null, what: "problem" }]
 * ```
 */
export function createCall<const Parts extends Chosen = readonly []>(
  options: CallOptions & PartsOption<Parts> & StandardOptions,
): StandardCall<CommandsOf<Parts, WholeCommands>, EventsOf<Parts, CallEvents>> {
  const given = withStandard(options)
  return toStandardCall(createBareCall(given), given.playbook, coachingOf(given.parts))
}

/**
 * Takes a call with the standard parts up again from its events, or from a snapshot and the events after it: the same call, byte for byte.
 *
 * Give the options that it was opened with (`playbook`, `coach: false` …). With no events it makes a call that follows another by `apply`.
 *
 * @param options - `events` in order of `seq`, as JSON gives them back; `snapshot` is a cache that may be lost.
 * @throws {@link Fault} `call/invalid-options`; `log/invalid` or `log/newer-version` when the events cannot be folded; `snapshot/invalid`;
 * `call/playbook-mismatch` when the call was opened under another playbook and `migrated` is not set.
 *
 * @example
 * ```ts
 * import { createCall, restoreCall } from "evenkeel"
 *
 * const call = createCall({ callId: "CA1", at: 0 })
 * call.hear({ speaker: "caller", text: "My boiler is out.", at: 5_000 })
 * const again = restoreCall({ events: JSON.parse(JSON.stringify(call.events())) })
 * JSON.stringify(again.snapshot()) === JSON.stringify(call.snapshot()) // => true
 * ```
 */
export function restoreCall<const Parts extends Chosen = readonly []>(
  options: RestoreOptions & PartsOption<Parts> & StandardOptions = {},
): StandardCall<CommandsOf<Parts, WholeCommands>, EventsOf<Parts, CallEvents>> {
  const given = withStandard(options)
  return toStandardCall(restoreBare(given), given.playbook, coachingOf(given.parts))
}

/**
 * Plays the log of a call again with the standard parts: keeps what came from outside and makes the reactions anew, under another playbook,
 * rules or detectors. Time passes as it did.
 *
 * @param log - All events of one call, in order of `seq`. They are left as they are.
 * @returns The events that it would have had, and the states of the parts at its end: the session's first.
 * @throws {@link Fault} `log/invalid` or `log/newer-version` when they are no log of a call.
 *
 * @example
 * ```ts
 * import { definePlaybook, rehear } from "evenkeel"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { log } = buildCall().answer().hold("lookUp", { consent: true }).waits(30_000).resume()
 * const playbook = definePlaybook({ client: "acme", zone: "UTC", clocks: { holdCheckBackMs: 20_000 } })
 * rehear(log, { playbook }).events.filter(({ type }) => type === "clock.due").length // => 1
 * ```
 */
export function rehear<const Parts extends Chosen = readonly []>(
  log: readonly Envelope[],
  options: PartsOption<Parts> & StandardOptions & { readonly playbook?: Settings } = {},
): Reheard<EventsOf<Parts, CallEvents>> {
  return orInvalidInput({ log, options }, () => rehearBare(log, withStandard(options)))
}

/**
 * The states of the standard parts after some events: folds what is stored, and nothing reacts. Cheaper than {@link restoreCall}, for lists and
 * exports.
 *
 * @param events - In order of `seq`, from the first.
 * @param options - Those that the call was opened with.
 * @returns The session's state first, then those of the parts in their order.
 * @throws {@link Fault} `log/invalid` or `log/newer-version` when they are no log of a call.
 *
 * @example
 * ```ts
 * import { createCall, replayCall, standardParts } from "evenkeel"
 *
 * const call = createCall({ callId: "CA1", at: 0 })
 * replayCall(call.events()).length === 1 + standardParts().length // => true
 * ```
 */
export function replayCall(
  events: readonly Envelope[],
  options: PartsOption & StandardOptions & { readonly playbook?: Settings } = {},
): readonly unknown[] {
  return orInvalidInput({ events, options }, () => replayBare(events, withStandard(options)))
}

/**
 * A desk: many calls with the standard parts over a store, whose promises are followed up and whose dispatches go out.
 *
 * Everything is kept before anybody is told of it, except advice. A command with a `key` is done once, however often it is given. Several
 * desks may work over one store. {@link runDesk} does what falls due.
 *
 * @param options - A `store`, a `clock` in milliseconds since the Unix epoch, and the `playbook` of each client; the rest has defaults.
 * @returns Begin with `desk.client(id)`. Methods that give a promise reject with the store's {@link Fault}s: `store/unreachable` and the like.
 *
 * @example
 * ```ts
 * import { createDesk, createMemoryStore, definePlaybook } from "evenkeel"
 *
 * const playbook = definePlaybook({ client: "acme", zone: "America/Chicago" })
 * const clock = { now: () => 1_767_225_600_000 }
 * const desk = createDesk({ store: createMemoryStore({ clock }), clock, playbook: () => playbook })
 * const call = await desk.client("acme").openCall({ callId: "CA1" })
 * call.readiness().missing // => [{ issueId: null, what: "problem" }]
 * ```
 */
export function createDesk(options: DeskOptions & StandardOptions): StandardDesk {
  checkDeskOptions(options)
  const { cues, redact, rules, abuse, help, coach, ...rest } = options
  const standard = dropUndefined({ cues, redact, rules, abuse, help, coach })
  const redactor = rest.redactor ?? (redact === false ? undefined : createRedactor(redact))
  const masked = redactor === undefined ? {} : { redactor }
  const desk = createBareDesk({
    kinds: [followUpKind, dispatchKind],
    calls: {
      create: (given) => createBareCall(withStandard({ ...given, ...standard, ...masked })),
      restore: (given) => restoreBare(withStandard({ ...given, ...standard, ...masked })),
    },
    ...rest,
    ...masked,
  })
  return toStandardDesk(desk, rest, toCoaching(coach === false ? undefined : coach))
}

/** The practices and the pacing that a call is made with, by its coach; the library's where it has another or none. */
function coachingOf(parts: NonNullable<PartsOption["parts"]>): Coaching {
  const coach = parts.find((part) => !isTopic(part) && part.name === "coach") as Partial<CoachPart> | undefined
  return toCoaching(coach?.options)
}

function dropUndefined(options: { readonly [Name in keyof StandardOptions]: StandardOptions[Name] | undefined }) {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as StandardOptions
}

function withStandard<Options extends PartsOption & StandardOptions & { readonly playbook?: Settings }>(
  given: Options,
) {
  const issues = undefinedPlaybook(given)
  if (issues.length > 0) throw invalidOptions(issues)
  const { redact, cues, rules, abuse, help, coach, ...options } = readOptions(given)
  const redactor = options.redactor ?? (redact === false ? undefined : createRedactor(redact))
  const chosen = dropUndefined({ cues, rules, abuse, help, coach })
  const own: NonNullable<PartsOption["parts"]> = options.parts ?? []
  const isReplaced = (name: string): boolean => own.some((part) => !isTopic(part) && part.name === name)
  const standard = standardParts(chosen, options.playbook).filter(({ name }) => !isReplaced(name))
  return {
    ...options,
    parts: [...allTopics(), ...standard, ...own],
    ...(redactor === undefined ? {} : { redactor }),
  }
}

/** Whether an id is a card number as a whole: of an issuer, of its length, with its check digit. */
function isCard(id: string): boolean {
  const digits = id.replace(/[\s.-]/g, "")
  if (!/^\d{12,19}$/.test(digits)) return false
  return cardLengths(digits, 0, []).includes(digits.length) && hasLuhnDigit(digits)
}

/**
 * The redactor of the standard call, for a call made of chosen parts. It masks before anything is kept, and refuses ids that are card numbers.
 *
 * @param options - Kinds on or off. On unless switched off: card, code, expiry, account, id. Off: email, phone.
 *
 * @example
 * ```ts
 * import { createRedactor } from "evenkeel"
 * import { createCall } from "evenkeel/runtime"
 *
 * const call = createCall({ callId: "CA1", at: 0, redactor: createRedactor() })
 * call.hear({ speaker: "caller", text: "It is 4111 1111 1111 1111.", at: 5_000 })
 * call.tick(60_000)
 * JSON.stringify(call.events()).includes("4111") // => false
 * ```
 */
export function createRedactor(options?: RedactOptions): Redactor {
  return defineRedactor({
    initial: emptyRedactMemory,
    turn: (memory, turn) => redactTurn(memory, turn, options),
    text: (words) => redactText(words, options).text,
    isCard,
    flush: flushRedaction,
    forget: forgetTurn,
    holdMs: HOLD_MS,
  })
}

import { orInvalidInput, type Envelope } from "../kernel/index.js"
import type { CallEvents, Settings, WholeCommands } from "../session/index.js"
import { createDesk as createBareDesk, dispatchKind, followUpKind, type DeskOptions } from "../desk/index.js"
import { checkDeskOptions } from "../desk/inner.js"
import {
  createCall as createBareCall,
  rehear as rehearBare,
  replayCall as replayBare,
  restoreCall as restoreBare,
  type CallOptions,
  type Chosen,
  type CommandsOf,
  type EventsOf,
  type PartsOption,
  type Reheard,
  type RestoreOptions,
} from "../runtime/index.js"
import { toStandardCall, type StandardCall } from "./call.js"
import { coachingOf, toShared, withStandard } from "./compose.js"
import { toStandardDesk, type StandardDesk } from "./desk.js"
import type { StandardOptions } from "./parts.js"

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
 * @param options - A `store`, a `clock` in milliseconds since the Unix epoch, and the `playbook` of each client; the rest has defaults, as that
 * of {@link createCall}: `parts` are the host's own, which every call of the desk has.
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
export function createDesk<const Parts extends Chosen = readonly []>(
  options: Omit<DeskOptions, "calls"> & PartsOption<Parts> & StandardOptions,
): StandardDesk<CommandsOf<Parts, WholeCommands>, EventsOf<Parts, CallEvents>> {
  checkDeskOptions(options)
  const { cues, redact, rules, abuse, help, coach, ...rest } = options
  const shared = toShared({ cues, redact, rules, abuse, help, coach }, true)
  const { parts, redactor = shared.redactor } = rest
  const own = { ...(parts && { parts }), ...(redactor && { redactor }) }
  const calls = {
    create: (given: CallOptions) => createBareCall(withStandard({ ...given, ...own }, shared)),
    restore: (given: RestoreOptions) => restoreBare(withStandard({ ...given, ...own }, shared)),
  }
  const desk = createBareDesk({ kinds: [followUpKind, dispatchKind], ...rest, ...own, calls })
  return toStandardDesk(desk, rest, coachingOf(withStandard(own, shared).parts))
}

import { orInvalidInput, type Refusal, type RefusalCode } from "../kernel/index.js"
import { asList } from "../kernel/inner.js"
import type { Call, Result } from "../runtime/index.js"
import type { CallEvent, CallEvents, CallEventType, Command, CommandStamp, Speech } from "../session/index.js"
import { differences } from "./differences.js"
import { recall, STEP_MS, type GivenEvent, type GivenOptions } from "./recall.js"

/** An event that is expected: its type, and as much of the rest as matters. */
export type ExpectedEvent = {
  [Type in CallEventType]: { readonly type: Type; readonly data?: Partial<CallEvents[Type]> } & Partial<
    Omit<CallEvent, "type" | "data">
  >
}[CallEventType]

/** A call with a past, to which one thing happens. */
export interface Given {
  /** The call itself, for looking into its state. */
  readonly call: Call
  /** A command. Where it names no time, it comes one second after what was last heard. */
  when(command: Command): Outcome
  /** Words. The same holds for their time. */
  whenHeard(speech: Speech & CommandStamp): Outcome
  /** Nothing but time, in milliseconds since the Unix epoch: what is due by then is done. */
  whenTimeIs(at: number): Outcome
}

/** What became of it. Each expectation that holds gives the call back, so that the next thing may happen to it. */
export interface Outcome {
  /** As the call answered. */
  readonly result: Result
  /**
   * Exactly these events became true, in this order. Of each event only the members that are given are compared; with `exact`
   * its data hold nothing else, and it is marked neither `outOfPolicy` nor `anomaly` unless that is expected.
   */
  then(expected: readonly ExpectedEvent[], options?: { readonly exact?: boolean }): Given
  /** It was refused, with this code. */
  thenRefused(code: RefusalCode): Given
  /** It was taken, and nothing became true. */
  thenNothing(): Given
}

/**
 * A call of which these events have become true, for a test in the form given, when, then.
 *
 * The events are history: they are folded, and nothing reacts to them. A `call.opened` is put before them where they have
 * none, and each event is one second after the one before where it names no time.
 *
 * An expectation that fails throws a plain `Error` that names each difference, so any test runner will do.
 *
 * @param events - A type and its data, or whole events of a recorded call.
 *
 * @example
 * ```ts
 * import { givenEvents } from "evenkeel/testing"
 *
 * givenEvents([{ type: "call.connected" }])
 *   .when({ type: "setDisposition", code: "leak" })
 *   .then([{ type: "disposition.set", data: { code: "leak" } }])
 *   .when({ type: "withdrawIssue", issueId: "none", reason: "a slip" })
 *   .thenRefused("session/not-found")
 * ```
 */
export function givenEvents(events: readonly GivenEvent[], options: GivenOptions = {}): Given {
  return orInvalidInput({ events, options }, () => givenCall(recall(asList(events), options)))
}

/**
 * A live call, for a test in the form given, when, then. What happens in the test happens to that call.
 *
 * @example
 * ```ts
 * import { buildCall, givenCall } from "evenkeel/testing"
 *
 * const { call } = buildCall().answer().caller("My boiler is out.")
 * givenCall(call).when({ type: "describeCaller", name: "Dana" }).then([{ type: "caller.described" }])
 * ```
 */
export function givenCall(call: Call): Given {
  const nextAt = (): number => call.getSnapshot().heardAt + STEP_MS
  const given: Given = {
    call,
    when: (command) => toOutcome(given, call.record({ at: nextAt(), ...command })),
    whenHeard: (speech) => toOutcome(given, call.hear({ at: nextAt(), ...speech })),
    whenTimeIs: (at) => toOutcome(given, call.tick(at)),
  }
  return given
}

function toOutcome(given: Given, result: Result): Outcome {
  return {
    result,
    then(expected, { exact = false } = {}) {
      if (!Array.isArray(expected)) throw new Error("then() takes a list of events; there is nothing to await")
      if (!result.ok) throw failure("expected events", [toRefused(result.refusal)])
      const lines = differences(exact ? expected.map(whole) : expected, toCompared(result.events, expected), exact)
      if (lines.length > 0) throw failure("the events differ", lines)
      return given
    },
    thenRefused(code) {
      if (result.ok) throw failure(`expected the refusal ${code}, but it was taken`, typesOf(result.events))
      if (result.refusal.code !== code) throw failure(`expected the refusal ${code}`, [toRefused(result.refusal)])
      return given
    },
    thenNothing() {
      if (!result.ok) throw failure("expected nothing to become true", [toRefused(result.refusal)])
      if (result.events.length > 0) throw failure("expected nothing to become true", typesOf(result.events))
      return given
    },
  }
}

/** What is compared of an event: what it says, how it stands to policy and log, and what else is expected of it. */
function toCompared(events: readonly CallEvent[], expected: readonly ExpectedEvent[]): readonly object[] {
  return events.map((event, index) => {
    const names = ["type", "data", "outOfPolicy", "anomaly", ...Object.keys(expected[index] ?? {})]
    return Object.fromEntries(Object.entries(event).filter(([name]) => names.includes(name)))
  })
}

function whole(event: ExpectedEvent): object {
  return { data: {}, ...event }
}

function failure(what: string, lines: readonly string[]): Error {
  return new Error([what, ...lines].join("\n  "))
}

function toRefused({ code, issues, detail }: Refusal): string {
  return `was refused: ${code} ${JSON.stringify(issues.length > 0 ? issues : detail)}`
}

function typesOf(events: readonly CallEvent[]): readonly string[] {
  return [`became true: ${events.map(({ type }) => type).join(", ") || "nothing"}`]
}

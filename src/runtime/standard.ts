import type { Envelope, Part } from "../kernel/index.js"
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
import { cuesPart, type CuesOptions } from "../cues/index.js"
import type { Settings } from "../session/index.js"
import type { Call, CallOptions, PartsOption, RestoreOptions } from "./call.js"
import { checkPorts, createCall as createBareCall } from "./create-call.js"
import type { Redactor } from "./redaction.js"
import { rehear as rehearBare, type Reheard } from "./rehear.js"
import { replayCall as replayBare, restoreCall as restoreBare } from "./restore-call.js"

/** What the standard call is made of, where that is not the default. */
export interface StandardOptions {
  /** What it hears with, or `false` to hear nothing by itself. */
  readonly cues?: CuesOptions | false
  /** Kinds to mask, or `false` to mask nothing; the defaults where it is left out. */
  readonly redact?: RedactOptions | false
}

/** The parts of a call as the library means it, in their order; the session before them. */
export function standardParts({ cues }: StandardOptions = {}): readonly Part[] {
  return cues === false ? [] : [cuesPart(cues)]
}

/**
 * Opens a call with the standard parts; parts of the host's own come after them.
 *
 * `evenkeel/runtime` exports the same function without the standard parts, for a smaller bundle.
 *
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
export function createCall(options: CallOptions & PartsOption & StandardOptions): Call {
  return createBareCall(withStandard(options))
}

/** Takes a call with the standard parts up again. See `restoreCall` of `evenkeel/runtime`. */
export function restoreCall(options: RestoreOptions & PartsOption & StandardOptions = {}): Call {
  return restoreBare(withStandard(options))
}

/** Plays the log of a call again with the standard parts. See `rehear` of `evenkeel/runtime`. */
export function rehear(
  log: readonly Envelope[],
  options: PartsOption & StandardOptions & { readonly playbook?: Settings } = {},
): Reheard {
  return rehearBare(log, withStandard(options))
}

/** The states of the standard parts after some events. See `replayCall` of `evenkeel/runtime`. */
export function replayCall(
  events: readonly Envelope[],
  options: PartsOption & StandardOptions = {},
): readonly unknown[] {
  return replayBare(events, withStandard(options))
}

function withStandard<Options extends PartsOption & StandardOptions>(given: Options) {
  checkPorts(given)
  const { redact, cues, ...options } = given
  const redactor = options.redactor ?? (redact === false ? undefined : createRedactor(redact))
  return {
    ...options,
    parts: [...standardParts(cues === undefined ? {} : { cues }), ...(options.parts ?? [])],
    ...(redactor === undefined ? {} : { redactor }),
  }
}

/** Whether an id is a card number as a whole: of an issuer, of its length, with its check digit. */
function isCard(id: string): boolean {
  const digits = id.replace(/[\s.-]/g, "")
  if (!/^\d{12,19}$/.test(digits)) return false
  return cardLengths(digits, 0, []).includes(digits.length) && hasLuhnDigit(digits)
}

/** The redactor of the standard call, for a call made of chosen parts. */
export function createRedactor(options?: RedactOptions): Redactor {
  return {
    initial: emptyRedactMemory,
    turn: (memory, turn) => redactTurn(memory, turn, options),
    text: (words) => redactText(words, options).text,
    isCard,
    flush: flushRedaction,
    forget: forgetTurn,
    holdMs: HOLD_MS,
  }
}

import { refuse, type Cleaner, type Deadline, type Stamp } from "../kernel/index.js"
import type { RedactMemory, RedactableTurn, RedactedTurn, Release } from "../redact/index.js"
import type { Turn, TurnRedaction } from "../session/index.js"
import { joined, nothing, refused, type Result } from "./call.js"
import type { Masking, Redactor, TurnKeeper } from "./redactor.js"

/** How to mask, as functions without a memory of their own. `evenkeel/redact` has the library's. */
export interface RedactorFunctions {
  /** What a call starts with. */
  readonly initial: RedactMemory
  /** Masks a turn. */
  turn(memory: RedactMemory, turn: RedactableTurn): RedactedTurn
  /** Masks words that somebody recorded. */
  text(words: string): string
  /** Whether an id or code is a card number as a whole: it is refused, because it cannot be masked and still name what it named. */
  isCard?(id: string): boolean
  /** Settles every number that is still open. */
  flush(memory: RedactMemory): { readonly memory: RedactMemory; readonly releases: readonly Release[] }
  /** Forgets a turn that was taken back. */
  forget(memory: RedactMemory, turnId: string): RedactMemory
  /** How long a number stays open when nobody goes on, in milliseconds. */
  readonly holdMs: number
}

/**
 * A redactor of these functions, for `createCall`. One that throws keeps nothing: the turn is refused with `call/redactor-failed`, a text
 * is kept as `[REDACTED]`.
 *
 * @example
 * ```ts
 * import { createCall, defineRedactor } from "evenkeel/runtime"
 * import { emptyRedactMemory, flushRedaction, forgetTurn, redactText, redactTurn } from "evenkeel/redact"
 *
 * const redactor = defineRedactor({
 *   initial: emptyRedactMemory,
 *   turn: (memory, turn) => redactTurn(memory, turn, { kinds: { email: true } }),
 *   text: (words) => redactText(words, { kinds: { email: true } }).text,
 *   flush: flushRedaction,
 *   forget: forgetTurn,
 *   holdMs: 8_000,
 * })
 * const call = createCall({ callId: "CA1", at: 0, redactor })
 * call.hear({ speaker: "caller", text: "It is dana@example.com", at: 5_000 })
 * JSON.stringify(call.events()).includes("dana@") // => false
 * ```
 */
export function defineRedactor(functions: RedactorFunctions): Redactor {
  return { cleaner: toCleaner(functions), open: (keeper) => new MaskedTurns(functions, keeper) }
}

/** What a call has masked and may yet give back. Holds digits in clear: never in a log or a snapshot. */
class MaskedTurns implements Masking {
  private memory: RedactMemory
  private before: RedactMemory
  private openSinceAt: number | null = null

  constructor(
    private readonly redactor: RedactorFunctions,
    private readonly keeper: TurnKeeper,
  ) {
    this.memory = redactor.initial
    this.before = redactor.initial
  }

  /** Masked before anything is kept; what proved harmless comes back as better words for its turn. */
  hearTurn(stamp: Stamp, type: "hearTurn" | "replaceTurn", given: Turn): Result {
    const { keeper } = this
    if (given.text.length > keeper.settings.limits.turnCharacters) return keeper.keepTurn(stamp, type, given)
    const masked = this.mask(given, stamp)
    if (masked === undefined) return refused(refuse("call/redactor-failed"))
    const { turn, releases, pauseAdvised } = masked
    const result = keeper.keepTurn(stamp, type, turn)
    if (!result.ok) {
      this.memory = this.before
      return result
    }
    return joined(joined(result, this.giveBack(stamp, releases)), keeper.advisePause(stamp, pauseAdvised))
  }

  forget(turnId: string): void {
    this.memory = this.redactor.forget(this.memory, turnId)
  }

  nextDeadline(): Deadline | undefined {
    return this.openSinceAt === null ? undefined : { at: this.openSinceAt + this.redactor.holdMs, key: "redaction" }
  }

  settle(stamp: Stamp, before: Result): Result {
    const dueAt = this.nextDeadline()?.at ?? Infinity
    return dueAt > stamp.heardAt ? before : joined(before, this.giveBack(stamp, this.flush()))
  }

  /** A turn as it may be kept, and what else follows from it; `undefined` where a redactor of the host's fails: then nothing may. */
  private mask(turn: Turn, { at, heardAt }: Stamp) {
    this.before = this.memory
    try {
      const { memory, text, found, releases, pauseAdvised } = this.redactor.turn(this.memory, toRedactable(turn, at))
      this.memory = memory
      this.openSinceAt = memory.tails.length > 0 ? heardAt : null
      if (found.length === 0) return { turn, releases, pauseAdvised }
      return { turn: { ...turn, text, redactions: found.map(toRedaction) }, releases, pauseAdvised }
    } catch {
      this.memory = this.before
      return undefined
    }
  }

  /** Settles the open numbers: what proved harmless is given back. */
  private flush(): readonly Release[] {
    const { memory, releases } = this.redactor.flush(this.memory)
    this.memory = memory
    this.openSinceAt = null
    return releases
  }

  private giveBack(stamp: Stamp, releases: readonly Release[]): Result {
    let result = nothing
    for (const { turnId, text } of releases) {
      const given = this.keeper.findTurn(turnId)
      if (given === undefined) continue
      const { redactions: _, ...turn } = given.turn
      result = joined(result, this.keeper.keepTurn({ ...stamp, at: given.at }, "replaceTurn", { ...turn, text }))
    }
    return result
  }
}

/** What may be kept of the texts that people record; ids and codes stay as they are, and a card number is none. */
function toCleaner(redactor: RedactorFunctions): Cleaner {
  return {
    text(value) {
      try {
        const text: unknown = redactor.text(value)
        return typeof text === "string" ? text : MASKED
      } catch {
        return MASKED
      }
    },
    forbids(id) {
      try {
        return redactor.isCard?.(id) === true
      } catch {
        return true
      }
    },
  }
}

/** Words that a redactor of the host's fails on are not kept at all. */
const MASKED = "[REDACTED]"

/** Written out: on Node 20 a spread costs a microsecond, and every turn comes by here. */
function toRedactable({ turnId, speaker, participantId, text, startAt }: Turn, at: number): RedactableTurn {
  const turn: { -readonly [Key in keyof RedactableTurn]: RedactableTurn[Key] } = { turnId, speaker, text, at }
  if (participantId !== undefined) turn.participantId = participantId
  if (startAt !== undefined) turn.startAt = startAt
  return turn
}

function toRedaction({ kind, spanInRedacted, pending, fromAt, toAt }: RedactedTurn["found"][number]): TurnRedaction {
  const redaction = { kind, span: spanInRedacted, ...(pending && { pending }) }
  return fromAt === undefined || toAt === undefined ? redaction : { ...redaction, fromAt, toAt }
}

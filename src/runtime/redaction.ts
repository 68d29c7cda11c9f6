import type { Cleaner } from "../kernel/index.js"
import type { RedactMemory, RedactableTurn, RedactedTurn, Release } from "../redact/index.js"
import type { Turn, TurnRedaction } from "../session/index.js"

/** Masks what must not be kept. `evenkeel/redact` has the functions; the standard call uses them. */
export interface Redactor {
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

/** What a call has masked and may yet give back. Holds digits in clear: never in a log or a snapshot. */
export class Redaction {
  private memory: RedactMemory
  private before: RedactMemory
  private openSinceAt: number | null = null

  constructor(private readonly redactor: Redactor) {
    this.memory = redactor.initial
    this.before = redactor.initial
  }

  /** A turn as it may be kept, and what else follows from it. {@link takeBack} undoes it where the turn is refused. */
  hear(turn: Turn, at: number, now: number): { readonly turn: Turn } & Pick<RedactedTurn, "releases" | "pauseAdvised"> {
    this.before = this.memory
    const { memory, text, found, releases, pauseAdvised } = this.redactor.turn(this.memory, toRedactable(turn, at))
    this.memory = memory
    this.openSinceAt = memory.tails.length > 0 ? now : null
    if (found.length === 0) return { turn, releases, pauseAdvised }
    return { turn: { ...turn, text, redactions: found.map(toRedaction) }, releases, pauseAdvised }
  }

  takeBack(): void {
    this.memory = this.before
  }

  forget(turnId: string): void {
    this.memory = this.redactor.forget(this.memory, turnId)
  }

  /** When the open numbers are to be settled, or `undefined`. */
  dueAt(): number | undefined {
    return this.openSinceAt === null ? undefined : this.openSinceAt + this.redactor.holdMs
  }

  /** Settles the open numbers: what proved harmless is given back. */
  flush(): readonly Release[] {
    const { memory, releases } = this.redactor.flush(this.memory)
    this.memory = memory
    this.openSinceAt = null
    return releases
  }
}

/** What may be kept of the texts that people record; ids and codes stay as they are, and a card number is none. */
export function toCleaner(redactor: Redactor): Cleaner {
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

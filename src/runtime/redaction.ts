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
  /** Settles every number that is still open. */
  flush(memory: RedactMemory): { readonly memory: RedactMemory; readonly releases: readonly Release[] }
  /** Forgets a turn that was taken back. */
  forget(memory: RedactMemory, turnId: string): RedactMemory
  /** How long a number stays open when nobody goes on, in milliseconds. */
  readonly holdMs: number
}

/** The members of commands that hold words of people, as against ids, codes and numbers to ring. */
const prose = new Set(["value", "what", "words", "reason", "plan", "summary", "name", "vendorReason", "menuPath"])

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
    const { memory, text, found, releases, pauseAdvised } = this.redactor.turn(this.memory, { ...turn, at })
    this.memory = memory
    this.openSinceAt = memory.tails.length > 0 ? now : null
    const redactions = found.map(toRedaction)
    return { turn: redactions.length === 0 ? turn : { ...turn, text, redactions }, releases, pauseAdvised }
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

  /** The fields of a command with the words in them masked. Fields that cannot be read are left to the session to refuse. */
  fields(fields: unknown): unknown {
    try {
      return this.clean(fields, 0)
    } catch {
      return fields
    }
  }

  private clean(value: unknown, depth: number): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value) || depth > 3) return value
    const copy: Record<string, unknown> = {}
    for (const [key, member] of Object.entries(value)) {
      copy[key] = prose.has(key) ? this.cleanWords(member, depth) : this.clean(member, depth + 1)
    }
    return copy
  }

  private cleanWords(member: unknown, depth: number): unknown {
    if (Array.isArray(member)) return member.map((each: unknown) => this.cleanWords(each, depth))
    return typeof member === "string" ? this.mask(member) : this.clean(member, depth + 1)
  }

  /** Words that a redactor of the host's fails on are not kept at all. */
  private mask(words: string): string {
    try {
      return this.redactor.text(words)
    } catch {
      return "[REDACTED]"
    }
  }
}

function toRedaction({ kind, spanInRedacted, pending, fromAt, toAt }: RedactedTurn["found"][number]): TurnRedaction {
  const redaction = { kind, span: spanInRedacted, ...(pending && { pending }) }
  return fromAt === undefined || toAt === undefined ? redaction : { ...redaction, fromAt, toAt }
}

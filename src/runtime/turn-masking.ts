import { refuse, type Deadline, type Stamp } from "../kernel/index.js"
import type { RedactMemory, RedactableTurn, RedactedTurn, Release } from "../redact/index.js"
import type { Turn, TurnRedaction } from "../session/index.js"
import { joined, nothing, refused, type Result } from "./call.js"
import type { RedactorFunctions } from "./define-redactor.js"
import type { Masking, TurnKeeper } from "./redactor.js"
import type { SpeechCommand } from "./turn-assembler.js"

type TurnCommand = Extract<SpeechCommand, { readonly type: "hearTurn" | "replaceTurn" }>

/** What a call has masked and may yet give back. Holds digits in clear: never in a log or a snapshot. */
export class TurnMasking implements Masking {
  readonly #redactor: RedactorFunctions
  readonly #keeper: TurnKeeper
  #memory: RedactMemory
  #before: RedactMemory
  #openSinceAt: number | null = null

  constructor(redactor: RedactorFunctions, keeper: TurnKeeper) {
    this.#redactor = redactor
    this.#keeper = keeper
    this.#memory = redactor.initial
    this.#before = redactor.initial
  }

  take(stamp: Stamp, command: SpeechCommand): Result {
    if (command.type === "hearTurn" || command.type === "replaceTurn") return this.#maskTurn(stamp, command)
    const result = this.#keeper.keep(stamp, command)
    return command.type === "retractTurn" && result.ok ? this.#forget(stamp, command.fields.turnId, result) : result
  }

  nextDeadline(): Deadline | undefined {
    return this.#openSinceAt === null ? undefined : { at: this.#openSinceAt + this.#redactor.holdMs, key: "redaction" }
  }

  release(stamp: Stamp, before: Result): Result {
    const dueAt = this.nextDeadline()?.at ?? Infinity
    return dueAt > stamp.heardAt ? before : joined(before, this.#giveBack(stamp, this.#flush()))
  }

  /** Masked before anything is kept; what proved harmless comes back as better words for its turn. */
  #maskTurn(stamp: Stamp, command: TurnCommand): Result {
    const keeper = this.#keeper
    if (command.fields.text.length > keeper.settings.limits.turnCharacters) return keeper.keep(stamp, command)
    const masked = this.#mask(command.fields, stamp)
    if (masked === undefined) return refused(refuse("call/redactor-failed"))
    const { turn, releases, pauseAdvised } = masked
    // What was said before is told before what is said now.
    const before = this.#giveBack(stamp, releases)
    const result = keeper.keep(stamp, { type: command.type, fields: turn })
    if (!result.ok) {
      this.#memory = this.#before
      return result
    }
    return joined(joined(before, result), this.#advisePause(stamp, pauseAdvised))
  }

  #forget(stamp: Stamp, turnId: string, before: Result): Result {
    const redactor = this.#redactor
    try {
      this.#memory = redactor.forget(this.#memory, turnId)
      const paused = redactor.pauseAdvised?.(this.#memory)
      return typeof paused === "boolean" ? joined(before, this.#advisePause(stamp, paused)) : before
    } catch {
      // What a host's redactor cannot forget it holds until it is settled.
      return before
    }
  }

  /** A turn as it may be kept, and what else follows from it; `undefined` where a redactor of the host's fails: then nothing may. */
  #mask(turn: Turn, { at, heardAt }: Stamp) {
    this.#before = this.#memory
    try {
      const { memory, text, found, releases, pauseAdvised } = this.#redactor.turn(this.#memory, toRedactable(turn, at))
      this.#memory = memory
      this.#openSinceAt = memory.tails.length > 0 ? heardAt : null
      if (typeof text !== "string" || !Array.isArray(releases)) throw new TypeError()
      if (found.length === 0) return { turn: text === turn.text ? turn : { ...turn, text }, releases, pauseAdvised }
      return { turn: { ...turn, text, redactions: found.map(toRedaction) }, releases, pauseAdvised }
    } catch {
      this.#memory = this.#before
      return undefined
    }
  }

  /** Settles the open numbers: what proved harmless is given back. */
  #flush(): readonly Release[] {
    this.#openSinceAt = null
    try {
      const { memory, releases } = this.#redactor.flush(this.#memory)
      this.#memory = memory
      return Array.isArray(releases) ? (releases as readonly Release[]) : []
    } catch {
      // What a host's redactor cannot settle stays masked.
      return []
    }
  }

  #advisePause(stamp: Stamp, paused: boolean): Result {
    const { base } = this.#keeper
    const { session, state } = base
    if (!session.isPublic("advisePause") || state.recording.pauseAdvised === paused) return nothing
    return base.decide(stamp, (context) => session.decide(context, "advisePause", { paused }))
  }

  #giveBack(stamp: Stamp, releases: readonly Release[]): Result {
    let result = nothing
    for (const { turnId, text, found = [] } of releases) {
      const given = this.#keeper.findTurn(turnId)
      if (given === undefined) continue
      const { redactions: before = [], ...turn } = given.turn
      const left = before.filter(({ pending }) => pending !== true)
      // When it was said is known of what was masked before.
      const redactions = found.map(({ kind, spanInRedacted: span }) => {
        const at = left.findIndex((redaction) => redaction.kind === kind)
        return { ...(at < 0 ? {} : left.splice(at, 1)[0]), kind, span }
      })
      const better = redactions.length === 0 ? { ...turn, text } : { ...turn, text, redactions }
      result = joined(result, this.#keeper.keep({ ...stamp, at: given.at }, { type: "replaceTurn", fields: better }))
    }
    return result
  }
}

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

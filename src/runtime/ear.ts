import {
  refuse,
  type Actor,
  type Cleaner,
  type Deadline,
  type Decided,
  type Envelope,
  type EventReader,
  type Refusal,
  type Stamp,
} from "../kernel/index.js"
import type { Release } from "../redact/index.js"
import type { CommandStamp, Context, Session, SessionState, Settings, TalkCommands, Turn } from "../session/index.js"
import { joined, nothing, refused, type Result } from "./call.js"
import { Hearing } from "./hearing.js"
import { Redaction, toCleaner, type Redactor } from "./redaction.js"

/** What the ear needs of its call. */
export interface EarBase {
  readonly session: Session
  readonly settings: Settings
  readonly redactor: Redactor | undefined
  readonly log: EventReader
  readonly state: () => SessionState
  readonly stamp: (given: CommandStamp, by: Actor) => Stamp | { readonly refusal: Refusal }
  readonly decide: (stamp: Stamp, decideOn: (context: Context) => Decided) => Result
}

const TRANSCRIPT: Actor = { id: "transcript", role: "vendor" }

/** Hears for one call: pieces become turns, turns are masked, and only then does the session decide on them. */
export class Ear {
  private readonly hearing: Hearing
  private readonly redaction: Redaction | undefined

  /** What may be kept of the texts that people record. */
  readonly cleaner: Cleaner | undefined

  constructor(private readonly base: EarBase) {
    this.cleaner = base.redactor === undefined ? undefined : toCleaner(base.redactor)
    this.hearing = new Hearing(base.settings)
    this.redaction = base.redactor === undefined ? undefined : new Redaction(base.redactor)
  }

  hear(speech: unknown): Result {
    const { base, hearing, redaction } = this
    const heard = hearing.hear(speech, base.log, this.cleaner)
    if ("refusal" in heard) return refused(heard)
    if (heard.type === "nothing") return nothing
    const stamp = base.stamp(heard.stamp, TRANSCRIPT)
    if ("refusal" in stamp) return heard.type === "startSpeech" ? nothing : refused(stamp)
    switch (heard.type) {
      case "startSpeech":
      case "stopSpeech":
        return this.talk(stamp, heard.type, heard.fields)
      case "retractTurn":
        redaction?.forget(heard.fields.turnId)
        return this.talk(stamp, heard.type, heard.fields)
      case "hearTurn":
      case "replaceTurn":
        return this.hearTurn(stamp, heard.type, heard.fields)
    }
  }

  /** Keeps up with what became true. */
  note(event: Envelope): void {
    this.hearing.note(event)
  }

  /** Learns the turns of a log from before. */
  know(events: readonly Envelope[]): void {
    this.hearing.know(events)
  }

  /** When numbers that were masked early are to be settled. */
  nextDeadline(): Deadline | undefined {
    const dueAt = this.redaction?.dueAt()
    return dueAt === undefined ? undefined : { at: dueAt, key: "redaction" }
  }

  /** Settles them where that is due. */
  settle(stamp: Stamp, before: Result): Result {
    const dueAt = this.redaction?.dueAt()
    if (dueAt === undefined || dueAt > stamp.heardAt) return before
    return joined(before, this.giveBack(stamp, this.redaction!.flush()))
  }

  private talk<Type extends keyof TalkCommands>(stamp: Stamp, type: Type, fields: TalkCommands[Type]): Result {
    return this.base.decide(stamp, (context) => this.base.session.decideTalk(context, type, fields))
  }

  /** Masked before anything is kept; what proved harmless comes back as better words for its turn. */
  private hearTurn(stamp: Stamp, type: "hearTurn" | "replaceTurn", given: Turn): Result {
    const { redaction, base } = this
    if (redaction === undefined || given.text.length > base.settings.limits.turnCharacters) {
      return this.talk(stamp, type, given)
    }
    const masked = maskedBy(redaction, given, stamp)
    if (masked === undefined) return refused(refuse("call/redactor-failed"))
    const { turn, releases, pauseAdvised } = masked
    const result = this.talk(stamp, type, turn)
    if (!result.ok) {
      redaction.takeBack()
      return result
    }
    return joined(joined(result, this.giveBack(stamp, releases)), this.advise(stamp, pauseAdvised))
  }

  private advise(stamp: Stamp, paused: boolean): Result {
    const { session, state } = this.base
    if (!session.isPublic("advisePause") || state().recording.pauseAdvised === paused) return nothing
    return this.base.decide(stamp, (context) => session.decide(context, "advisePause", { paused }))
  }

  private giveBack(stamp: Stamp, releases: readonly Release[]): Result {
    let result = nothing
    for (const { turnId, text } of releases) {
      const given = this.hearing.find(turnId, this.base.log)
      if (given === undefined) continue
      const { redactions: _, ...turn } = given.turn
      result = joined(result, this.talk({ ...stamp, at: given.at }, "replaceTurn", { ...turn, text }))
    }
    return result
  }
}

/** A turn as it may be kept; `undefined` where a redactor of the host's fails: then nothing may. */
function maskedBy(redaction: Redaction, turn: Turn, { at, heardAt }: Stamp): ReturnType<Redaction["hear"]> | undefined {
  try {
    return redaction.hear(turn, at, heardAt)
  } catch {
    redaction.takeBack()
    return undefined
  }
}

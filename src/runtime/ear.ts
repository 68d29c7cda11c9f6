import type { Actor, Deadline, Decided, Envelope, EventReader, Refusal, Stamp } from "../kernel/index.js"
import type { CommandStamp, Context, Session, SessionState, Settings, TalkCommands, Turn } from "../session/index.js"
import { nothing, refused, type Result } from "./call.js"
import { checkSpeech, Hearing } from "./hearing.js"
import type { Masking, Redactor, TurnKeeper } from "./redactor.js"

/** What the ear needs of its call. */
export interface EarBase {
  readonly session: Session
  readonly log: EventReader
  readonly state: SessionState
  stamp(given: CommandStamp, by: Actor): Stamp | { readonly refusal: Refusal }
  decide(stamp: Stamp, decideOn: (context: Context) => Decided): Result
}

const TRANSCRIPT: Actor = { id: "transcript", role: "vendor" }

/** Hears for one call: pieces become turns, turns are masked where there is a redactor, and only then does the session decide on them. */
export class Ear implements TurnKeeper {
  private readonly hearing: Hearing
  private readonly masking: Masking | undefined

  constructor(
    readonly base: EarBase,
    readonly settings: Settings,
    private readonly redactor: Redactor | undefined,
  ) {
    this.hearing = new Hearing(settings)
    this.masking = redactor?.open(this)
  }

  hear(speech: unknown): Result {
    const { base, hearing, masking } = this
    const given = checkSpeech(speech, this.redactor?.cleaner)
    if ("refusal" in given) return refused(given)
    const stamp = base.stamp(given, TRANSCRIPT)
    const isTimed = "at" in stamp
    // What is not final yet needs no time.
    if (!isTimed && given.final !== false) return refused(stamp)
    const heard = hearing.hear(given, isTimed ? stamp.at : Infinity, base.log)
    if (heard === undefined) return nothing
    if ("refusal" in heard) return refused(heard)
    if (!isTimed) return nothing
    const { type, fields, at, memory } = heard
    const happened = { ...stamp, at }
    if (type === "retractTurn") masking?.forget(fields.turnId)
    const result =
      masking !== undefined && (type === "hearTurn" || type === "replaceTurn")
        ? masking.hearTurn(happened, type, fields)
        : this.talk(happened, type, fields)
    // A turn that is taken back before it was heard is not found, and stays away when it comes.
    if (memory !== undefined && (result.ok || type === "retractTurn")) hearing.keep(memory, base.log)
    return result
  }

  /** Keeps up with what became true. */
  note(event: Envelope): void {
    this.hearing.note(event, this.base.log)
  }

  /** When numbers that were masked early are to be settled. */
  nextDeadline(): Deadline | undefined {
    return this.masking?.nextDeadline()
  }

  /** Settles them where that is due. */
  settle(stamp: Stamp, before: Result): Result {
    return this.masking === undefined ? before : this.masking.settle(stamp, before)
  }

  keepTurn(stamp: Stamp, type: "hearTurn" | "replaceTurn", turn: Turn): Result {
    return this.talk(stamp, type, turn)
  }

  findTurn(turnId: string): ReturnType<TurnKeeper["findTurn"]> {
    return this.hearing.find(turnId, this.base.log)
  }

  private talk<Type extends keyof TalkCommands>(stamp: Stamp, type: Type, fields: TalkCommands[Type]): Result {
    return this.base.decide(stamp, (context) => this.base.session.decideTalk(context, type, fields))
  }
}

import type { Actor, Deadline, Decided, Envelope, EventReader, Refusal, Stamp } from "../kernel/index.js"
import type { CommandStamp, Context, Session, SessionState, Settings, TalkCommands, Turn } from "../session/index.js"
import { nothing, refused, type Result } from "./call.js"
import { Hearing } from "./hearing.js"
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
    const heard = hearing.hear(speech, base.log, this.redactor?.cleaner)
    if ("refusal" in heard) return refused(heard)
    if (heard.type === "nothing") return nothing
    const stamp = base.stamp(heard.stamp, TRANSCRIPT)
    if ("refusal" in stamp) return heard.type === "startSpeech" ? nothing : refused(stamp)
    if (masking === undefined) return this.talk(stamp, heard.type, heard.fields)
    if (heard.type === "retractTurn") masking.forget(heard.fields.turnId)
    return heard.type === "hearTurn" || heard.type === "replaceTurn"
      ? masking.hearTurn(stamp, heard.type, heard.fields)
      : this.talk(stamp, heard.type, heard.fields)
  }

  /** Keeps up with what became true. */
  note(event: Envelope): void {
    this.hearing.note(event)
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

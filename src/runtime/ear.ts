import type { Actor, Deadline, Decided, Envelope, EventReader, Refusal, Stamp } from "../kernel/index.js"
import type { CommandStamp, Context, Session, SessionState, Settings, TalkCommands, Turn } from "../session/index.js"
import { nothing, refused, type Result } from "./call.js"
import { checkSpeech, Hearing, type Heard } from "./hearing.js"
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
    const { base } = this
    const given = checkSpeech(speech, this.redactor?.cleaner)
    if ("refusal" in given) return refused(given)
    const stamp = base.stamp(given, TRANSCRIPT)
    const isTimed = "at" in stamp
    // What is not final yet needs no time.
    if (!isTimed && given.final !== false) return refused(stamp)
    return this.hearing.hear(given, isTimed ? stamp.at : Infinity, base.log, (heard, at) =>
      isTimed ? this.say({ ...stamp, at }, heard) : nothing,
    )
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

  private say(stamp: Stamp, { type, fields }: Heard): Result {
    const { masking } = this
    if (masking === undefined) return this.talk(stamp, type, fields)
    if (type === "retractTurn") masking.forget(fields.turnId)
    return type === "hearTurn" || type === "replaceTurn"
      ? masking.hearTurn(stamp, type, fields)
      : this.talk(stamp, type, fields)
  }

  private talk<Type extends keyof TalkCommands>(stamp: Stamp, type: Type, fields: TalkCommands[Type]): Result {
    return this.base.decide(stamp, (context) => this.base.session.decideTalk(context, type, fields))
  }
}

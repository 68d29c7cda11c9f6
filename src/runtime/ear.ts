import type { Actor, Cleaner, Deadline, Decision, Envelope, EventReader, Refusal, Stamp } from "../kernel/index.js"
import type { CommandStamp, Context, Session, SessionState, Settings } from "../session/index.js"
import { decideTalk } from "../session/inner.js"
import { nothing, refused, type Result } from "./call.js"
import { checkSpeech, TurnAssembler, type SpeechCommand } from "./turn-assembler.js"
import type { Masking, Redactor } from "./redactor.js"

/** What the ear needs of its call. */
export interface EarBase {
  readonly session: Session
  readonly log: EventReader
  readonly state: SessionState
  stamp(given: CommandStamp, by: Actor): Stamp | { readonly refusal: Refusal }
  decide(stamp: Stamp, decideOn: (context: Context) => Decision): Result
}

const TRANSCRIPT: Actor = { id: "transcript", role: "vendor" }

/** Hears for one call: pieces become turns, turns are masked where there is a redactor, and only then does the session decide on them. */
export class Ear {
  readonly #base: EarBase
  readonly #cleaner: Cleaner | undefined
  readonly #assembler: TurnAssembler
  readonly #masking: Masking | undefined

  constructor(base: EarBase, settings: Settings, redactor: Redactor | undefined) {
    const assembler = new TurnAssembler(settings)
    this.#base = base
    this.#assembler = assembler
    this.#cleaner = redactor?.cleaner
    this.#masking = redactor?.open({
      base,
      settings,
      keep: (stamp, command) => this.#decide(stamp, command),
      findTurn: (turnId) => assembler.find(turnId, base.log),
    })
  }

  hear(speech: unknown): Result {
    const base = this.#base
    const given = checkSpeech(speech, this.#cleaner)
    if ("refusal" in given) return refused(given)
    const stamp = base.stamp(given, TRANSCRIPT)
    const isTimed = "at" in stamp
    // What is not final yet needs no time.
    if (!isTimed && given.final !== false) return refused(stamp)
    return this.#assembler.assemble(given, isTimed ? stamp.at : Infinity, base.log, (heard, at) =>
      isTimed ? this.#take({ ...stamp, at }, heard) : nothing,
    )
  }

  /** Keeps up with what became true. */
  note(event: Envelope): void {
    this.#assembler.note(event, this.#base.log)
  }

  /** When numbers that were masked early are to be released. */
  nextDeadline(): Deadline | undefined {
    return this.#masking?.nextDeadline()
  }

  /** Releases them where that is due. */
  release(stamp: Stamp, before: Result): Result {
    return this.#masking?.release(stamp, before) ?? before
  }

  #take(stamp: Stamp, command: SpeechCommand): Result {
    return this.#masking ? this.#masking.take(stamp, command) : this.#decide(stamp, command)
  }

  #decide(stamp: Stamp, { type, fields }: SpeechCommand): Result {
    return this.#base.decide(stamp, (context) => decideTalk(context, type, fields))
  }
}

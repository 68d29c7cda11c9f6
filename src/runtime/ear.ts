import type { Actor, Deadline, Decided, Envelope, EventReader, Refusal, Stamp } from "../kernel/index.js"
import {
  decideTalk,
  type CommandStamp,
  type Context,
  type Session,
  type SessionState,
  type Settings,
  type TalkCommands,
} from "../session/index.js"
import { nothing, refused, type Result } from "./call.js"
import { checkSpeech, Hearing, type Heard } from "./hearing.js"
import type { Redactor } from "./redactor.js"

/** What the ear needs of its call. */
export interface EarBase {
  readonly session: Session
  readonly log: EventReader
  readonly state: SessionState
  stamp(given: CommandStamp, by: Actor): Stamp | { readonly refusal: Refusal }
  decide(stamp: Stamp, decideOn: (context: Context) => Decided): Result
}

/** Hears for one call. */
export interface Ear {
  hear(speech: unknown): Result
  /** Keeps up with what became true. */
  note(event: Envelope): void
  /** When numbers that were masked early are to be settled. */
  nextDeadline(): Deadline | undefined
  /** Settles them where that is due. */
  settle(stamp: Stamp, before: Result): Result
}

const TRANSCRIPT: Actor = { id: "transcript", role: "vendor" }

/** Opens the ear of a call: pieces become turns, turns are masked where there is a redactor, and only then does the session decide on them. */
export function openEar(base: EarBase, settings: Settings, redactor: Redactor | undefined): Ear {
  const { log } = base
  const hearing = new Hearing(settings)
  const talk = <Type extends keyof TalkCommands>(stamp: Stamp, type: Type, fields: TalkCommands[Type]): Result =>
    base.decide(stamp, (context) => decideTalk(context, type, fields))
  const masking = redactor?.open({ base, settings, keepTurn: talk, findTurn: (turnId) => hearing.find(turnId, log) })

  const say = (stamp: Stamp, { type, fields }: Heard): Result => {
    if (masking === undefined) return talk(stamp, type, fields)
    if (type === "retractTurn") masking.forget(fields.turnId)
    return type === "hearTurn" || type === "replaceTurn"
      ? masking.hearTurn(stamp, type, fields)
      : talk(stamp, type, fields)
  }

  return {
    hear(speech) {
      const given = checkSpeech(speech, redactor?.cleaner)
      if ("refusal" in given) return refused(given)
      const stamp = base.stamp(given, TRANSCRIPT)
      const isTimed = "at" in stamp
      // What is not final yet needs no time.
      if (!isTimed && given.final !== false) return refused(stamp)
      return hearing.hear(given, isTimed ? stamp.at : Infinity, log, (heard, at) =>
        isTimed ? say({ ...stamp, at }, heard) : nothing,
      )
    },
    note: (event) => hearing.note(event, log),
    nextDeadline: () => masking?.nextDeadline(),
    settle: (stamp, before) => masking?.settle(stamp, before) ?? before,
  }
}

import {
  machineId,
  oneOf,
  optional,
  refuse,
  shape,
  yesNo,
  type Check,
  type Cleaner,
  type Envelope,
  type EventReader,
  type FaultIssue,
  type Refusal,
} from "../kernel/index.js"
import {
  participantRoles,
  spokenShape,
  turnOf,
  type CommandStamp,
  type ParticipantRole,
  type Settings,
  type Speech,
  type Turn,
  type TurnRetracted,
} from "../session/index.js"
import { toTurnId } from "./event-log.js"
import { stampShape } from "./stamp.js"

/** What speech comes to: a command for the session, or nothing yet. */
export type Heard = HeardTurn | HeardRetract | HeardSpeech | { readonly type: "nothing" }

interface HeardTurn {
  readonly type: "hearTurn" | "replaceTurn"
  readonly fields: Turn
  readonly stamp: CommandStamp
}

interface HeardRetract {
  readonly type: "retractTurn"
  readonly fields: { readonly turnId: string }
  readonly stamp: CommandStamp
}

/** The first piece of a turn, or a turn taken back before it was final. */
interface HeardSpeech {
  readonly type: "startSpeech" | "stopSpeech"
  readonly fields: { readonly speaker: ParticipantRole; readonly turnId?: string }
  readonly stamp: CommandStamp
}

/** A final turn, and when it ended. */
interface StandingTurn {
  readonly turn: Turn
  readonly at: number
}

/** What is being spoken. */
interface Spoken {
  readonly speaker: ParticipantRole
  readonly text: string
}

/** Turns being spoken at once; a call has a handful of channels. */
const MOST_PARTIAL = 32

const nothing: Heard = { type: "nothing" }

type Given = Speech & CommandStamp
type Checked = Partial<Speech> & CommandStamp

let checkGiven: Check<Checked> | undefined

/** Texts that are not final yet, and the turns that are: what one call needs to make turns of speech. Never in a snapshot. */
export class Hearing {
  #partial: Map<string, Spoken> | undefined
  #seqOf: Map<string, number> | undefined

  readonly #settings: Settings

  constructor(settings: Settings) {
    this.#settings = settings
  }

  /** What a piece of speech comes to. The log is as it was before. */
  hear(input: unknown, log: EventReader, cleaner?: Cleaner): Heard | { readonly refusal: Refusal } {
    const issues: FaultIssue[] = []
    const given = check(input, issues, cleaner)
    if (issues.length > 0) return refuse("session/invalid-command", { command: "hear" }, issues)
    const { op = "append", final = true, turnId } = given
    if (turnId === undefined) return final && op === "append" ? this.#turnOf(given, log, given.text) : needsId()
    if (op === "retract") return this.#retract(turnId, given)
    const standing = this.find(turnId, log)
    const known = standing?.turn
    if (!final && known !== undefined) return nothing
    const whole = op === "replace" ? given.text : this.#appended(turnId, given, standing)
    if (!final) return this.#keep(turnId, whole, given)
    return known !== undefined && isSame(known, given, whole) ? nothing : this.#turnOf(given, log, whole, known)
  }

  /** Remembers which turns are final. Called for every event that became true, in order. */
  note(event: Envelope): void {
    if (event.type === "turn.retracted") this.#forget((event.data as TurnRetracted).turnId)
    const turn = turnOf(event)
    if (turn === undefined) return
    this.#partial?.delete(turn.turnId)
    if (event.type !== "turn.heard" || turn.turnId !== toTurnId(event.batch)) this.#keepSeq(turn.turnId, event.seq)
  }

  /** An id that was given out is marked as gone; of any other nothing need be kept. */
  #forget(turnId: string): void {
    if (GIVEN_ID.test(turnId)) this.#keepSeq(turnId, GONE)
    else this.#seqOf?.delete(turnId)
  }

  #keepSeq(turnId: string, seq: number): void {
    this.#seqOf ??= new Map()
    this.#seqOf.set(turnId, seq)
  }

  /** A piece added to what is known of its turn. The same words again, or the last ones of the same moment, are a piece sent twice. */
  #appended(turnId: string, given: Given, standing: StandingTurn | undefined): string {
    if (standing === undefined) return (this.#partial?.get(turnId)?.text ?? "") + given.text
    const { turn, at } = standing
    const repeated = given.at === at && (turn.text.endsWith(given.text) || turn.redactions !== undefined)
    if (repeated || given.text === turn.text || given.text === "") return turn.text
    return /\s$/.test(turn.text) || /^\s/.test(given.text) ? turn.text + given.text : `${turn.text} ${given.text}`
  }

  #turnOf(given: Given, log: EventReader, text: string, known?: Turn): Heard {
    if (text.trim() === "" && known === undefined) {
      const spoken = given.turnId === undefined ? undefined : this.#partial?.get(given.turnId)
      return spoken === undefined ? nothing : this.#stop(given.turnId!, spoken, given)
    }
    const turn = toTurn(given, given.turnId ?? this.#freshId(log), text)
    return { type: known === undefined ? "hearTurn" : "replaceTurn", fields: turn, stamp: given }
  }

  /** Speech that came to no words. */
  #stop(turnId: string, { speaker }: Spoken, stamp: CommandStamp): Heard {
    this.#partial?.delete(turnId)
    return { type: "stopSpeech", fields: { speaker }, stamp }
  }

  #retract(turnId: string, given: Given): Heard {
    const spoken = this.#partial?.get(turnId)
    if (spoken !== undefined) return this.#stop(turnId, spoken, given)
    return { type: "retractTurn", fields: { turnId }, stamp: given }
  }

  /** The first piece of a turn tells that somebody has begun to speak. */
  #keep(turnId: string, words: string, given: Given): Heard | { readonly refusal: Refusal } {
    const limit = this.#settings.limits.turnCharacters
    if (words.length > limit) return refuse("limit/turn", { length: words.length, limit })
    this.#partial ??= new Map()
    const begun = this.#partial.has(turnId)
    if (!begun && this.#partial.size >= MOST_PARTIAL) return refuse("limit/partial", { limit: MOST_PARTIAL })
    this.#partial.set(turnId, { speaker: given.speaker, text: words })
    if (begun) return nothing
    return { type: "startSpeech", fields: { speaker: given.speaker, turnId }, stamp: toSpeechStart(given) }
  }

  /** The final turn of this id and when it ended, if it stands. */
  find(turnId: string, log: EventReader): StandingTurn | undefined {
    const event = this.#eventOf(turnId, log)
    return event === undefined ? undefined : { turn: event.data as Turn, at: event.at }
  }

  /** Ids that were given out tell where their turn stands, and are not kept: in the step that began with that `seq`. */
  #eventOf(turnId: string, log: EventReader): Envelope | undefined {
    const known = this.#seqOf?.get(turnId)
    if (known !== undefined) return known === GONE ? undefined : log.event(known)
    const batch = Number(GIVEN_ID.exec(turnId)?.[1] ?? NaN)
    for (let seq = batch, event = log.event(seq); event?.batch === batch; event = log.event(++seq)) {
      if (turnOf(event)?.turnId === turnId) return event
    }
    return undefined
  }

  /** An id that is free: of the step in which the turn is heard. */
  #freshId(log: EventReader): string {
    let turnId = toTurnId(log.size + 1)
    while (this.#seqOf?.has(turnId)) turnId += "+"
    return turnId
  }
}

/** Speech began when it began, and not when its first piece was told. */
function toSpeechStart({ startAt, ...given }: Given): CommandStamp {
  return startAt === undefined ? given : { ...given, at: startAt }
}

function isSame(known: Turn, { speaker, participantId }: Given, text: string): boolean {
  return known.text === text && known.speaker === speaker && known.participantId === participantId
}

/** No vendor counts like this. */
const GIVEN_ID = /^turn#(\d+)$/
/** Marks a given id whose turn was taken back. */
const GONE = 0

function needsId(): { readonly refusal: Refusal } {
  return refuse("session/invalid-command", { command: "hear" }, [{ path: "turnId", expected: "the id of the turn" }])
}

const rarelyKnown = ["participantId", "language", "asrConfidence", "speakerConfidence"] as const

/** Members in one order, and only those that are known: a call has thousands of turns. */
function toTurn(given: Given, turnId: string, text: string): Turn {
  const { speaker, startAt } = given
  const turn: { -readonly [Name in keyof Turn]?: unknown } = { turnId, speaker, text }
  if (startAt !== undefined) turn.startAt = startAt
  for (const name of rarelyKnown) if (given[name] !== undefined) turn[name] = given[name]
  return turn as Turn
}

/** Masked turn by turn, and not at the door. */
const speech: Check<string> = (value, path, issues) => {
  if (typeof value !== "string") issues.push({ path, expected: "a text" })
  return value as string
}

/** Built on first use. */
function check(given: unknown, issues: FaultIssue[], cleaner: Cleaner | undefined): Given {
  checkGiven ??= shape<Checked>({
    ...stampShape(),
    op: optional(oneOf(["append", "replace", "retract"])),
    turnId: optional(machineId),
    speaker: optional(oneOf(participantRoles)),
    text: optional(speech),
    final: optional(yesNo),
    ...spokenShape(),
  })
  const checked = checkGiven(given, "", issues, cleaner)
  if (issues.length === 0 && checked.op !== "retract") {
    oneOf(participantRoles)(checked.speaker, "speaker", issues)
    speech(checked.text, "text", issues)
  }
  return checked as Given
}

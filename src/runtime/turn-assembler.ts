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
import { NO_MEMBER, wrong } from "../kernel/inner.js"
import {
  languageTag,
  participantRoles,
  type CommandStamp,
  type ParticipantRole,
  type Settings,
  type Speech,
  type TalkCommands,
  type Turn,
  type TurnRetracted,
} from "../session/index.js"
import { spokenShape, readTurn } from "../session/inner.js"
import { nothing, refused, type Result } from "./call.js"
import { toTurnId } from "./event-log.js"
import { isSame, wholeOf, withPiece, type Piece } from "./pieces.js"
import { stampShape } from "./stamp.js"

/** A command for the session that speech comes to. */
export type SpeechCommand =
  | { readonly type: "hearTurn" | "replaceTurn"; readonly fields: Turn }
  | { readonly type: "retractTurn"; readonly fields: TalkCommands["retractTurn"] }
  // The first piece of a turn, or a turn taken back before it was final.
  | { readonly type: "startSpeech" | "stopSpeech"; readonly fields: TalkCommands["startSpeech"] }

/** Has a command decided, of when it happened. */
export type Decide = (command: SpeechCommand, at: number) => Result

/** A final turn, and when it ended. */
interface StandingTurn {
  readonly turn: Turn
  readonly at: number
  /** Its last words came in place of others. */
  readonly isReplaced: boolean
}

/** What is being spoken. */
interface Spoken {
  readonly speaker: ParticipantRole
  readonly text: string
}

/** Turns being spoken at once; a call has a handful of channels. */
const MOST_PARTIAL = 32
/** Turns whose pieces are remembered, and pieces of one: what comes again, or late, comes within minutes. */
const MOST_TURNS = 64
const MOST_PIECES = 64

/** Speech as it was given, checked. */
export type GivenSpeech = Speech & CommandStamp
type Checked = Partial<Speech> & CommandStamp

let checkGiven: Check<Checked> | undefined

/** Texts that are not final yet, and the turns that are: what one call needs to make turns of speech. Never in a snapshot. */
export class TurnAssembler {
  #partial: Map<string, Spoken> | undefined
  #seqOf: Map<string, number> | undefined
  /** Of the newest turns that came in pieces, were corrected, or were taken back. */
  #pieces: Map<string, readonly Piece[]> | undefined

  readonly #settings: Settings

  constructor(settings: Settings) {
    this.#settings = settings
  }

  /** Adds a piece of speech of some moment to its turn, and has decided what that comes to; nothing where it is known, or not final yet. */
  assemble(given: GivenSpeech, at: number, log: EventReader, decide: Decide): Result {
    const { op = "append", final = true, turnId } = given
    if (turnId === undefined)
      return given.text.trim() === ""
        ? nothing
        : decide({ type: "hearTurn", fields: toTurn(given, this.#freshId(log)) }, at)
    const standing = this.find(turnId, log)
    const spoken = this.#partial?.get(turnId)
    const text = (op === "append" && spoken ? spoken.text : "") + given.text
    const pieces = withPiece(this.#pieces?.get(turnId) ?? toPieces(standing), { ...given, op, text, at })
    const whole = wholeOf(pieces)
    if (!final && op !== "retract")
      return whole === undefined || standing !== undefined ? nothing : this.#speak(turnId, text, given, at, decide)
    let result = nothing
    if (whole !== undefined && (standing !== undefined || whole.text.trim() !== "")) {
      const type = standing === undefined ? "hearTurn" : "replaceTurn"
      if (!stands(whole, standing)) result = decide({ type, fields: toTurn(whole, turnId) }, whole.at)
    } else if (spoken !== undefined) result = decide({ type: "stopSpeech", fields: { speaker: spoken.speaker } }, at)
    else if (op === "retract") result = decide({ type: "retractTurn", fields: { turnId } }, at)
    // A turn that is taken back before it was heard is not found, and stays away when it comes.
    if (result.ok || op === "retract") this.#keep(turnId, pieces, log)
    return result
  }

  /** Remembers what a turn is made of. Not where words of it were masked: those are kept nowhere. */
  #keep(turnId: string, pieces: readonly Piece[], log: EventReader): void {
    this.#partial?.delete(turnId)
    this.#pieces?.delete(turnId)
    const isKept = wholeOf(pieces)?.text === this.find(turnId, log)?.turn.text
    // Of one piece that nothing was corrected in the log tells as much.
    const isPlain = pieces.length === 1 && pieces[0]!.op === "append"
    if (!isKept || isPlain || pieces.length > MOST_PIECES) return
    const all = (this.#pieces ??= new Map())
    all.set(turnId, pieces)
    for (const [oldest] of all) if (all.size > MOST_TURNS) all.delete(oldest)
  }

  /** Remembers which turns are final, and which were taken back. Called for every event that became true, in order. */
  note(event: Envelope, log: EventReader): void {
    const { type, at, data, seq } = event
    const turn = readTurn(event)
    if (turn !== undefined) {
      this.#partial?.delete(turn.turnId)
      if (type !== "turn.heard" || turn.turnId !== toTurnId(event.batch)) this.#keepSeq(turn.turnId, seq)
      if (this.#pieces?.has(turn.turnId)) this.#add(turn.turnId, { ...turn, op: "append", at }, log)
    }
    if (type !== "turn.retracted") return
    const { turnId, speaker, replaced } = data as TurnRetracted
    if (GIVEN_ID.test(turnId)) this.#keepSeq(turnId, GONE)
    else this.#seqOf?.delete(turnId)
    if (replaced === undefined) this.#add(turnId, { op: "retract", speaker, text: "", at }, log)
  }

  #add(turnId: string, piece: Piece, log: EventReader): void {
    this.#keep(turnId, withPiece(this.#pieces?.get(turnId) ?? [], piece), log)
  }

  #keepSeq(turnId: string, seq: number): void {
    this.#seqOf ??= new Map()
    this.#seqOf.set(turnId, seq)
  }

  /** The first piece of a turn tells that somebody has begun to speak: when it began, and not when it was told. */
  #speak(turnId: string, text: string, { speaker, startAt }: GivenSpeech, at: number, decide: Decide): Result {
    const limit = this.#settings.limits.turnCharacters
    if (text.length > limit) return refused(refuse("limit/turn", { length: text.length, limit }))
    this.#partial ??= new Map()
    const begun = this.#partial.has(turnId)
    if (!begun && this.#partial.size >= MOST_PARTIAL) return refused(refuse("limit/partial", { limit: MOST_PARTIAL }))
    this.#partial.set(turnId, { speaker, text })
    return begun ? nothing : decide({ type: "startSpeech", fields: { speaker, turnId } }, Math.min(startAt ?? at, at))
  }

  /** The final turn of this id and when it ended, if it stands. */
  find(turnId: string, log: EventReader): StandingTurn | undefined {
    const event = this.#eventOf(turnId, log)
    return event && { turn: event.data as Turn, at: event.at, isReplaced: event.type === "turn.replaced" }
  }

  /** Ids that were given out tell where their turn stands, and are not kept: in the step that began with that `seq`. */
  #eventOf(turnId: string, log: EventReader): Envelope | undefined {
    const known = this.#seqOf?.get(turnId)
    if (known !== undefined) return known === GONE ? undefined : log.event(known)
    const batch = Number(GIVEN_ID.exec(turnId)?.[1] ?? NaN)
    for (let seq = batch, event = log.event(seq); event?.batch === batch; event = log.event(++seq)) {
      if (readTurn(event)?.turnId === turnId) return event
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

/** A standing turn as one piece. Better words, and masked ones, stand for all that was said up to their moment. */
function toPieces(standing: StandingTurn | undefined): readonly Piece[] {
  if (standing === undefined) return []
  const { turn, at, isReplaced } = standing
  return [{ ...turn, op: isReplaced || turn.redactions !== undefined ? "replace" : "append", at }]
}

/** Whether pieces come to what stands. What else is known of it does not make it another turn. */
function stands(whole: Piece, standing: StandingTurn | undefined): boolean {
  return isSame(whole, standing?.turn) && whole.startAt === standing?.turn.startAt && whole.at === standing?.at
}

/** No vendor counts like this. */
const GIVEN_ID = /^turn#(\d+)$/
/** Marks a given id whose turn was taken back. */
const GONE = 0

const rarelyKnown = ["participantId", "language", "asrConfidence", "speakerConfidence"] as const

/** Members in one order, and only those that are known: a call has thousands of turns. */
function toTurn(given: Omit<Piece, "op" | "at">, turnId: string): Turn {
  const { speaker, text, startAt } = given
  const turn: { -readonly [Name in keyof Turn]?: unknown } = { turnId, speaker, text }
  if (startAt !== undefined) turn.startAt = startAt
  for (const name of rarelyKnown) if (given[name] !== undefined) turn[name] = given[name]
  return turn as Turn
}

/** Masked turn by turn, and not at the door. */
const speech: Check<string> = (value, path, issues) =>
  typeof value === "string" ? value : wrong(path, "a text", issues)

/** Speech as it was given, checked. The check is built on first use. */
export function checkSpeech(given: unknown, cleaner?: Cleaner): GivenSpeech | { readonly refusal: Refusal } {
  checkGiven ??= shape<Checked>({
    ...stampShape(),
    op: optional(oneOf(["append", "replace", "retract"])),
    turnId: optional(machineId),
    speaker: optional(oneOf(participantRoles)),
    text: optional(speech),
    final: optional(yesNo),
    ...spokenShape(),
    language: optional(languageTag),
  })
  const issues: FaultIssue[] = []
  const checked = checkGiven(given, "", issues, cleaner)
  // Members by other names are told together with what they were meant for.
  if (issues.every((each) => each.expected === NO_MEMBER)) {
    const { op = "append", turnId, final = true, speaker, text } = checked
    if (op !== "retract") {
      oneOf(participantRoles)(speaker, "speaker", issues)
      speech(text, "text", issues)
    }
    if (turnId === undefined && (op !== "append" || !final)) wrong("turnId", "the id of the turn", issues)
  }
  return issues.length > 0 ? refuse("session/invalid-command", { command: "hear" }, issues) : (checked as GivenSpeech)
}

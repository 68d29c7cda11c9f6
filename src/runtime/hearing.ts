import {
  code,
  instant,
  machineId,
  oneOf,
  optional,
  ratio,
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
  turnOf,
  turnsBackward,
  type CommandStamp,
  type ParticipantRole,
  type Settings,
  type Speech,
  type Turn,
  type TurnRetracted,
} from "../session/index.js"
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
  readonly fields: { readonly speaker: ParticipantRole }
  readonly stamp: CommandStamp
}

/** Turns being spoken at once; a call has a handful of channels. */
const MOST_PARTIAL = 32

const nothing: Heard = { type: "nothing" }

type Given = Speech & CommandStamp

let checkGiven: Check<Given> | undefined

/** Texts that are not final yet, and the turns that are: what one call needs to make turns of speech. Never in a snapshot. */
export class Hearing {
  private partial: Map<string, string> | undefined
  private seqOf: Map<string, number> | undefined

  /** @param heardCount - Turns heard before. */
  constructor(
    private readonly settings: Settings,
    private heardCount: number,
  ) {}

  /** What a piece of speech comes to. The log is as it was before. */
  hear(input: unknown, log: EventReader, cleaner?: Cleaner): Heard | { readonly refusal: Refusal } {
    const issues: FaultIssue[] = []
    const given = check(input, issues, cleaner)
    if (issues.length > 0) return refuse("session/invalid-command", { command: "hear" }, issues)
    const { op = "append", final = true, turnId } = given
    if (turnId === undefined) return final && op === "append" ? this.turnOf(given, given.text) : needsId()
    if (op === "retract") return this.retract(turnId, given)
    const known = this.find(turnId, log)?.turn
    const whole = op === "replace" ? given.text : (this.partial?.get(turnId) ?? "") + given.text
    if (!final) return known === undefined ? this.keep(turnId, whole, given) : nothing
    return known !== undefined && isSame(known, given, whole) ? nothing : this.turnOf(given, whole, known)
  }

  /** Remembers which turns are final. Called for every event that became true, in order. */
  note(event: Envelope): void {
    if (event.type === "turn.retracted") this.seqOf?.delete((event.data as TurnRetracted).turnId)
    const turn = turnOf(event)
    if (turn === undefined) return
    this.partial?.delete(turn.turnId)
    this.heardCount += 1
    if (turn.turnId !== toFreshId(this.heardCount)) this.keepSeq(turn.turnId, event.seq)
  }

  /** Remembers turns from before the first one that is heard here. */
  know(events: readonly Envelope[]): void {
    for (const event of events) {
      const turn = turnOf(event)
      if (turn !== undefined) this.keepSeq(turn.turnId, event.seq)
      if (event.type === "turn.retracted") this.seqOf?.delete((event.data as TurnRetracted).turnId)
    }
  }

  private keepSeq(turnId: string, seq: number): void {
    this.seqOf ??= new Map()
    this.seqOf.set(turnId, seq)
  }

  private turnOf(given: Given, text: string, known?: Turn): Heard {
    if (text.trim() === "" && known === undefined) return nothing
    const turn = toTurn(given, given.turnId ?? this.freshId(), text)
    return { type: known === undefined ? "hearTurn" : "replaceTurn", fields: turn, stamp: given }
  }

  private retract(turnId: string, given: Given): Heard {
    if (this.partial?.delete(turnId)) return { type: "stopSpeech", fields: { speaker: given.speaker }, stamp: given }
    return { type: "retractTurn", fields: { turnId }, stamp: given }
  }

  /** The first piece of a turn tells that somebody has begun to speak. */
  private keep(turnId: string, words: string, given: Given): Heard | { readonly refusal: Refusal } {
    const limit = this.settings.limits.turnCharacters
    if (words.length > limit) return refuse("limit/turn", { length: words.length, limit })
    this.partial ??= new Map()
    const begun = this.partial.has(turnId)
    if (!begun && this.partial.size >= MOST_PARTIAL) return refuse("limit/partial", { limit: MOST_PARTIAL })
    this.partial.set(turnId, words)
    if (begun) return nothing
    return { type: "startSpeech", fields: { speaker: given.speaker }, stamp: toSpeechStart(given) }
  }

  /** The final turn of this id and when it ended, if it stands. */
  find(turnId: string, log: EventReader): { readonly turn: Turn; readonly at: number } | undefined {
    const seq = this.seqOf?.get(turnId)
    const event = seq === undefined ? undefined : log.event(seq)
    if (event !== undefined) return { turn: event.data as Turn, at: event.at }
    if (!FRESH_ID.test(turnId) || Number(turnId.slice(1)) > this.heardCount) return undefined
    for (const { turn, event } of turnsBackward(log)) if (turn.turnId === turnId) return { turn, at: event.at }
    return undefined
  }

  /** The next free id. Ids that were given out are not kept: the n-th turn heard has the n-th id. */
  private freshId(): string {
    let number = this.heardCount + 1
    while (this.seqOf?.has(toFreshId(number))) number += 1
    return toFreshId(number)
  }
}

function toSpeechStart({ at, startAt, heardAt, by }: Given): CommandStamp {
  const begunAt = startAt ?? at
  return {
    ...(begunAt === undefined ? {} : { at: begunAt }),
    ...(heardAt === undefined ? {} : { heardAt }),
    ...(by === undefined ? {} : { by }),
  }
}

function isSame(known: Turn, { speaker, participantId }: Given, text: string): boolean {
  return known.text === text && known.speaker === speaker && known.participantId === participantId
}

const FRESH_ID = /^t\d+$/

const freshIds: string[] = []

/** `t1`, `t2` …: the same strings for every call of the process. */
function toFreshId(number: number): string {
  if (number > 2_000) return `t${number}`
  return (freshIds[number] ??= `t${number}`)
}

function needsId(): { readonly refusal: Refusal } {
  return refuse("session/invalid-command", { command: "hear" }, [{ path: "turnId", expected: "the id of the turn" }])
}

/** Members in one order, and only those that are known: a call has thousands of turns. */
function toTurn(given: Given, turnId: string, text: string): Turn {
  const { speaker, startAt, participantId, language, asrConfidence, speakerConfidence } = given
  const plain: Turn = startAt === undefined ? { turnId, speaker, text } : { turnId, speaker, text, startAt }
  if ((participantId ?? language ?? asrConfidence ?? speakerConfidence) === undefined) return plain
  return {
    ...plain,
    ...(participantId === undefined ? {} : { participantId }),
    ...(language === undefined ? {} : { language }),
    ...(asrConfidence === undefined ? {} : { asrConfidence }),
    ...(speakerConfidence === undefined ? {} : { speakerConfidence }),
  }
}

/** Masked turn by turn, and not at the door. */
const speech: Check<string> = (value, path, issues) => {
  if (typeof value !== "string") issues.push({ path, expected: "a text" })
  return value as string
}

/** Built on first use. */
function check(given: unknown, issues: FaultIssue[], cleaner: Cleaner | undefined): Given {
  checkGiven ??= shape<Given>({
    ...stampShape(),
    op: optional(oneOf(["append", "replace", "retract"])),
    turnId: optional(machineId),
    speaker: oneOf(participantRoles),
    participantId: optional(machineId),
    text: speech,
    final: optional(yesNo),
    startAt: optional(instant),
    language: optional(code(40)),
    asrConfidence: optional(ratio),
    speakerConfidence: optional(ratio),
  })
  return checkGiven(given, "", issues, cleaner)
}

import {
  id,
  instant,
  oneOf,
  optional,
  ratio,
  refuse,
  shape,
  text,
  yesNo,
  type Envelope,
  type EventReader,
  type FaultIssue,
  type Refusal,
} from "../kernel/index.js"
import {
  participantRoles,
  turnOf,
  turnsBackward,
  type Settings,
  type Speech,
  type Turn,
  type TurnRetracted,
} from "../session/index.js"

/** What speech comes to: a command for the session, or nothing yet. */
export type Heard =
  | { readonly type: "hearTurn" | "replaceTurn"; readonly fields: Turn }
  | { readonly type: "retractTurn"; readonly fields: { readonly turnId: string } }
  | { readonly type: "nothing" }

/** Turns being spoken at once; a call has a handful of channels. */
const MOST_PARTIAL = 32

type SpeechFields = Omit<Speech, "at">

let checkSpeech: ReturnType<typeof shape<SpeechFields>> | undefined

/** Texts that are not final yet, and the turns that are: what one call needs to make turns of speech. Never in a snapshot. */
export class Hearing {
  private readonly partial = new Map<string, string>()
  private seqOf: Map<string, number> | undefined
  private heardCount = 0

  constructor(private readonly settings: Settings) {}

  /** What a piece of speech comes to. The log is as it was before. */
  hear(given: unknown, log: EventReader): Heard | { readonly refusal: Refusal } {
    const issues: FaultIssue[] = []
    const { op = "append", final = true, turnId, text: words, ...rest } = check(given, issues)
    if (issues.length > 0) return refuse("session/invalid-command", { command: "hear" }, issues)
    if (op === "retract") return this.retract(turnId)
    if (turnId === undefined && (!final || op === "replace")) return needsId()
    const known = turnId === undefined ? undefined : this.turn(turnId, log)
    const before = turnId === undefined || op === "replace" ? "" : (this.partial.get(turnId) ?? "")
    const whole = before + words
    if (whole.length > this.settings.limits.turnCharacters) {
      return refuse("limit/turn", { length: whole.length, limit: this.settings.limits.turnCharacters })
    }
    if (!final) return known === undefined ? this.keep(turnId!, whole) : { type: "nothing" }
    if (turnId !== undefined) this.partial.delete(turnId)
    if (known?.text === whole || (whole.trim() === "" && known === undefined)) return { type: "nothing" }
    const fields = { turnId: turnId ?? this.freshId(), text: whole, ...rest }
    return { type: known === undefined ? "hearTurn" : "replaceTurn", fields }
  }

  /** Remembers which turns are final. Called for every event that became true, in order. */
  note(event: Envelope): void {
    if (event.type === "turn.retracted") this.seqOf?.delete((event.data as TurnRetracted).turnId)
    const turn = turnOf(event)
    if (turn === undefined) return
    this.heardCount += 1
    if (turn.turnId === toFreshId(this.heardCount)) return
    this.seqOf ??= new Map()
    this.seqOf.set(turn.turnId, event.seq)
  }

  private retract(turnId: string | undefined): Heard | { readonly refusal: Refusal } {
    if (turnId === undefined) return needsId()
    return this.partial.delete(turnId) ? { type: "nothing" } : { type: "retractTurn", fields: { turnId } }
  }

  private keep(turnId: string, words: string): Heard | { readonly refusal: Refusal } {
    if (!this.partial.has(turnId) && this.partial.size >= MOST_PARTIAL)
      return refuse("limit/partial", { limit: MOST_PARTIAL })
    this.partial.set(turnId, words)
    return { type: "nothing" }
  }

  /** The final turn of this id, if it stands. */
  private turn(turnId: string, log: EventReader): Turn | undefined {
    const seq = this.seqOf?.get(turnId)
    const event = seq === undefined ? undefined : log.event(seq)
    if (event !== undefined) return turnOf(event)
    if (!FRESH_ID.test(turnId)) return undefined
    for (const { turn } of turnsBackward(log)) if (turn.turnId === turnId) return turn
    return undefined
  }

  /** The next free id. Ids that were given out are not kept: the n-th turn heard has the n-th id. */
  private freshId(): string {
    let number = this.heardCount + 1
    while (this.seqOf?.has(toFreshId(number))) number += 1
    return toFreshId(number)
  }
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

/** Built on first use. */
function check(given: unknown, issues: FaultIssue[]): SpeechFields {
  checkSpeech ??= shape<SpeechFields>({
    op: optional(oneOf(["append", "replace", "retract"])),
    turnId: optional(id),
    speaker: oneOf(participantRoles),
    participantId: optional(id),
    text: text(Number.MAX_SAFE_INTEGER),
    final: optional(yesNo),
    startAt: optional(instant),
    language: optional(text(40)),
    asrConfidence: optional(ratio),
    speakerConfidence: optional(ratio),
  })
  return checkSpeech(given, "", issues)
}

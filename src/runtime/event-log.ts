import type { Actor, Envelope, EventKeeper } from "../kernel/index.js"
import { toEventId } from "../kernel/inner.js"

/**
 * Slots of one event: the offset of `at`, actor, type, how far away the rest is (see `SPAN`), data. For a plain turn, which is most of
 * any call, its id stands in place of the actor (`null` where that is the one that the call gave it), then its speaker and its text. An
 * actor is an object, and an id is none: so the two are told apart.
 */
const ROW = 5

/**
 * How much later an event was heard and what it is tied to, as one number: `lag * SPAN + tie`. The tie of a plain turn is how long before
 * its end it began, and 1 more (0 where that is not known); that of any other event how far back its batch and its cause are.
 */
const SPAN = 1_048_576
/** Batch and cause are nearer than this. An event that does not fit is kept as it is. */
const FARTHEST = 1_024
const LONGEST_LAG_MS = 4_294_967_296

/** A turn with nothing but an id, a speaker, a text and perhaps a beginning. */
interface PlainTurn {
  readonly turnId: string
  readonly speaker: string
  readonly text: string
  readonly startAt?: number
}

/**
 * The events of one live call, packed: a few slots an event, times as small offsets from the first one.
 *
 * A list of envelopes takes four times the memory. Events are made anew each time they are read.
 */
export class EventLog implements EventKeeper {
  readonly #firstSeq: number
  #slots: unknown[] = []
  #rare: Map<number, Envelope> | undefined
  #speechBy: Actor | undefined
  #base = 0
  #stream = ""
  #count = 0

  /** @param firstSeq - `seq` of the first event that is kept here: those before are in a store. */
  constructor(firstSeq: number) {
    this.#firstSeq = firstSeq
  }

  /** `seq` of the last event. */
  get size(): number {
    return this.#firstSeq - 1 + this.#count
  }

  event(seq: number): Envelope | undefined {
    const index = seq - this.#firstSeq
    if (!(index >= 0 && index < this.#count)) return undefined
    const rare = this.#rare?.get(seq)
    if (rare !== undefined) return { ...rare }
    const slot = index * ROW
    const at = this.#base + (this.#slots[slot] as number)
    const actor = this.#slots[slot + 1] as Actor | string | null
    const far = this.#slots[slot + 3] as number
    const lag = Math.floor(far / SPAN)
    const tie = far - lag * SPAN
    const plain = actor === null || typeof actor === "string"
    const by = plain ? this.#speechBy! : actor
    const causeBack = plain ? 0 : tie % FARTHEST
    return {
      id: toEventId(this.#stream, seq),
      stream: this.#stream,
      seq,
      at,
      heardAt: at + lag,
      type: plain ? "turn.heard" : (this.#slots[slot + 2] as string),
      v: 1,
      by,
      origin: by.role === "library" ? "reaction" : "input",
      batch: plain ? seq : seq - Math.floor(tie / FARTHEST),
      causedBy: causeBack === 0 ? null : toEventId(this.#stream, seq - causeBack),
      data: plain
        ? this.#toTurn(slot, actor ?? toTurnId(seq), tie === 0 ? undefined : at + 1 - tie)
        : this.#slots[slot + 4],
    }
  }

  /** The events after a `seq`, in order. */
  after(seq: number): readonly Envelope[] {
    const events: Envelope[] = []
    for (let next = Math.max(seq + 1, this.#firstSeq); next <= this.size; next++) events.push(this.event(next)!)
    return events
  }

  push(event: Envelope): void {
    if (this.#count === 0) {
      this.#base = event.at
      this.#stream = event.stream
    }
    const slot = this.#count * ROW
    const slots = slot < this.#slots.length ? this.#slots : this.#grow()
    this.#count += 1
    const { seq, at, type, by, data } = event
    const plain = this.#isSpeech(event) && isPlain(data)
    const lag = event.heardAt - at
    const tie = plain ? toBeginning(data, at) : this.#toLink(event)
    if (isRare(event) || !isWithin(Math.abs(lag), LONGEST_LAG_MS) || !isWithin(tie, SPAN)) {
      this.#rare ??= new Map()
      this.#rare.set(seq, event)
      return
    }
    slots[slot] = at - this.#base
    slots[slot + 1] = !plain ? by : data.turnId === toTurnId(seq) ? null : data.turnId
    slots[slot + 2] = plain ? data.speaker : type
    slots[slot + 3] = lag * SPAN + tie
    slots[slot + 4] = plain ? data.text : data
  }

  /** Room for an eighth more: what is spare stays little, and what is copied too. A list that grows by itself keeps up to half its length spare. */
  #grow(): unknown[] {
    const more = (this.#count >> 3) + 1
    return (this.#slots = this.#slots.concat(new Array<unknown>(more * ROW)))
  }

  /** Whether a turn is heard as most are: alone in its step, from the actor that all come from. */
  #isSpeech({ type, causedBy, batch, seq, by }: Envelope): boolean {
    if (type !== "turn.heard" || causedBy !== null || batch !== seq) return false
    this.#speechBy ??= by
    return by.id === this.#speechBy.id && by.role === this.#speechBy.role
  }

  /** How far back batch and cause are, as one number; 0 for an input that stands alone. */
  #toLink({ seq, batch, causedBy }: Envelope): number {
    const causeBack = causedBy === null ? 0 : seq - Number(causedBy.slice(this.#stream.length + 1))
    return isWithin(causeBack, FARTHEST) ? (seq - batch) * FARTHEST + causeBack : SPAN
  }

  #toTurn(slot: number, turnId: string, startAt: number | undefined): PlainTurn {
    const turn: { -readonly [Key in keyof PlainTurn]: PlainTurn[Key] } = {
      turnId,
      speaker: this.#slots[slot + 2] as string,
      text: this.#slots[slot + 4] as string,
    }
    if (startAt !== undefined) turn.startAt = startAt
    return turn
  }

  truncate(seq: number): void {
    while (this.size > seq) {
      this.#rare?.delete(this.size)
      this.#count -= 1
    }
  }
}

const isWithin = (distance: number, end: number): boolean =>
  Number.isInteger(distance) && distance >= 0 && distance < end

/** Whether an event has what few have. */
function isRare({ v, outOfPolicy, anomaly }: Envelope): boolean {
  return v !== 1 || outOfPolicy !== undefined || anomaly !== undefined
}

const plainMembers = ["turnId", "speaker", "text", "startAt"]

/** Whether the data has the members of a plain turn in their order, and no other: so it can be made anew as it was. */
function isPlain(data: unknown): data is PlainTurn {
  let count = 0
  for (const member in data as object) if (member !== plainMembers[count++]) return false
  return count >= 3
}

function toBeginning({ startAt }: PlainTurn, at: number): number {
  return startAt === undefined ? 0 : at - startAt + 1
}

/** The id of the turn that is heard in the step that begins with this `seq`: `turn#5`. No vendor counts like this. */
export function toTurnId(batch: number): string {
  return `turn#${batch}`
}

import { toEventId, type Actor, type Envelope, type EventKeeper } from "../kernel/index.js"

/**
 * Slots of one event: offsets of `at` and `heardAt`, type, actor, the link to its batch and cause, data. For a plain turn, which is
 * most of any call, stand in their place its speaker, its id (`null` where that is the one that the call gave it), its beginning and its
 * text. An actor is an object, and an id is none: so the two are told apart.
 */
const ROW = 6
/** Events of one block. Blocks are made full size: a list that grows by itself keeps up to half its length spare. */
const BLOCK = 16

/** A turn with nothing but an id, a speaker, a text and perhaps a beginning. */
interface PlainTurn {
  readonly turnId: string
  readonly speaker: string
  readonly text: string
  readonly startAt?: number
}

/** What few events have. */
type Rare = Partial<Pick<Envelope, "outOfPolicy" | "anomaly" | "v" | "batch" | "causedBy">>

/**
 * The events of one live call, packed: a few slots an event, times as small offsets from the first one.
 *
 * A list of envelopes takes four times the memory. Events are made anew each time they are read.
 */
export class EventLog implements EventKeeper {
  readonly #firstSeq: number
  readonly #blocks: unknown[][] = []
  #rare: Map<number, Rare> | undefined
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
    const block = this.#blocks[Math.floor(index / BLOCK)]!
    const slot = (index % BLOCK) * ROW
    const type = block[slot + 2] as string
    const actor = block[slot + 3] as Actor | string | null
    const plain = actor === null || typeof actor === "string"
    const by = plain ? this.#speechBy! : actor
    const link = plain ? 0 : (block[slot + 4] as number)
    const causeBack = link % FARTHEST
    const event: Envelope = {
      id: toEventId(this.#stream, seq),
      stream: this.#stream,
      seq,
      at: this.#base + (block[slot] as number),
      heardAt: this.#base + (block[slot + 1] as number),
      type: plain ? "turn.heard" : type,
      v: 1,
      by,
      origin: by.role === "library" ? "reaction" : "input",
      batch: seq - Math.floor(link / FARTHEST),
      causedBy: causeBack === 0 ? null : toEventId(this.#stream, seq - causeBack),
      data: plain ? this.#toTurn(block, slot, seq) : block[slot + 5],
    }
    const rare = this.#rare?.get(seq)
    // Spread only where there is something to add: on Node 20 it costs more than all the rest.
    return rare === undefined ? event : { ...event, ...rare }
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
    const slot = (this.#count % BLOCK) * ROW
    if (slot === 0) this.#blocks[this.#count / BLOCK] = new Array<unknown>(BLOCK * ROW)
    const block = this.#blocks[Math.floor(this.#count / BLOCK)]!
    const { at, heardAt, type, by, data } = event
    block[slot] = at - this.#base
    block[slot + 1] = heardAt - this.#base
    this.#count += 1
    if (this.#isSpeech(event) && isPlain(data)) {
      block[slot + 2] = data.speaker
      block[slot + 3] = data.turnId === toTurnId(event.seq) ? null : data.turnId
      block[slot + 4] = data.startAt === undefined ? null : data.startAt - this.#base
      block[slot + 5] = data.text
    } else {
      block[slot + 2] = type
      block[slot + 3] = by
      block[slot + 4] = this.#toLink(event)
      block[slot + 5] = data
    }
    this.#keepRare(event)
  }

  /** Whether a turn is heard as most are: alone in its step, from the actor that all come from. */
  #isSpeech({ type, causedBy, batch, seq, by }: Envelope): boolean {
    if (type !== "turn.heard" || causedBy !== null || batch !== seq) return false
    this.#speechBy ??= by
    return by.id === this.#speechBy.id && by.role === this.#speechBy.role
  }

  /** How far back batch and cause are, as one number; 0 for an input that stands alone. */
  #toLink(event: Envelope): number {
    const { seq, batch, causedBy } = event
    const causeBack = causedBy === null ? 0 : seq - Number(causedBy.slice(this.#stream.length + 1))
    const batchBack = seq - batch
    if (isNear(causeBack) && isNear(batchBack)) return batchBack * FARTHEST + causeBack
    this.#noteRare(seq, { batch, causedBy })
    return 0
  }

  #toTurn(block: readonly unknown[], slot: number, seq: number): PlainTurn {
    const start = block[slot + 4] as number | null
    const turn: { -readonly [Key in keyof PlainTurn]: PlainTurn[Key] } = {
      turnId: (block[slot + 3] as string | null) ?? toTurnId(seq),
      speaker: block[slot + 2] as string,
      text: block[slot + 5] as string,
    }
    if (start !== null) turn.startAt = this.#base + start
    return turn
  }

  truncate(seq: number): void {
    while (this.size > seq) {
      this.#rare?.delete(this.size)
      this.#count -= 1
    }
  }

  #keepRare({ seq, outOfPolicy, anomaly, v }: Envelope): void {
    if (outOfPolicy === undefined && anomaly === undefined && v === 1) return
    this.#noteRare(seq, { v, ...(outOfPolicy && { outOfPolicy }), ...(anomaly && { anomaly }) })
  }

  #noteRare(seq: number, rare: Rare): void {
    this.#rare ??= new Map()
    this.#rare.set(seq, { ...this.#rare.get(seq), ...rare })
  }
}

/** Batch and cause are nearer than this, or else they are kept with what few events have. */
const FARTHEST = 4_096

const isNear = (distance: number): boolean => distance >= 0 && distance < FARTHEST

/** Whether the data has the members of a plain turn in their order, and no other: so it can be made anew as it was. */
function isPlain(data: unknown): data is PlainTurn {
  if (typeof data !== "object" || data === null) return false
  const keys = Object.keys(data)
  const plain = keys[0] === "turnId" && keys[1] === "speaker" && keys[2] === "text"
  return plain && (keys.length === 3 || (keys.length === 4 && keys[3] === "startAt"))
}

/** The id of the turn that is heard in the step that begins with this `seq`: `turn#5`. No vendor counts like this. */
export function toTurnId(batch: number): string {
  return `turn#${batch}`
}

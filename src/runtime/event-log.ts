import { toEventId, type Actor, type Envelope, type EventReader } from "../kernel/index.js"

/** Members of one row: offsets of `at` and `heardAt`, type, actor, `seq` of the cause, data. */
const ROW = 6

/** What few events have. */
type Rare = Partial<Pick<Envelope, "outOfPolicy" | "anomaly" | "v">>

/**
 * The events of one live call, packed: six slots an event in one list, times as small offsets from the first event.
 *
 * A list of envelopes takes four times the memory. Events are made anew each time they are read.
 */
export class EventLog implements EventReader {
  private readonly rows: unknown[] = []
  private rare: Map<number, Rare> | undefined
  private base = 0

  private stream = ""

  /** @param firstSeq - `seq` of the first event that is kept here: those before are in a store. */
  constructor(private readonly firstSeq: number) {}

  /** `seq` of the last event. */
  get size(): number {
    return this.firstSeq - 1 + this.rows.length / ROW
  }

  event(seq: number): Envelope | undefined {
    const row = (seq - this.firstSeq) * ROW
    if (!(row >= 0 && row < this.rows.length)) return undefined
    const by = this.rows[row + 3] as Actor
    const cause = this.rows[row + 4] as number
    return {
      id: toEventId(this.stream, seq),
      stream: this.stream,
      seq,
      at: this.base + (this.rows[row] as number),
      heardAt: this.base + (this.rows[row + 1] as number),
      type: this.rows[row + 2] as string,
      v: 1,
      by,
      origin: by.role === "library" ? "reaction" : "input",
      causedBy: cause === 0 ? null : toEventId(this.stream, cause),
      data: this.rows[row + 5],
      ...this.rare?.get(seq),
    }
  }

  /** The events after a `seq`, in order. */
  after(seq: number): readonly Envelope[] {
    const events: Envelope[] = []
    for (let next = Math.max(seq + 1, this.firstSeq); next <= this.size; next++) events.push(this.event(next)!)
    return events
  }

  push(event: Envelope): void {
    if (this.rows.length === 0) {
      this.base = event.at
      this.stream = event.stream
    }
    const { at, heardAt, type, by, causedBy, data, outOfPolicy, anomaly, v } = event
    const cause = causedBy === null ? 0 : Number(causedBy.slice(this.stream.length + 1))
    this.rows.push(at - this.base, heardAt - this.base, type, by, cause, data)
    if (outOfPolicy === undefined && anomaly === undefined && v === 1) return
    this.rare ??= new Map()
    const rare = { v, ...(outOfPolicy && { outOfPolicy }), ...(anomaly !== undefined && { anomaly }) }
    this.rare.set(event.seq, rare)
  }
}

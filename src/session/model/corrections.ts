import type { Envelope } from "../../kernel/index.js"

/** Commands of this topic: the amendments that every record can have. */
export interface GroundCommands {
  /** Takes a record back: what came with that event goes. `reason` is the client's word. Striking a strike undoes it. */
  readonly strikeRecord: { readonly seq: number; readonly reason: string }
  /** Somebody says that a record is wrong; it stays until it is struck. */
  readonly disputeRecord: { readonly seq: number; readonly reason: string }
}

/** A record taken back. */
export interface RecordStruck {
  readonly seq: number
  readonly reason: string
  /** What was reported, where it was no record of somebody's but a report of the line. */
  readonly report?: StruckReport
}

/** A report that was taken back. */
export interface StruckReport {
  readonly type: string
  readonly at: number
  readonly participantId?: string
}

/** A record that stands again. */
export interface RecordRestored {
  /** Of the record. */
  readonly seq: number
  /** Of the strike that is taken back. */
  readonly strikeSeq: number
  readonly reason: string
  readonly record: Pick<Envelope, "type" | "at" | "data" | "outOfPolicy" | "anomaly">
}

/** Events of this topic. */
export interface GroundEvents {
  readonly "record.struck": RecordStruck
  /** A strike was struck: the record stands again, as it did. */
  readonly "record.restored": RecordRestored
  readonly "record.disputed": { readonly seq: number; readonly reason: string }
}

/** The type of the report or record that a strike takes back, or lets stand again; nothing where it was no report. */
export function reportedBy({ data }: Envelope<string, RecordStruck | RecordRestored>): string {
  return ("record" in data ? data.record : data.report)?.type ?? ""
}

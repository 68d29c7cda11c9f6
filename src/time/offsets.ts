import { DAY_MS, LAST_INSTANT } from "./instant.js"
import { openFormat } from "./zone-name.js"

/**
 * What the platform knows of one zone, read once and kept.
 *
 * Asking `Intl` for an offset costs over a microsecond; reading it here, some fifty nanoseconds. Offsets are
 * kept in blocks of 360 days, each filled when first asked for, so a zone costs nothing until it is used.
 */
export interface ZoneTable {
  readonly format: Intl.DateTimeFormat
  readonly blocks: Map<number, OffsetBlock>
  /** The block used last: nearly always the one wanted next. */
  last: OffsetBlock
}

/** The offsets from `from` up to, not including, `to`: `offsets[i]` holds from `starts[i]`, and `starts[0]` is `from`. */
interface OffsetBlock {
  readonly from: number
  readonly to: number
  readonly starts: readonly number[]
  readonly offsets: readonly number[]
}

/** A change of a zone's offset. */
export interface OffsetChange {
  /** The first instant of the new offset. */
  readonly at: number
  /** Local time minus UTC from then on. */
  readonly offsetMs: number
}

/**
 * How far apart offsets are sampled. Any two changes are at least 6 days 23 hours apart in the tz data of 1970 to 2100 (Recife
 * 2000, Gaza 2040), so that at most one stands between two samples. From 1900 on, one pair is missed: Freetown, 1939.
 */
const STEP_MS = 6 * DAY_MS
const BLOCK_MS = 60 * STEP_MS
/** At most so many zones are kept, some 25 kB each, and so many blocks of each: names and instants come from strangers. */
const ZONE_LIMIT = 256
const BLOCK_LIMIT = 128

const tables = new Map<string, ZoneTable>()

/** The table of a zone, or `undefined` where the platform does not know the zone. */
export function findTable(zone: string): ZoneTable | undefined {
  const known = tables.get(zone)
  if (known !== undefined) return known
  const format = openFormat(zone)
  if (format === undefined) return undefined
  if (tables.size >= ZONE_LIMIT) tables.delete(tables.keys().next().value as string)
  const table = { format, blocks: new Map(), last: { from: 0, to: 0, starts: [], offsets: [] } }
  tables.set(zone, table)
  return table
}

/** Local time minus UTC at an instant, in milliseconds. */
export function offsetAt(table: ZoneTable, at: number): number {
  if (at < table.last.from || at >= table.last.to) table.last = blockAt(table, at)
  const { starts, offsets } = table.last
  let index = starts.length - 1
  while (index > 0 && at < (starts[index] as number)) index -= 1
  return offsets[index] as number
}

/** The changes after `from`, up to and including `to`, in order. */
export function changesBetween(table: ZoneTable, from: number, to: number): readonly OffsetChange[] {
  const changes: OffsetChange[] = []
  let offsetMs = offsetAt(table, from)
  for (let cursor = from; cursor <= to; cursor = table.last.to) {
    offsetAt(table, cursor)
    const { starts, offsets } = table.last
    starts.forEach((at, index) => {
      if (at <= from || at > to || offsets[index] === offsetMs) return
      offsetMs = offsets[index] as number
      changes.push({ at, offsetMs })
    })
  }
  return changes
}

function blockAt(table: ZoneTable, at: number): OffsetBlock {
  const key = Math.floor(at / BLOCK_MS)
  const known = table.blocks.get(key)
  if (known !== undefined) return known
  if (table.blocks.size >= BLOCK_LIMIT) table.blocks.clear()
  const block = fillBlock(table.format, key * BLOCK_MS)
  table.blocks.set(key, block)
  return block
}

function fillBlock(format: Intl.DateTimeFormat, from: number): OffsetBlock {
  const to = from + BLOCK_MS
  const starts = [from]
  const offsets = [readOffset(format, from)]
  for (let low = from; low < to; low += STEP_MS) {
    const known = offsets[offsets.length - 1] as number
    const highOffset = readOffset(format, low + STEP_MS)
    if (highOffset === known) continue
    const start = findChange(format, low, low + STEP_MS, known)
    if (start === to) break
    starts.push(start)
    offsets.push(highOffset)
  }
  return { from, to, starts, offsets }
}

/** The second, after `low` and up to `high`, at which the offset is `lowOffset` no more; it holds at `low` and not at `high`. */
function findChange(format: Intl.DateTimeFormat, low: number, high: number, lowOffset: number): number {
  while (high - low > 1000) {
    const middle = low + Math.floor((high - low) / 2000) * 1000
    if (readOffset(format, middle) === lowOffset) low = middle
    else high = middle
  }
  return high
}

const OFFSET_FORM = /GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/

/** Asks the platform: `"12/1/2026, GMT-08:00"`, with seconds for old local mean times, and only `GMT` for zero. */
function readOffset(format: Intl.DateTimeFormat, at: number): number {
  const parts = OFFSET_FORM.exec(format.format(Math.max(-LAST_INSTANT, Math.min(LAST_INSTANT, at))))
  if (parts === null) throw new Error("Intl gave an unknown offset")
  const [, sign, hours = "0", minutes = "0", seconds = "0"] = parts
  const offsetMs = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000
  return sign === "-" ? -offsetMs : offsetMs
}

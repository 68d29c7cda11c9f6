import { Fault } from "../kernel/index.js"
import { copyPlain, defined } from "../kernel/inner.js"
import { formatLocal, isZone } from "../time/index.js"
import { PLAYBOOK_DEPTH, PLAYBOOK_FORMAT } from "./format.js"
import type { PlaybookInput } from "./playbook.js"

/** An older playbook in today's shape. */
export interface MigratedPlaybook {
  /** For {@link definePlaybook}, which checks it; it names its format. */
  readonly input: PlaybookInput
  /** The format that it had; 0 where it named none. */
  readonly from: number
  /** The members that were changed, in order; none where it was as it is today. */
  readonly changed: readonly string[]
}

type Json = Readonly<Record<string, unknown>>

/** One format up. A step leaves alone what has the new shape already, so that a file which names no format may be of any. */
type Step = (input: Json) => Json

/**
 * Brings a playbook that an older version of the library wrote or read into today's format. What it cannot carry over it leaves
 * where it is, so that {@link definePlaybook} names it: nothing is dropped in silence.
 *
 * - Format 0 (none named): `greeting` and notices with `fromAt` and `toAt`, as the ringing card takes them. They become a verbatim
 *   phrase, and days and times in the client's zone.
 * - Format 1: today's.
 *
 * @throws {@link Fault} `playbook/invalid` where it is no plain JSON object, or of a format newer than this library.
 *
 * @example
 * ```ts
 * import { definePlaybook, migratePlaybook } from "evenkeel/playbook"
 *
 * const old = { client: "acme", zone: "America/Chicago", greeting: "Acme, good day.", notices: [{ text: "Van 2 is off.", toAt: 1_767_225_600_000 }] }
 * const { input, changed } = migratePlaybook(old)
 * changed // => ["greeting", "notices.0.toAt"]
 * definePlaybook(input).notices // => [{ text: "Van 2 is off.", to: "2025-12-31T18:00" }]
 * ```
 */
export function migratePlaybook(input: unknown): MigratedPlaybook {
  const copied = copyPlain(input, { deepest: PLAYBOOK_DEPTH })
  if ("issues" in copied) throw new Fault("playbook/invalid", { issues: copied.issues })
  if (!isObject(copied.copy)) throw new Fault("playbook/invalid", { issues: [{ path: "", expected: "an object" }] })
  const { format = 0 } = copied.copy
  if (typeof format !== "number" || !Number.isInteger(format) || format < 0 || format > PLAYBOOK_FORMAT) {
    const expected = `a format from 0 to ${PLAYBOOK_FORMAT}, or a newer version of the library`
    throw new Fault("playbook/invalid", { issues: [{ path: "format", expected }] })
  }
  // Whatever a step makes of a stranger's data is checked by `definePlaybook`, not here.
  const changed: string[] = []
  const migrated = steps(changed)
    .slice(format)
    .reduce((each, step) => step(each), copied.copy)
  // Unchecked, as the comment above says: the type is what `definePlaybook` takes, and refuses by path.
  return { input: { ...migrated, format: PLAYBOOK_FORMAT } as unknown as PlaybookInput, from: format, changed }
}

/** From each format to the next. */
function steps(changed: string[]): readonly Step[] {
  return [(input) => datedNotices(verbatimGreeting(input, changed), changed)]
}

function verbatimGreeting(input: Json, changed: string[]): Json {
  const { greeting, phrases = {}, locale, ...rest } = input
  if (typeof greeting !== "string" || !isObject(phrases)) return input
  const { verbatim = [] } = phrases
  if (!Array.isArray(verbatim)) return input
  const lines: readonly unknown[] = verbatim
  if (lines.some((line) => isObject(line) && line.intent === "greeting")) return input
  const spoken = typeof locale === "string" ? { locale } : {}
  changed.push("greeting")
  return {
    ...rest,
    ...spoken,
    phrases: { ...phrases, verbatim: [{ intent: "greeting", text: greeting, ...spoken }, ...lines] },
  }
}

function datedNotices(input: Json, changed: string[]): Json {
  const { notices, zone } = input
  if (!Array.isArray(notices) || typeof zone !== "string" || !isZone(zone)) return input
  const dated = notices.map((notice: unknown, index) => {
    if (!isObject(notice)) return notice
    const { fromAt, toAt, ...rest } = notice
    const from = toWall(fromAt, zone)
    // A notice holds until its minute has begun: to the next one, where the end lay within it.
    const to = toWall(typeof toAt === "number" ? Math.ceil(toAt / MINUTE_MS) * MINUTE_MS : toAt, zone)
    if ((fromAt !== undefined && from === undefined) || (toAt !== undefined && to === undefined)) return notice
    if (from !== undefined) changed.push(`notices.${index}.fromAt`)
    if (to !== undefined) changed.push(`notices.${index}.toAt`)
    return { ...rest, ...defined({ from, to }) }
  })
  return { ...input, notices: dated }
}

const MINUTE_MS = 60_000
/** Years of four digits: 0001 to 9999. */
const [FIRST_AT, LAST_AT] = [-62_135_510_400_000, 253_402_214_400_000]

function toWall(at: unknown, zone: string): string | undefined {
  if (typeof at !== "number" || !(at >= FIRST_AT && at <= LAST_AT)) return undefined
  return formatLocal(at, zone).slice(0, "2026-12-01T09:00".length)
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

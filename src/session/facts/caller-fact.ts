import { wordsOnly } from "../../kernel/inner.js"
import { orInvalidInput } from "../../kernel/index.js"
import { withMark } from "./fact-marks.js"
import { isSettled, toFact, type Fact, type FactEntry, type FactMark } from "../model/facts.js"
import { amended } from "../model/mark.js"
import type { Caller, CallerFact } from "../model/people.js"

/**
 * The name or the callback number of the caller, and how sure it is: recorded, or as it was said. A number that redaction blotted out is
 * told, and is no number to ring.
 *
 * @example
 * ```ts
 * import { createCall } from "evenkeel"
 * import { callerFact } from "evenkeel/session"
 *
 * const at = 1_767_225_600_000
 * const call = createCall({ callId: "CA1", at })
 * const name = () => callerFact(call.getSnapshot().session, "callerName")
 * call.hear({ speaker: "agent", text: "Can I take your name?", at })
 * call.hear({ speaker: "caller", text: "Dana Whitfield.", at: at + 2_000 })
 * name().value // => "Dana Whitfield"
 * name().standing // => "stated"
 * call.hear({ speaker: "agent", text: "Dana Whitfield?", at: at + 4_000 })
 * call.hear({ speaker: "caller", text: "Yes.", at: at + 6_000 })
 * name().standing // => "confirmed"
 * call.getSnapshot().session.caller.name // => "Dana Whitfield"
 * ```
 */
export function callerFact(state: { readonly caller: Caller }, fact: CallerFact): Fact {
  return orInvalidInput({ state, fact }, () => {
    const { told, [memberOf[fact]]: value } = state.caller
    const entry = told?.find(({ name }) => name === fact)
    if (entry !== undefined) return toFact(counted(entry))
    return toFact(value === undefined ? undefined : { name: fact, marks: [recordedMark(value)] })
  })
}

/** The member of a `Person` that a fact is. */
const memberOf = { callerName: "name", callbackNumber: "callbackNumber" } as const

/** What was known of them before anything was heard. */
function recordedMark(value: string): FactMark {
  return { kind: "stated", basis: "recorded", value, seq: 1, at: 0 }
}

/** The caller with one more mark on what was told of a fact. */
export function withTold(caller: Caller, fact: CallerFact, mark: FactMark): Caller {
  const { told = [], [memberOf[fact]]: value } = caller
  const known = told.find(({ name }) => name === fact)
  const before = known?.marks ?? (value === undefined ? [] : [recordedMark(value)])
  const entry: FactEntry = { name: fact, marks: withMark(before, mark) }
  return settled({ ...caller, told: [...told.filter((each) => each !== known), entry] })
}

/** A name or a number is known where it is settled, and no longer where what it rested on is gone. */
export function settled(caller: Caller): Caller {
  const { told = [], ...known } = caller
  return told.reduce<Caller>(
    (next, entry) => ({ ...amended(next, { [memberOf[entry.name as CallerFact]]: settledValue(entry) }), told }),
    known,
  )
}

function settledValue(entry: FactEntry): string | null {
  const fact = toFact(counted(entry))
  const { value = "", basis } = fact
  if (basis === "recorded") return value
  const isWhole = entry.name !== "callbackNumber" || countDigits(value) >= FEWEST_DIGITS
  return isSettled(fact) && isWhole && !isBlotted(value) ? value : null
}

/** A number of fewer digits is a piece of one. */
const FEWEST_DIGITS = 7

/** Digits, or the words that stand for them. */
export function countDigits(text: string): number {
  return text.replace(/\D/g, "").length || text.trim().split(/[\s,-]+/).length
}

/**
 * A yes counts behind the read-back of what stands, and no longer where that was taken back. A name put down stands while they tell it in
 * full, which is no clash; the full one is put right by a yes to it.
 */
function counted(entry: FactEntry): FactEntry {
  let isRead = false
  let short: string | undefined
  let full: FactMark | undefined
  const marks = entry.marks.flatMap((mark) => {
    const { kind, basis, value } = mark
    if (kind === "confirmed")
      return !isRead ? [] : full === undefined ? mark : [{ ...full, kind: "corrected", basis } as const, mark]
    isRead = kind === "readBack"
    if (isRead || value === undefined) return mark
    if (basis === "recorded") short = value
    else if (entry.name === "callerName" && short !== undefined && isWithin(short, value)) {
      full = mark
      return []
    }
    return mark
  })
  return { ...entry, marks }
}

/** A short form of what is known, or the same: "Dana" of "Dana Whitfield", a number with or without its prefix. */
export function isWithin(short: string, long: string): boolean {
  const [one, other] = [short, long].map((each) => wordsOnly(each.toLowerCase()).trim())
  if (/\d/.test(one!)) return other!.replace(/ /g, "").endsWith(one!.replace(/ /g, ""))
  return ` ${other} `.includes(` ${one} `)
}

/** Whether redaction stands in the place of a number. */
export function isBlotted(value = ""): boolean {
  return /\[[A-Z]+\]/.test(value)
}

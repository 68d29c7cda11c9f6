import { orInvalidInput } from "../kernel/index.js"
import { isDate } from "../time/index.js"
import type { CallType } from "./model/arrival.js"
import type { FactName } from "./model/facts.js"

/** What a value looks like. `date` is `2026-12-01`; `choice` is one of the field's `choices`. */
export type MessageFieldKind = "text" | "phone" | "email" | "date" | "choice"

/** The kinds, the freest first. */
export const messageFieldKinds = ["text", "phone", "email", "date", "choice"] as const

/** A field that is no fact of an issue: it is read from the caller or the subject. */
export type PersonField = "callerName" | "callerNumber" | "callbackNumber" | "subjectName" | "relation"

/** Those fields. */
export const personFields: readonly PersonField[] = [
  "callerName",
  "callerNumber",
  "callbackNumber",
  "subjectName",
  "relation",
]

/** One thing that a message of this client is to hold. */
export interface MessageField {
  /** A {@link PersonField}, or the name of a fact: one of the library's or the client's own. 1 to 60 characters. */
  readonly field: PersonField | FactName
  /** What the agent reads: `Address of the leak`. 1 to 80 characters. */
  readonly label: string
  /** `text` where it is left out. */
  readonly kind?: MessageFieldKind
  /** Whether a message without it is incomplete; `true` where it is left out. */
  readonly required?: boolean
  /** For `choice`: 2 to 50, each once. */
  readonly choices?: readonly string[]
}

/** The fields of a message for each type of call, in the order in which to ask. A type that is not named has none. */
export type MessageFields = Readonly<Partial<Record<CallType, readonly MessageField[]>>>

/** E.164: at most 15 digits; 5 is the shortest number that somebody can be rung back on. */
const PHONE_DIGITS = { from: 5, to: 15 }

/**
 * Whether a value has the form of its field. A form tells nothing about the truth: a number may be wrong and well written.
 *
 * - `phone`: 5 to 15 digits (E.164 allows 15) with the usual marks, and an extension behind `x`, `ext` or `#`
 * - `email`: something, `@`, a domain with a dot; at most 254 characters (RFC 5321)
 * - `date`: `2026-12-01`, a day that exists
 * - `choice`: one of the choices, whatever its case; `text`: not blank
 *
 * @example
 * ```ts
 * import { hasForm } from "evenkeel/session"
 *
 * const phone = { field: "callbackNumber", label: "Number to ring back", kind: "phone" } as const
 * hasForm(phone, "+1 (312) 555-0100 ext 7") // => true
 * hasForm(phone, "the usual one") // => false
 * hasForm({ field: "movingIn", label: "Moving in", kind: "date" }, "2026-02-30") // => false
 * ```
 */
export function hasForm(field: MessageField, value: string): boolean {
  return orInvalidInput({ field, value }, () => {
    const { kind = "text", choices = [] } = field
    const text = value.trim()
    switch (kind) {
      case "text":
        return text !== ""
      case "phone":
        return isPhone(text)
      case "email":
        return text.length <= 254 && /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(text)
      case "date":
        return /^\d{4}-\d{2}-\d{2}$/.test(text) && isCalendarDate(text)
      case "choice":
        return choices.some((choice) => choice.trim().toLowerCase() === text.toLowerCase())
    }
  })
}

function isPhone(text: string): boolean {
  if (text.length > 40) return false
  const [before = ""] = text.split(/ext\.?|x|#/i)
  const number = before.trim()
  const digits = number.replace(/\D/g, "").length
  return /^\+?[\d\s().\-/]+$/.test(number) && digits >= PHONE_DIGITS.from && digits <= PHONE_DIGITS.to
}

function isCalendarDate(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number)
  return isDate({ year, month, day })
}

import { orInvalidInput } from "../kernel/index.js"
import { currentCallType, type CallType } from "./model/arrival.js"
import { mayAskMore } from "./model/closing.js"
import { callerFact } from "./facts/caller-fact.js"
import { isNarrative, isSettled, type Fact } from "./model/facts.js"
import { factIn, newestIssue, openIssues } from "./model/issue-views.js"
import type { Issue } from "./model/issues.js"
import { hasForm, type MessageField, type PersonField } from "./message-field.js"
import { dangerIn, isFactOfDanger } from "./model/safety.js"
import type { Settings } from "./settings.js"
import type { SessionState } from "./model/state.js"
import { isListening } from "./model/vent.js"

/**
 * What is to be done about a field: `ask` for what nobody told, `confirm` what was only heard, carried or told about another
 * matter, `correct` what is disputed or has not the form of its kind.
 */
export type MessageNeed = "ask" | "confirm" | "correct"

/** A field of a message, and what is known of it. */
export interface MessageEntry extends Pick<MessageField, "field" | "label"> {
  readonly required: boolean
  /** As it was recorded, or said; `null` where nobody told, or where it may not travel. */
  readonly value: string | null
  /** Whether it may be acted on: recorded or confirmed, and of its form. */
  readonly isKnown: boolean
  /** `null` where it is known. */
  readonly need: MessageNeed | null
  /** `seq` of the events that it rests on; none for what is known of the people. */
  readonly evidence: readonly number[]
}

/** A required field that a message lacks. */
export interface MissingField extends Pick<MessageField, "field" | "label"> {
  readonly need: MessageNeed
}

/** What a caller left for the client. */
export interface Message {
  readonly callId: string
  readonly callType: CallType
  /** The matter that its facts are about; `null` where none was opened. */
  readonly issueId: string | null
  /** In the client's order, whether they are known or not. */
  readonly fields: readonly MessageEntry[]
  /** Whether every required field is known. A message that is not complete is a message all the same. */
  readonly complete: boolean
  /** What is lacking, in the order in which to ask. */
  readonly missing: readonly MissingField[]
}

/** What a message needs to know of the client. A playbook is one. */
export type MessageSettings = Pick<Settings, "messageFields">

/** Whether the message can go as it stands, and what to ask next. */
export interface MessageReadiness {
  readonly ready: boolean
  readonly missing: readonly MissingField[]
  /** What to ask now; `null` where nothing is missing, or this is no moment to ask. */
  readonly next: MissingField | null
}

/**
 * The message that a call comes to, as far as it got: a dropped call leaves what it had, flagged, and nothing is lost.
 *
 * @param issueId - Whose facts; those of the issue that is being talked about where it is left out.
 *
 * @example
 * ```ts
 * import { messageOf } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const fields = [{ field: "callerName", label: "Name" }, { field: "address", label: "Address" }]
 * const { call } = buildCall({ caller: { name: "Dana" } }).answer().record({ type: "setCallType", callType: "message" }).drop()
 * const message = messageOf(call.getSnapshot().session, { messageFields: { message: fields } })
 * message.complete // => false
 * message.missing // => [{ field: "address", label: "Address", need: "ask" }]
 * ```
 */
export function messageOf(state: SessionState, settings: MessageSettings, issueId?: string): Message {
  return orInvalidInput({ state, settings, issueId }, () => {
    const { messageFields } = settings
    const callType = currentCallType(state.callTypes)
    const issue = issueId === undefined ? newestIssue(state) : state.issues.find((each) => each.issueId === issueId)
    const wanted = messageFields?.[callType] ?? []
    const fields = wanted.map((field) => toEntry(field, readField(state, issue, field)))
    const missing = fields.flatMap(({ field, label, required, need }) =>
      required && need !== null ? [{ field, label, need }] : [],
    )
    return {
      callId: state.callId,
      callType,
      issueId: issue?.issueId ?? null,
      fields,
      complete: missing.length === 0,
      missing,
    }
  })
}

/**
 * Whether the message is complete, and what to ask now. Nothing is asked in danger, while the caller is being heard out, or once
 * they have signalled the end and one thing was asked; what is missing stays named.
 *
 * Readiness to close does not wait for it: a client's form keeps nobody on the line.
 *
 * @param settings - The playbook. Where it has no fields for this type of call the message is ready.
 *
 * @example
 * ```ts
 * import { messageReadiness } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const fields = [
 *   { field: "callerName", label: "Name" },
 *   { field: "callbackNumber", label: "Number to ring back", kind: "phone" },
 * ] as const
 * const { call } = buildCall({ caller: { name: "Dana", number: "+1 312 555 0100" } })
 *   .answer()
 *   .record({ type: "setCallType", callType: "message" })
 * const { ready, next } = messageReadiness(call.getSnapshot().session, { messageFields: { message: fields } })
 * ready // => false
 * // The number that they ring from is known: it is confirmed, not asked for.
 * next // => { field: "callbackNumber", label: "Number to ring back", need: "confirm" }
 * ```
 */
export function messageReadiness(state: SessionState, settings: MessageSettings): MessageReadiness {
  return orInvalidInput({ state, settings }, () => {
    const { complete, missing } = messageOf(state, settings)
    const isMoment = dangerIn(state) === undefined && !isListening(state) && mayAskMore(state) && isLive(state)
    return { ready: complete, missing, next: isMoment ? (missing[0] ?? null) : null }
  })
}

function isLive({ line }: SessionState): boolean {
  return line.end === null
}

/** What is known of a field, before it is judged. */
interface Reading {
  readonly value?: string | undefined
  readonly need: MessageNeed | null
  readonly evidence: readonly number[]
  /** Told in words that told a danger too. */
  readonly isOfDanger?: boolean
}

const untold: Reading = { need: "ask", evidence: [] }

function toEntry(field: MessageField, { value, need, evidence, isOfDanger = false }: Reading): MessageEntry {
  const isBlank = value === undefined || value.trim() === ""
  const wanted = isBlank ? "ask" : need === null && !hasForm(field, value) ? "correct" : need
  return {
    field: field.field,
    label: field.label,
    required: field.required ?? true,
    value: isBlank || isOfDanger ? null : value,
    isKnown: wanted === null,
    need: wanted,
    evidence,
  }
}

function readField(state: SessionState, issue: Issue | undefined, { field }: MessageField): Reading {
  const { caller, subject } = state
  switch (field as PersonField) {
    case "callerName":
      return toReading(callerFact(state, "callerName"))
    case "callerNumber":
      return told(caller.number)
    case "callbackNumber":
      return readNumber(state)
    case "subjectName":
      return told(subject?.name ?? (subject?.relation === "self" ? caller.name : undefined))
    case "relation":
      return told(subject?.relation)
    default:
      return readFact(state, issue, field)
  }
}

function told(value: string | undefined): Reading {
  return value === undefined ? untold : { value, need: null, evidence: [] }
}

function readFact(state: SessionState, issue: Issue | undefined, name: string): Reading {
  const fact = factIn(issue, name)
  if (fact.value !== undefined) return { ...toReading(fact), isOfDanger: isToldInDanger(state, issue, name, fact) }
  if (isNarrative(name)) return untold
  // Told about another matter of this call: not asked again, and not taken for granted.
  const other = openIssues(state).findLast((each) => each !== issue && isSettled(factIn(each, name)))
  const { value, evidence } = factIn(other, name)
  return value === undefined ? untold : { value, need: "confirm", evidence }
}

/** The number they ring from may be somebody else's desk: it is offered, and asked about. */
function readNumber(state: SessionState): Reading {
  const { number } = state.caller
  const fact = callerFact(state, "callbackNumber")
  return fact.value === undefined && number !== undefined
    ? { value: number, need: "confirm", evidence: [] }
    : toReading(fact)
}

function toReading(fact: Fact): Reading {
  const { value, evidence, standing } = fact
  if (value === undefined) return untold
  if (isSettled(fact)) return { value, need: null, evidence }
  return { value, need: standing === "corrected" || standing === "disputed" ? "correct" : "confirm", evidence }
}

/** What a person settled is theirs to judge; anything else stays with the call where any of it was told in danger. */
function isToldInDanger(state: SessionState, issue: Issue | undefined, name: string, fact: Fact): boolean {
  if (isSettled(fact)) return false
  const entry = issue?.facts.find((each) => each.name === name)
  return entry !== undefined && isFactOfDanger(state, entry)
}

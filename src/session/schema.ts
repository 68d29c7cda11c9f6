import * as z from "zod/mini"
import type { FaultIssue } from "../kernel/index.js"
import { checkWorkCalendar, type WorkCalendar } from "../time/index.js"
import { callTypes, type CallType } from "./model/arrival.js"
import type { CallTypes, CallTypeSettings } from "./call-type-settings.js"
import type { EmergencyContact } from "./model/emergency.js"
import { messageFieldKinds, type MessageField, type MessageFields } from "./message-field.js"
import { recordingRules, retentions, type RecordingPolicy } from "./model/recording.js"
import type { RetentionPolicy } from "./retention.js"
import { safetyKinds } from "./model/safety.js"
import {
  defaultClocks,
  defaultLimits,
  limitBounds,
  settingBounds,
  type Clocks,
  type Limits,
  type Procedure,
  type ProcedureStep,
} from "./settings.js"

const MOST_FIELDS = 50
const MOST_CONTACTS = 200
/** A century: longer is `keep`. */
const MOST_DAYS = 36_500

/** How much a call may hear. */
export function limitsSchema(): z.ZodMiniType<Limits> {
  return z.prefault(
    withDefaults(defaultLimits, {
      turnCount: whole(...limitBounds.turnCount),
      turnCharacters: whole(...limitBounds.turnCharacters),
      callCharacters: whole(...limitBounds.callCharacters),
    }),
    {},
  )
}

/** The call's clocks. */
export function clocksSchema(): z.ZodMiniType<Clocks> {
  return z.prefault(
    withDefaults(defaultClocks, {
      ventMs: duration(),
      ventPauseMs: duration(),
      holdCheckBackMs: duration(),
      holdMaxMs: duration(),
      wrapUpMs: switchable(),
      budgetWarningMs: switchable(),
      budgetMs: switchable(),
    }),
    {},
  )
}

/** What is otherwise in calls of one type: limits, clocks, and practices by id. `practice` is the schema of one change. */
export function callTypesSchema(practices: z.ZodMiniType<CallTypeSettings["practices"]>): z.ZodMiniType<CallTypes> {
  const clocks: z.ZodMiniType<Partial<Clocks>> = members({
    ventMs: z.exactOptional(duration()),
    ventPauseMs: z.exactOptional(duration()),
    holdCheckBackMs: z.exactOptional(duration()),
    holdMaxMs: z.exactOptional(duration()),
    wrapUpMs: z.exactOptional(switchable()),
    budgetWarningMs: z.exactOptional(switchable()),
    budgetMs: z.exactOptional(switchable()),
  })
  const limits: z.ZodMiniType<CallTypeSettings["limits"]> = members({
    turnCount: z.exactOptional(whole(...limitBounds.turnCount)),
    callCharacters: z.exactOptional(whole(...limitBounds.callCharacters)),
  })
  const ofType = z.exactOptional(
    members({
      limits: z.exactOptional(limits),
      clocks: z.exactOptional(clocks),
      practices: z.exactOptional(practices),
    }),
  )
  const shape = Object.fromEntries(callTypes.map((callType) => [callType, ofType]))
  return members(shape as Record<CallType, typeof ofType>) as z.ZodMiniType<CallTypes>
}

/** What callers should have done before they ring, each under an id of its own. */
export function proceduresSchema(): z.ZodMiniType<readonly Procedure[]> {
  const steps = listOf(stepSchema(), ...settingBounds.steps).check(unique("stepId"))
  const procedure: z.ZodMiniType<Procedure> = members({ procedureId: text(200), steps })
  return z._default(listOf(procedure, ...settingBounds.procedures).check(unique("procedureId")), [])
}

function stepSchema(): z.ZodMiniType<ProcedureStep> {
  return members({ stepId: text(200), text: text(500) })
}

/** What a message is to hold, by type of call. */
export function messageFieldsSchema(): z.ZodMiniType<MessageFields> {
  const fields = z.exactOptional(listOf(messageFieldSchema(), 1, MOST_FIELDS).check(unique("field")))
  const shape = Object.fromEntries(callTypes.map((callType) => [callType, fields]))
  return members(shape as Record<CallType, typeof fields>, "lists of fields by type of call: { message: […] }")
}

function messageFieldSchema(): z.ZodMiniType<MessageField> {
  const choices = listOf(text(200), 2, MOST_FIELDS).check(({ value, issues }) => {
    if (new Set(value.map((choice) => choice.trim().toLowerCase())).size < value.length)
      issues.push({ code: "custom", input: value, path: [], message: "choices that differ" })
  })
  return members({
    field: text(60),
    label: text(80),
    kind: z.exactOptional(word(messageFieldKinds)),
    required: z.exactOptional(z.boolean({ error: "true or false" })),
    choices: z.exactOptional(choices),
  }).check(({ value, issues }) => {
    if ((value.kind === "choice") === (value.choices !== undefined)) return
    const message = value.kind === "choice" ? "a list of 2 to 50" : "left out, or the kind choice"
    issues.push({ code: "custom", input: value, path: ["choices"], message })
  })
}

/** Whom to ring in danger. */
export function emergencyContactsSchema(): z.ZodMiniType<readonly EmergencyContact[]> {
  const region = "an ISO 3166 code such as US or US-IL"
  const contact: z.ZodMiniType<EmergencyContact> = members({
    region: z.exactOptional(
      z.string({ error: region }).check(z.regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/, { error: region })),
    ),
    label: text(80),
    number: z
      .string({ error: "a number as it is dialled" })
      .check(z.regex(/^[+*#\d][\d\s().*#-]{1,39}$/, { error: "a number as it is dialled" })),
    kinds: z.exactOptional(listOf(word(safetyKinds), 1, safetyKinds.length)),
  })
  return listOf(contact, 0, MOST_CONTACTS)
}

/** When calls may be recorded. */
export function recordingSchema(): z.ZodMiniType<RecordingPolicy> {
  return members({ rule: word(recordingRules) })
}

/** How long words are kept. */
export function retentionSchema(): z.ZodMiniType<RetentionPolicy> {
  return members({
    text: word(retentions),
    days: z.exactOptional(whole(1, MOST_DAYS)),
  }).check(({ value, issues }) => {
    if ((value.text === "expire") === (value.days !== undefined)) return
    const message = value.text === "expire" ? `a whole number from 1 to ${MOST_DAYS}` : "left out, or the text expire"
    issues.push({ code: "custom", input: value, path: ["days"], message })
  })
}

function duration() {
  return whole(...settingBounds.clockMs, " milliseconds")
}

/** A duration, or `null` where the clock is off. */
function switchable() {
  return z.nullable(whole(...settingBounds.clockMs, " milliseconds or null"))
}

// Words for schemas. Every message says what belongs there, as `FaultIssue.expected` takes it.

/** Of more members than these nobody reads the names. */
const MOST_NAMED = 8

/** An object with these members and no others; `expected` says what it is where it has many. */
export function members<Members extends z.core.$ZodShape>(shape: Members, expected = "an object") {
  const names = Object.keys(shape)
  return z.strictObject(shape, { error: names.length > MOST_NAMED ? expected : `an object of ${names.join(", ")}` })
}

/** Settings of which each may be left out: it is the default then. */
export function withDefaults<Settings extends object>(
  defaults: Settings,
  shape: { readonly [Name in keyof Settings]-?: z.ZodMiniType<Settings[Name]> },
): z.ZodMiniType<Settings> {
  const names = Object.keys(shape) as (keyof Settings & string)[]
  const optional = names.map((name) => [name, z._default<z.ZodMiniType>(shape[name], defaults[name])])
  // `fromEntries` forgets which member is of which type; the type of `shape` has seen to it.
  return members(Object.fromEntries(optional) as z.core.$ZodShape) as unknown as z.ZodMiniType<Settings>
}

/** A whole number within bounds, both included; `unit` comes behind them, with its blank. */
export function whole(from: number, to: number, unit = "") {
  const error = `a whole number from ${from} to ${to}${unit}`
  return z.int({ error }).check(z.gte(from, { error }), z.lte(to, { error }))
}

/** A text of at most `limit` UTF-16 units, of which at least one is no blank. */
export function text(limit: number) {
  const error = `a text of 1 to ${limit} characters`
  return z.string({ error }).check(z.maxLength(limit, { error }), z.regex(/\S/, { error }))
}

/** One of these words. */
export function word<const Word extends string>(words: readonly Word[]) {
  return z.enum(words, { error: `one of ${words.join(", ")}` })
}

/** A list of so many items, both bounds included. */
export function listOf<Item extends z.ZodMiniType>(item: Item, from: number, to: number) {
  const error = `a list of ${from} to ${to}`
  return z.array(item, { error }).check(z.minLength(from, { error }), z.maxLength(to, { error }))
}

/** For editors: the hours of a week and the days that differ, in JSON Schema. {@link checkWorkCalendar} says the rest. */
function hoursJsonSchema(zone: object) {
  const time = { type: "string", pattern: "^\\d{2}:\\d{2}$" }
  const spans = { type: "array", items: { type: "array", items: time, minItems: 2, maxItems: 2 } }
  const week = { mon: spans, tue: spans, wed: spans, thu: spans, fri: spans, sat: spans, sun: spans }
  const day = { date: { type: "string" }, hours: spans, name: { type: "string" } }
  const holiday = { type: "object", properties: day, required: ["date"], additionalProperties: false }
  const properties = {
    ...zone,
    hours: { type: "object", properties: week, additionalProperties: false },
    holidays: { type: "array", items: holiday },
  }
  return { type: "object", properties, required: [...Object.keys(zone), "hours"], additionalProperties: false }
}

/** When a client's people work, with its zone. */
export function calendarSchema(): z.ZodMiniType<WorkCalendar> {
  const editors = hoursJsonSchema({ zone: { type: "string" } })
  return checked<WorkCalendar>("a work calendar", checkWorkCalendar).check(z.meta(editors))
}

/** Hours of a week without a zone of their own. */
export function hoursSchema(): z.ZodMiniType<Omit<WorkCalendar, "zone">> {
  return checked<Omit<WorkCalendar, "zone">>("hours without a zone", (value) =>
    "zone" in value ? [{ path: "zone", expected: "no such member" }] : checkWorkCalendar({ ...value, zone: "UTC" }),
  ).check(z.meta(hoursJsonSchema({})))
}

/** What another check of ours finds, as issues of this one. */
function checked<Value extends object>(expected: string, find: (value: Value) => readonly FaultIssue[]) {
  return z
    .custom<Value>((value) => typeof value === "object" && value !== null, { error: expected })
    .check(({ value, issues }) => {
      for (const issue of find(value)) issues.push(toZodIssue(issue, value))
    })
}

/** What another check of ours finds, as an issue of a schema. */
export function toZodIssue({ path, expected, suggestion }: FaultIssue, input: unknown): z.core.$ZodRawIssue {
  const places = path === "" ? [] : path.split(".").map((place) => (/^\d+$/.test(place) ? Number(place) : place))
  return { code: "custom", input, path: places, message: expected, params: { suggestion } }
}

/** Each item of a list has another id. */
export function unique<Name extends string>(name: Name): z.core.CheckFn<Readonly<Record<Name, string>>[]> {
  return ({ value: items, issues }) => {
    const seen = new Set<string>()
    items.forEach((item, index) => {
      const id = item[name]
      const path = [index, name]
      if (seen.has(id)) issues.push({ code: "custom", input: id, path, message: "an id that no other has" })
      seen.add(id)
    })
  }
}

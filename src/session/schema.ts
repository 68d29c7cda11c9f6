import * as z from "zod"
import {
  defaultClocks,
  defaultLimits,
  settingBounds,
  type Clocks,
  type Limits,
  type Procedure,
  type ProcedureStep,
} from "./settings.js"

/** How much a call may hear. */
export function limitsSchema(): z.ZodType<Limits> {
  return members({
    turnCount: whole(...settingBounds.turnCount).default(defaultLimits.turnCount),
    turnCharacters: whole(...settingBounds.turnCharacters).default(defaultLimits.turnCharacters),
    callCharacters: whole(...settingBounds.callCharacters).default(defaultLimits.callCharacters),
  }).prefault({})
}

/** The call's clocks. */
export function clocksSchema(): z.ZodType<Clocks> {
  return members({
    ventMs: duration().default(defaultClocks.ventMs),
    ventPauseMs: duration().default(defaultClocks.ventPauseMs),
    holdCheckBackMs: duration().default(defaultClocks.holdCheckBackMs),
    holdMaxMs: duration().default(defaultClocks.holdMaxMs),
    wrapUpMs: switchable().default(defaultClocks.wrapUpMs),
    budgetWarningMs: switchable().default(defaultClocks.budgetWarningMs),
    budgetMs: switchable().default(defaultClocks.budgetMs),
  }).prefault({})
}

/** What callers should have done before they ring, each under an id of its own. */
export function proceduresSchema(): z.ZodType<readonly Procedure[]> {
  const steps = listOf(stepSchema(), ...settingBounds.steps).check(unique("stepId"))
  const procedure: z.ZodType<Procedure> = members({ procedureId: text(200), steps })
  return listOf(procedure, ...settingBounds.procedures)
    .check(unique("procedureId"))
    .default([])
}

function stepSchema(): z.ZodType<ProcedureStep> {
  return members({ stepId: text(200), text: text(500) })
}

function duration() {
  return whole(...settingBounds.clockMs)
}

/** A duration, or `null` where the clock is off. */
function switchable() {
  return whole(...settingBounds.clockMs, " or null").nullable()
}

// Words for schemas. Every message says what belongs there, as `FaultIssue.expected` takes it.

/** An object with these members and no others. */
export function members<Members extends z.ZodRawShape>(shape: Members) {
  return z.strictObject(shape, { error: "an object" })
}

/** A whole number within bounds, both included. */
export function whole(from: number, to: number, otherwise = "") {
  const error = `a whole number from ${from} to ${to}${otherwise}`
  return z.int({ error }).min(from, { error }).max(to, { error })
}

/** A text of at most `limit` UTF-16 units, of which at least one is no blank. */
export function text(limit: number) {
  const error = `a text of 1 to ${limit} characters`
  return z.string({ error }).max(limit, { error }).regex(/\S/, { error })
}

/** A list of so many items, both bounds included. */
export function listOf<Item extends z.ZodType>(item: Item, from: number, to: number) {
  const error = `a list of ${from} to ${to}`
  return z.array(item, { error }).min(from, { error }).max(to, { error })
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

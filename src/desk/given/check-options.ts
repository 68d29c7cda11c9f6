import { Fault, optional, whole, type FaultIssue } from "../../kernel/index.js"
import { wrong } from "../../kernel/inner.js"
import type { DeskOptions } from "../desk.js"
import { readGiven } from "./read-given.js"
import type { RunOptions } from "../run-desk.js"

/** Throws `desk/invalid-options` where a desk cannot be made of it. */
export function checkDeskOptions(options: unknown): void {
  checkOptions<DeskOptions>(options, noteDeskOptions)
}

/** The same where a desk cannot be run with it. */
export function checkRunOptions(options: unknown): void {
  checkOptions<RunOptions<unknown>>(options, noteRunOptions)
}

function checkOptions<Options>(
  options: unknown,
  note: (options: Partial<Options>, wants: Wants, issues: FaultIssue[]) => void,
): void {
  const issues: FaultIssue[] = []
  const read = readGiven(options) as Partial<Options> | undefined
  const wants: Wants = (path, value, members, expected) => {
    if (!hasAll(value, members)) wrong(path, expected, issues)
  }
  if (read === undefined) wrong("", "an object with options", issues)
  else note(read, wants, issues)
  if (issues.length > 0) throw new Fault("desk/invalid-options", { issues })
}

/** Notes what has not all of these functions. */
type Wants = (path: string, value: unknown, members: readonly string[], expected: string) => void

function noteRunOptions(options: Partial<RunOptions<unknown>>, wants: Wants, issues: FaultIssue[]): void {
  const { desk, timers, store, pollMs, onFault } = options
  wants("desk", desk, ["tick"], "what `createDesk` gives")
  wants("timers", timers, ["set", "clear"], "an object with `set()` and `clear()`")
  if (store !== undefined) wants("store", store, ["watch"], "what a `create…Store` gives")
  if (onFault !== undefined && typeof onFault !== "function") wrong("onFault", "a function", issues)
  optional(whole(10, 60_000))(pollMs, "pollMs", issues)
}

function noteDeskOptions(options: Partial<DeskOptions>, wants: Wants, issues: FaultIssue[]): void {
  const { store, clock, playbook, calls, kinds, redactor, mostTimers, mostLoaded } = options
  wants("store", store, ["client", "dueClients", "listClients", "watch"], "what a `create…Store` gives")
  wants("clock", clock, ["now"], "an object with `now()`")
  for (const name of ["toMessages", "onHeartbeat", "onFailure"] as const)
    if (options[name] !== undefined && typeof options[name] !== "function") wrong(name, "a function", issues)
  if (typeof playbook !== "function") wrong("playbook", "a function from a client's id", issues)
  if (calls !== undefined) wants("calls", calls, ["create", "restore"], "an object with `create()` and `restore()`")
  if (redactor !== undefined) wants("redactor", redactor, ["open"], "what `createRedactor` gives")
  if (kinds !== undefined && !Array.isArray(kinds)) wrong("kinds", "a list of kinds", issues)
  else
    kinds?.forEach((kind, index) =>
      wants(`kinds.${index}`, kind, ["begins", "ordersOfCall", "toIndex"], "a kind of stream"),
    )
  optional(whole(1, 1_000_000))(mostTimers, "mostTimers", issues)
  optional(whole(1, 100_000))(mostLoaded, "mostLoaded", issues)
}

/** Whether something has functions of these names. */
function hasAll(value: unknown, names: readonly string[]): boolean {
  try {
    return names.every((name) => typeof (value as Record<string, unknown>)[name] === "function")
  } catch {
    return false
  }
}

import {
  countingIssues,
  isFactOfDanger,
  isSettled,
  standingFlags,
  toFact,
  type Command,
  type SessionState,
} from "../../session/index.js"
// Past the index, which brings the rules: a desk that has none would load them at each start.
import { abuseToCarry, type AbuseState } from "../../escalation/abuse/abuse-state.js"
import type { Envelope } from "../../kernel/index.js"
import { defined } from "../../kernel/inner.js"
import type { StreamRecord } from "../../stores/index.js"
import type { Call, CallSnapshot } from "../../runtime/call.js"
import { DESK, storeOf, type DeskBase } from "../base.js"
import { listAll } from "../../stores/inner.js"
import { loadCall } from "./load-call.js"

/**
 * What is known of a caller from before, as commands for the new call: earlier contacts, open and broken promises, flags that a
 * person confirmed, abuse that one confirmed, and the settled facts of what was left unsolved. All of it comes as carried, to be confirmed and not asked again.
 */
export async function carryOver(
  base: DeskBase,
  client: string,
  { personId, at, callId }: { readonly personId: string; readonly at: number; readonly callId: string },
): Promise<readonly Command[]> {
  const earlier: StreamRecord[] = []
  for await (const record of listAll(storeOf(base, client), { caller: personId })) earlier.push(record)
  const calls = earlier
    .filter(({ kind, stream, erasedCount }) => kind === "call" && stream !== callId && erasedCount === 0)
    .sort((a, b) => a.heardAt - b.heardAt)
  const others = earlier.filter(({ kind, erasedCount }) => kind === "followUp" && erasedCount === 0)
  const last = calls.at(-1)
  if (last === undefined && others.length === 0) return []
  const openPromiseIds = namesOf(others.filter(({ open }) => open))
  const brokenPromiseIds = namesOf(others.filter(({ state }) => state === "broken" || state === "overdue"))
  // Somebody who never rang may have written: then it is the newest of what is open for them.
  const newest = others.filter(({ open }) => open).sort((a, b) => b.heardAt - a.heardAt)[0]
  const matterId = (last ?? newest)?.matter
  const arrival: Command = {
    type: "describeArrival",
    at,
    by: DESK,
    earlierContactCount: calls.length,
    ...(openPromiseIds.length === 0 ? {} : { openPromiseIds }),
    ...(brokenPromiseIds.length === 0 ? {} : { brokenPromiseIds }),
    ...defined({ matterId }),
  }
  const before = last === undefined ? undefined : await snapshotOf(base, client, last)
  if (before === undefined) return [arrival]
  const { session } = before
  return [arrival, ...toFlags(session, at), ...toAbuse(before, at), ...toFacts(session, at)]
}

/**
 * The same for a caller of whom it is told only now who they are: words and events of a telephone system come in any order, and
 * some people say their name.
 *
 * @param before - The state before the events.
 * @returns What came of it, in the call already.
 */
export async function carryLate(
  base: DeskBase,
  client: string,
  call: Call,
  { before, events }: { readonly before: SessionState; readonly events: readonly Envelope[] },
): Promise<readonly Envelope[]> {
  const told = events.findLast(({ type }) => type === "caller.described")
  const personId = (told?.data as { readonly personId?: unknown } | undefined)?.personId
  if (told === undefined || typeof personId !== "string" || personId === before.caller.personId) return []
  const commands = await carryOver(base, client, { personId, at: told.at, callId: before.callId })
  return commands.flatMap((command) => {
    const result = call.record(command)
    return result.ok ? result.events : []
  })
}

/** An earlier call as it is kept; one that cannot be read is reported, and keeps nobody from answering. */
async function snapshotOf(base: DeskBase, client: string, record: StreamRecord): Promise<CallSnapshot | undefined> {
  try {
    return (await loadCall(base, client, record.stream, record))?.shown
  } catch (cause) {
    base.hub.fail({ client, stream: record.stream, kind: "call", step: "load", cause })
    return undefined
  }
}

/** A call knows at most 100 promises by their ids. */
function namesOf(records: readonly StreamRecord[]): readonly string[] {
  return records.map(({ stream }) => stream).slice(-100)
}

function toFlags(session: SessionState, at: number): readonly Command[] {
  return standingFlags(session)
    .filter(({ confirmed }) => confirmed)
    .map(({ flag }): Command => ({ type: "raiseFlag", flag, basis: "carried", at, by: DESK }))
}

/** What was carried into a call without abuse goes on with the caller; the abuse policy of the call says until when it counts. */
function toAbuse({ parts }: CallSnapshot, at: number): readonly Command[] {
  const state = parts.abuse as AbuseState | undefined
  const carried = state === undefined ? null : (abuseToCarry(state) ?? state.carried)
  return carried === null ? [] : [{ type: "carryAbuse", ...carried, at, by: DESK }]
}

function toFacts(session: SessionState, at: number): readonly Command[] {
  return countingIssues(session)
    .filter(({ resolution }) => resolution !== "full")
    .slice(-1)
    .flatMap(({ facts }) => facts)
    .filter((entry) => !isFactOfDanger(session, entry))
    .map((entry) => ({ name: entry.name, fact: toFact(entry) }))
    .filter(({ fact }) => isSettled(fact))
    .map(({ name, fact }): Command => ({
      type: "stateFact",
      fact: name,
      value: fact.value!,
      basis: "carried",
      at,
      by: DESK,
    }))
}

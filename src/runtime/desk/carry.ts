import {
  countingIssues,
  isSettled,
  standingFlags,
  toFact,
  type Command,
  type SessionState,
} from "../../session/index.js"
import { abuseToCarry, type AbuseState } from "../../escalation/index.js"
import { isFactOfDanger } from "../../handoff/index.js"
import type { StreamRecord } from "../../stores/index.js"
import type { CallSnapshot } from "../call.js"
import { storeOf, type DeskBase } from "./base.js"
import { loadCall } from "./load-call.js"

/** Earlier streams of a caller that are looked at. */
const MOST_EARLIER = 200

/**
 * What is known of a caller from before, as commands for the new call: earlier contacts, open and broken promises, flags that a
 * person confirmed, abuse that one confirmed, and the settled facts of what was left unsolved. All of it comes as carried, to be confirmed and not asked again.
 */
export async function carryOver(
  base: DeskBase,
  client: string,
  personId: string,
  at: number,
): Promise<readonly Command[]> {
  const earlier = await storeOf(base, client).list({ caller: personId, limit: MOST_EARLIER })
  const calls = earlier
    .filter(({ kind, erasedCount }) => kind === "call" && erasedCount === 0)
    .sort((a, b) => a.heardAt - b.heardAt)
  const others = earlier.filter(({ kind, erasedCount }) => kind === "followUp" && erasedCount === 0)
  const last = calls.at(-1)
  if (last === undefined && others.length === 0) return []
  const by = { id: "desk", role: "host" } as const
  const openPromiseIds = namesOf(others.filter(({ open }) => open))
  const brokenPromiseIds = namesOf(others.filter(({ state }) => state === "broken" || state === "overdue"))
  const arrival: Command = {
    type: "describeArrival",
    at,
    by,
    earlierContactCount: calls.length,
    ...(openPromiseIds.length === 0 ? {} : { openPromiseIds }),
    ...(brokenPromiseIds.length === 0 ? {} : { brokenPromiseIds }),
    ...(last?.matter === undefined ? {} : { matterId: last.matter }),
  }
  const before = last === undefined ? undefined : await snapshotOf(base, client, last)
  if (before === undefined) return [arrival]
  const { session } = before
  return [arrival, ...toFlags(session, at), ...toAbuse(before, at), ...toFacts(session, at)]
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
  const by = { id: "desk", role: "host" } as const
  return standingFlags(session)
    .filter(({ confirmed }) => confirmed)
    .map(({ flag }): Command => ({ type: "raiseFlag", flag, basis: "carried", at, by }))
}

/** What was carried into a call without abuse goes on with the caller; the abuse policy of the call says until when it counts. */
function toAbuse({ parts }: CallSnapshot, at: number): readonly Command[] {
  const state = parts.abuse as AbuseState | undefined
  const carried = state === undefined ? null : (abuseToCarry(state) ?? state.carried)
  const by = { id: "desk", role: "host" } as const
  return carried === null ? [] : [{ type: "carryAbuse", ...carried, at, by }]
}

function toFacts(session: SessionState, at: number): readonly Command[] {
  const by = { id: "desk", role: "host" } as const
  return countingIssues(session)
    .filter(({ resolution }) => resolution !== "full")
    .slice(-1)
    .flatMap(({ facts }) => facts)
    .filter((entry) => !isFactOfDanger(session, entry))
    .map((entry) => ({ name: entry.name, fact: toFact(entry) }))
    .filter(({ fact }) => isSettled(fact))
    .map(({ name, fact }): Command => ({ type: "stateFact", fact: name, value: fact.value!, basis: "carried", at, by }))
}

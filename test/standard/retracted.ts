import { expect } from "vitest"
import { standardParts } from "evenkeel"
import { callerFact, factOf, openIssues, standingFlags, type SessionState } from "evenkeel/session"
import { buildCall, type CallBuilder } from "evenkeel/testing"
import type { HardCall, Step } from "../coach/calls/index.js"
import { playbookOf, tell } from "../coach/play.js"

/** When a turn is taken back: so many turns later, or where the call is over. */
export type Later = number | "end"

const WORD_MS = 400

/** A hard call in which a step of speech is taken back later on, or was never heard. */
function played(call: HardCall, gone: number, later: Later | "never"): CallBuilder {
  const playbook = playbookOf(call)
  const parts = standardParts({}, playbook) as never
  const built: CallBuilder = buildCall({ caller: { number: "+1 555 0199" }, ...call.options, playbook, parts })
  if (call.arrival !== undefined) built.record({ type: "describeArrival", ...call.arrival })
  let left: Later | undefined
  call.steps.forEach((step, index) => {
    if (index === gone && later === "never") built.waits(lengthOf(step))
    else tellNamed(built, step, `u${index}`)
    if (index === gone && later !== "never") left = later
    else if (typeof left === "number" && isSpeech(step)) left -= 1
    if (left !== 0) return
    takeBack(built, gone)
    left = undefined
  })
  if (left !== undefined) takeBack(built, gone)
  return built.waits(1_000)
}

/**
 * Expects a call in which a step was taken back to know what the call knows that never heard it. Where a person accepted a promise of the words
 * that are gone, they accepted another without them, or none: then the promises are not compared.
 */
export function expectSame(call: HardCall, gone: number, later: Later): void {
  const built = played(call, gone, later)
  const isAccepted = built.call.getSnapshot().session.promises.some(({ groundWithdrawn }) => groundWithdrawn === true)
  const [known, twin] = [built, played(call, gone, "never")].map((each) => {
    const all = knownIn(each)
    return isAccepted ? { ...all, promises: undefined } : all
  })
  expect(known, `u${gone}, ${later} turns later`).toEqual(twin)
}

function takeBack(built: CallBuilder, gone: number): void {
  built.hear({ op: "retract", turnId: `u${gone}`, speaker: "caller", text: "", at: built.now })
}

export function isSpeech(step: Step): boolean {
  return "caller" in step || "agent" in step
}

/** How long the words of a step take, and the second before them. */
function lengthOf(step: Step): number {
  const { tookMs, overMs } = step as { readonly tookMs?: number; readonly overMs?: number }
  const words = ("caller" in step ? step.caller : "agent" in step ? step.agent : "").split(/\s+/)
  return overMs === undefined
    ? 1_000 + (tookMs ?? words.filter((word) => word !== "").length * WORD_MS)
    : (tookMs ?? overMs)
}

/** What a person records may have lost its object with the turn: a promise that nobody made cannot be accepted. */
function tellNamed(built: CallBuilder, step: Step, turnId: string): void {
  if (!("record" in step)) {
    tell(built, step, { turnId })
    return
  }
  const { now } = built
  try {
    tell(built, step)
  } catch {
    built.waits(now + 1_000 - built.now)
  }
}

/** Numbers of events, and names that are made of them: the retraction is an event as well. */
const NUMBERED = /^(action|option|promise)-\d+$/

/**
 * What a call knows, without what may lawfully differ between one in which a turn was taken back and one that never heard it.
 */
function knownIn({ call }: CallBuilder): object {
  const session = call.getSnapshot().session as SessionState
  const {
    // What has left the house stays, and says so: help that was called, safety mode.
    helpRequests: _,
    safety: __,
    // What a person did was judged by what stood then.
    exceptions: ___,
    talk: { heardCount: ____, heardCharacters: _____, ...talk },
    ...rest
  } = session
  const known = {
    ...rest,
    // The limits go on counting what was heard.
    talk,
    // A clock that ran meanwhile runs anew.
    clocks: session.clocks.map(({ clock }) => clock).sort(),
    // A promise that a person has accepted stays, and says so.
    promises: session.promises.filter(({ groundWithdrawn }) => groundWithdrawn !== true),
    // The last rung follows from help that was called.
    rungs: session.rungs.filter(({ rung }) => rung !== "supervisor"),
    issues: session.issues.map(({ at, ...issue }) => ({
      ...issue,
      // An issue that a person has put something into keeps its place.
      at: issue.turnId === undefined ? undefined : at,
      // Facts stand in the order in which they were first told; what is told anew comes later.
      facts: [...issue.facts].sort((one, other) => (one.name < other.name ? -1 : 1)),
    })),
    facts: openIssues(session).map((issue) =>
      (["problem", "desiredOutcome"] as const).map((name) => ({ ...factOf(issue, name), evidence: undefined })),
    ),
    caller: [
      session.caller,
      ...(["callerName", "callbackNumber"] as const).map((name) => ({
        ...callerFact(session, name),
        evidence: undefined,
      })),
    ],
    flags: [session.flags, standingFlags(session).map(({ flag }) => flag)],
  }
  const names = new Map(session.issues.map(({ issueId }, index) => [issueId, `issue ${index}`]))
  return JSON.parse(
    JSON.stringify(known, (key, value: unknown) => {
      if (key === "seq" || key === "recordSeq") return undefined
      return typeof value === "string" ? (names.get(value) ?? value.replace(NUMBERED, "$1")) : value
    }),
  ) as object
}

import { expect, test } from "vitest"
import { isFault } from "evenkeel/kernel"
import { buildCall } from "evenkeel/testing"
import type { Command } from "evenkeel/session"
import { others, placesIn, readAt, withPlanted } from "../spoilt-places.js"
import { restoreCall } from "../whole-call.js"

const caller = { participantId: "caller" }

/** What gives every list of a state something, and every mark what it may have. */
const commands: readonly Command[] = [
  { type: "ringCall", correlation: { vendor: "twilio", callId: "CA9", legId: "L1" } },
  { type: "connectCall" },
  {
    type: "describeArrival",
    queueWaitMs: 5_000,
    menuPath: ["2"],
    openPromiseIds: ["p0"],
    startMood: "hot",
    summary: "s",
  },
  {
    type: "describeSubject",
    subject: { name: "Lee", relation: "tenant", verification: "verified", mayDisclose: true },
  },
  { type: "setCallType", callType: "order" },
  { type: "joinParticipant", participantId: "ann", role: "interpreter", name: "Ann", legId: "L2" },
  { type: "stateFact", fact: "problem", value: "No heat", source: "crm" },
  { type: "readBackFacts" },
  { type: "confirmFacts" },
  { type: "offerOption", what: "A plumber" },
  { type: "agreeAction", what: "Send one", owner: "office", due: 1_767_300_000_000 },
  { type: "resolveIssue", resolution: "partial", reason: "later" },
  { type: "holdParticipant", ...caller, purpose: "lookUp", plan: "look", returnAt: 1_767_300_000_000 },
  { type: "resumeParticipant", ...caller },
  { type: "startTransfer", kind: "warm", targetId: "q1" },
  { type: "setSupervision", supervisorId: "sue", mode: "whisper", visible: true },
  { type: "setStance", stance: "takingControl", reason: "drift" },
  { type: "tryRung", rung: "acknowledge" },
  { type: "markOffGoal" },
  { type: "openVent" },
  { type: "raiseFlag", flag: "doNotCall", reason: "asked" },
  { type: "setRecording", state: "announced" },
  { type: "setRetention", text: "expire", expiresAt: 1_800_000_000_000 },
  { type: "requestHelp", targetId: "sue", reason: "hot", mode: "barge" },
  { type: "expectProcedure", procedureId: "reset" },
  { type: "markStep", procedureId: "reset", stepId: "off", standing: "done" },
  {
    type: "acceptPromise",
    terms: {
      kind: "callback",
      promisedBy: "agent",
      window: { from: null, to: 1_767_300_000_000 },
      meant: { to: { wall: "2026-01-01T20:40[UTC]" } },
      words: "I will ring.",
      owner: "a7",
      channel: "phone",
      ifNotHeardBy: { at: 1_767_300_000_000 },
      contactRule: { noName: true, notNumbers: ["+1"], note: "twice" },
      keptWhen: ["reached"],
      askedFor: { decidedBy: "a7" },
    },
  },
  { type: "noteEndSignal" },
  { type: "beginClosing" },
  { type: "setDisposition", code: "leak" },
  { type: "tagValue", value: "saved" },
  { type: "notePraise", words: "Thank you" },
  { type: "enterSafety", kind: "gas" },
  { type: "closeLine", endedBy: "network", endReason: "dropped", vendorReason: "31005" },
  { type: "extendWrapUp", byMs: 1_000 },
]

const here = buildCall({
  caller: { name: "Dana", number: "+1 312 555 0100", language: "en-US", zone: "UTC", region: "US-IL" },
})
here.agent("Hello, Dana").caller("It is out.")
for (const command of commands) here.record(command)
const snapshot: unknown = JSON.parse(JSON.stringify(here.call.snapshot()))

test("the state has something of everything", () => {
  const { session } = here.call.getSnapshot()
  const empty = Object.entries(session).filter(([, value]) => value === null || (value as readonly []).length === 0)
  expect(empty.map(([name]) => name)).toEqual([])
})

test("a snapshot with one member of another kind is refused with its path", () => {
  const taken: string[] = []
  for (const place of placesIn(snapshot).slice(1))
    for (const planted of others(readAt(snapshot, place)))
      try {
        restoreCall({ snapshot: withPlanted(snapshot, place, planted) })
        taken.push(`${place.join(".")} = ${JSON.stringify(planted)}`)
      } catch (error) {
        if (!isFault(error, "snapshot/invalid")) throw error
        const paths = error.issues.map(({ path }) => path)
        const path = place.join(".")
        if (!paths.some((each) => each === path || path.startsWith(`${each}.`) || each.startsWith(`${path}.`))) {
          taken.push(`${path} = ${JSON.stringify(planted)} is told as ${JSON.stringify(paths)}`)
        }
      }
  expect(taken).toEqual([])
})

test.each([1e300, -1, Number.MAX_SAFE_INTEGER])("and so is one that was heard at %d", (heardAt) => {
  expect(() => restoreCall({ snapshot: withPlanted(snapshot, ["heardAt"], heardAt) })).toThrow(/snapshot\/invalid/)
})

import { describe, expect, test } from "vitest"
import { createCall } from "evenkeel"
import { callerFact, openIssues, factOf, standingFlags } from "evenkeel/session"

const lines = [
  "A: How can I help?",
  "C: My boiler is broken and I have no hot water.",
  "A: So your boiler is broken. Can I take your name?",
  "C: Dana Whitfield.",
  "A: Dana Whitfield?",
  "C: Yes.",
  "A: So the boiler is broken and you have no hot water?",
  "C: Yes, that's right.",
]
const strays = [
  "My name is Robert Stone.",
  "No, that's wrong.",
  "Never call me again.",
  "You can reach me on 312 555 0188.",
  "I want to cancel everything.",
]

function heard(stray?: { readonly text: string; readonly before: number; readonly better?: string }) {
  let at = Date.parse("2026-03-02T09:00:00Z")
  const call = createCall({ callId: "C", at })
  call.record({ type: "connectCall", at })
  lines.forEach((line, index) => {
    at += 5_000
    if (index === stray?.before) call.hear({ turnId: "X", speaker: "caller", text: stray.text, at: at - 2_000 })
    call.hear({ turnId: `t${index}`, speaker: line[0] === "A" ? "agent" : "caller", text: line.slice(3), at })
  })
  if (stray?.better !== undefined)
    call.hear({
      op: "replace",
      turnId: "X",
      speaker: "caller",
      text: stray.better,
      at: at - 5_000 * (lines.length - 1 - stray.before) - 2_000,
    })
  else if (stray !== undefined) call.hear({ op: "retract", turnId: "X", speaker: "caller", text: "", at: at + 1_000 })
  const { session } = call.getSnapshot()
  const known = ({ value, standing }: { readonly value?: string; readonly standing: string }) => [value, standing]
  return {
    issues: openIssues(session).map((issue) => [
      known(factOf(issue, "problem")),
      known(factOf(issue, "desiredOutcome")),
    ]),
    name: known(callerFact(session, "callerName")),
    number: known(callerFact(session, "callbackNumber")),
    flags: standingFlags(session).map(({ flag }) => flag),
    missing: call.readiness().missing.map(({ what }) => what),
  }
}

const places = lines.map((_, index) => index).slice(1)

describe.each(strays)("%s", (text) => {
  test.each(places)("taken back leaves what the call without it has, said before line %i", (before) => {
    expect(heard({ text, before })).toEqual(heard())
  })

  test.each(places)("put right is as if only the new words were said, before line %i", (before) => {
    const better = "It started on Monday."
    expect(heard({ text, before, better })).toEqual(heard({ text: better, before, better }))
  })
})

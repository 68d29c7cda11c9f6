import { createCall } from "evenkeel"
import { spanish } from "evenkeel/cues/es"
import { currentIssue, factOf, type FactName } from "evenkeel/session"
import { describe, expect, test } from "vitest"

const AT = 1_767_225_600_000

/** A call in which the problem, the wish and what is done about it were recorded, and confirmed where that is wanted. */
function recorded(isConfirmed: boolean) {
  let at = AT
  const call = createCall({ callId: "CA1", at })
  const advised: string[] = []
  call.on("advice", ({ practiceId }) => advised.push(practiceId))
  call.record({ type: "connectCall", at })
  call.record({ type: "stateFact", fact: "problem", value: "The boiler is out", at })
  call.record({ type: "stateFact", fact: "desiredOutcome", value: "A plumber tonight", at })
  call.record({ type: "agreeAction", what: "Send a plumber", at })
  if (isConfirmed) {
    call.record({ type: "readBackFacts", at })
    call.record({ type: "confirmFacts", at })
  }
  const say = (...turns: readonly string[]) => {
    for (const turn of turns)
      call.hear({ speaker: turn.startsWith("A") ? "agent" : "caller", text: turn.slice(3), at: (at += 9_000) })
  }
  const standing = (fact: FactName) => factOf(currentIssue(call.getSnapshot().session), fact).standing
  return { call, say, standing, advised }
}

describe("what the caller says of what is known", () => {
  test.each([
    ["C: No, it's not the boiler, it's the washing machine."],
    ["C: Actually it's the washing machine that leaks, not the boiler."],
    ["C: No, not the boiler."],
  ])("is a clash where they take it back, and nothing is ready: %s", (said) => {
    const { call, say, standing, advised } = recorded(true)
    expect(call.readiness().ready).toBe(true)
    say("A: A plumber comes for your boiler tonight.", said)
    expect(standing("problem")).toBe("disputed")
    expect(call.readiness()).toMatchObject({ ready: false, claims: [] })
    expect(call.may("close")).toMatchObject({ allowed: false, code: "close/not-ready" })
    expect(advised).not.toContain("close")
  })

  test.each([["C: You've got that wrong, it's the heating."], ["C: You've misunderstood, it's the washing machine."]])(
    "is a clash where they say that we took it wrongly: %s",
    (said) => {
      const { call, say, standing } = recorded(true)
      say("A: Somebody comes on Monday.", said)
      expect(standing("problem")).toBe("disputed")
      expect(call.readiness().ready).toBe(false)
    },
  )

  test.each([["C: You've got the wrong address."], ["C: You got my name wrong."], ["C: You're wrong there, I paid."]])(
    "is no clash where it is something else that is wrong: %s",
    (said) => {
      const { say, standing } = recorded(true)
      say("A: Somebody comes on Monday.", said)
      expect(standing("problem")).toBe("confirmed")
    },
  )

  test.each([
    ["C: No, that's all."],
    ["C: And the radiators are cold, too."],
    ["C: No, thanks."],
    ["C: No, you've been very kind."],
    ["C: The boiler is in the kitchen."],
    ["C: Yes, the boiler, that's right."],
  ])("is no clash: %s", (said) => {
    const { call, say, standing } = recorded(true)
    say("A: A plumber comes for your boiler tonight.", said)
    expect(standing("problem")).toBe("confirmed")
    expect(call.readiness().ready).toBe(true)
  })

  test("gives way to what they tell next, which is read back and confirmed", () => {
    const { say, standing, call } = recorded(true)
    say("A: A plumber comes for your boiler tonight.", "C: No, it's not the boiler, it's the washing machine.")
    say("A: What is wrong with it?", "C: My washing machine is leaking.")
    const problem = () => factOf(currentIssue(call.getSnapshot().session), "problem")
    expect(problem()).toMatchObject({ value: "My washing machine is leaking.", standing: "stated", basis: "heard" })
    say("A: So your washing machine is leaking?", "C: Yes.")
    expect(standing("problem")).toBe("confirmed")
    expect(call.readiness().ready).toBe(true)
  })

  test("a person settles it", () => {
    const { say, standing, call } = recorded(true)
    say("A: A plumber comes for your boiler tonight.", "C: No, not the boiler.")
    call.record({ type: "readBackFacts", at: AT + 60_000 })
    call.record({ type: "confirmFacts", at: AT + 61_000 })
    expect(standing("problem")).toBe("confirmed")
  })

  test("what they take back of what was only heard is no clash", () => {
    let at = AT
    const call = createCall({ callId: "CA1", at })
    for (const text of ["My boiler is out.", "No, it's not the boiler, it's the washing machine."])
      call.hear({ speaker: "caller", text, at: (at += 9_000) })
    expect(factOf(currentIssue(call.getSnapshot().session), "problem").standing).toBe("stated")
  })
})

describe("a no to a question that only reads back", () => {
  const READ = "A: So your boiler is out and you want a plumber tonight?"

  test.each([["C: No."], ["C: No, it's the heating."], ["C: No, the washing machine."], ["C: That's not right."]])(
    "counts as a yes does: %s",
    (said) => {
      const { call, say, standing } = recorded(false)
      say(READ, said)
      expect([standing("problem"), standing("desiredOutcome")]).toEqual(["corrected", "corrected"])
      expect(call.readiness().ready).toBe(false)
    },
  )

  test.each([
    [READ, "C: No, thanks."],
    [READ, "C: No, not yet."],
    [`${READ} Is anybody hurt?`, "C: No."],
    [`${READ} Anybody hurt?`, "C: No."],
    ["A: So your boiler is out, and you want a plumber tonight, and is it cold?", "C: No."],
    [READ, "C: No worries."],
  ])("counts for nothing where it answers something else: %s %s", (...turns) => {
    const { say, standing, call } = recorded(false)
    say(...turns)
    expect(standing("problem")).not.toBe("corrected")
    const cues = call.events().filter(({ type }) => type === "cues.reported")
    expect(JSON.stringify(cues.slice(-1))).not.toContain('"correction"')
  })

  test("counts for a callback number", () => {
    let at = AT
    const call = createCall({ callId: "CA1", at })
    const say = (speaker: "agent" | "caller", text: string) => call.hear({ speaker, text, at: (at += 4_000) })
    say("agent", "What number can we reach you on?")
    say("caller", "It's 0161 496 0321.")
    say("agent", "0161 496 0321?")
    say("caller", "No.")
    expect(call.getSnapshot().session.caller.told?.at(-1)?.marks.at(-1)?.kind).toBe("corrected")
  })

  test.each([
    ["No.", "corrected"],
    ["Pues no.", "corrected"],
    ["No, gracias.", "readBack"],
    ["No, no hay problema.", "readBack"],
  ])("in Spanish as well: %s", (said, standing) => {
    let at = AT
    const call = createCall({ callId: "CA1", at, cues: { packs: [spanish] } })
    const say = (speaker: "agent" | "caller", text: string) => call.hear({ speaker, text, at: (at += 9_000) })
    say("caller", "Mi caldera no funciona.")
    say("agent", "Entonces, su caldera no funciona?")
    say("caller", said)
    expect(factOf(currentIssue(call.getSnapshot().session), "problem").standing).toBe(standing)
  })
})

import { createCall, type StandardCall } from "evenkeel"
import {
  coachPart,
  definePractice,
  initialCoach,
  need,
  notApplicable,
  standardPractices,
  whyNot,
  type CoachSlice,
  type Practice,
  type WhyNotAdvice,
} from "evenkeel/coach"
import { when } from "evenkeel/escalation"
import type { Envelope } from "evenkeel/kernel"
import { definePlaybook } from "evenkeel/playbook"
import type { Settings } from "evenkeel/session"
import { buildCall, type CallBuilder } from "evenkeel/testing"
import { describe, expect, test } from "vitest"
import { calmCall } from "../calm-call.js"
import { hardCalls } from "../calls/index.js"
import { adviceIn, play, playbookOf } from "../play.js"

const GREETING = "Acme Plumbing, this is Sam."
const HEATED = "This is ridiculous, I am furious! Get me your manager, nobody ever calls me back!"

function begun(options: Parameters<typeof createCall>[0] = { callId: "CA1", at: 0 }): StandardCall {
  const call = createCall(options)
  call.record({ type: "connectCall", at: 4_000 })
  call.hear({ speaker: "agent", text: GREETING, at: 6_000 })
  return call
}
const advisedLast = (call: StandardCall): readonly string[] => {
  const events = call.events() as readonly Envelope[]
  return adviceIn(events.filter(({ batch }) => batch === events.at(-1)!.batch)).map(({ practiceId }) => practiceId)
}

describe("which of them spoke", () => {
  test("a heavier one was chosen", () => {
    const call = begun()
    call.hear({ speaker: "caller", text: HEATED, at: 16_000 })
    expect(advisedLast(call)).toEqual(["supervisor"])
    expect(call.whyNot("supervisor")).toEqual({ code: "coach/speaks" })
    for (const lighter of ["hotStart", "empathy"])
      expect(call.whyNot(lighter)).toEqual({ code: "coach/outweighed", practiceId: "supervisor" })
  })

  test("the step brought another moment", () => {
    const call = begun()
    call.hear({ speaker: "caller", text: "My mother died last week, you stupid idiot.", at: 9_000 })
    expect(call.whyNot("condolence")).toEqual({ code: "coach/silent", silence: "pacing/first-seconds" })
    call.hear({ speaker: "agent", text: "Please hold.", at: 30_000 })
    expect(advisedLast(call)).toEqual([])
    for (const id of ["condolence", "boundary"])
      expect(call.whyNot(id)).toEqual({ code: "coach/not-its-moment", moment: "turn" })
  })

  test("what a rule of the client asks for goes first", () => {
    const rule = { id: "soothe", when: when.said("anger"), then: [{ do: "advise", practice: "empathy" }] }
    const playbook = definePlaybook({ client: "acme", zone: "UTC", rules: [rule] } as never)
    const call = begun({ callId: "CA1", at: 0, playbook })
    call.hear({ speaker: "caller", text: HEATED, at: 16_000 })
    expect(advisedLast(call)).toEqual(["empathy"])
    expect(call.whyNot("empathy")).toEqual({ code: "coach/speaks" })
    expect(call.whyNot("supervisor")).toEqual({ code: "coach/outweighed", practiceId: "empathy" })
  })
})

describe("practices of a host", () => {
  const always = definePractice({
    id: "acme/always",
    source: [],
    moment: "turn",
    weight: 50,
    inVent: true,
    needs: [],
    advise: ({ caller }) => ({ code: "acme/always", why: [caller!.seq] }),
    score: () => notApplicable,
  } satisfies Practice)
  const spoken = (practices: readonly Practice[]): CallBuilder =>
    calmCall({ coach: { practices } }).waits(10_000).caller("So it is, well well.")
  const asked = (practices: readonly Practice[], id: string): WhyNotAdvice => asks(spoken(practices), practices)(id)
  const boom = (): never => {
    throw new Error("boom")
  }

  test("one that throws says nothing, and so does why not", () => {
    expect(asked([{ ...always, advise: boom }], always.id)).toEqual({ code: "coach/nothing-to-say" })
    expect(asked([{ ...always, needs: [need("x", boom)] }], always.id)).toMatchObject({ code: "coach/need", need: "x" })
    expect(asked([{ ...always, needs: undefined as never }], always.id)).toEqual({ code: "coach/nothing-to-say" })
  })

  test("a sign that the step does not bring is a need that does not hold", () => {
    const held = need("held", () => true, { of: "step", any: ["participant.held"] })
    expect(asked([{ ...always, needs: [need("any", () => true), held] }], always.id)).toEqual({
      code: "coach/need",
      need: "held",
      metCount: 1,
      needCount: 2,
    })
  })

  test("of the same weight the first speaks", () => {
    const other = { ...always, id: "acme/other" }
    expect(asked([always, other], always.id)).toEqual({ code: "coach/speaks" })
    expect(asked([always, other], other.id)).toEqual({ code: "coach/outweighed", practiceId: always.id })
  })

  const onHelp = { of: "step", any: ["help.requested"] } as const
  const helped: Practice = { ...always, id: "acme/helped", moment: "now", needs: [need("helped", () => true, onHelp)] }

  test("one that another has just replaced was waiting", () => {
    const practices = [always, helped]
    const call = spoken(practices).record({ type: "requestHelp" })
    expect(adviceIn(call.log).map(({ practiceId }) => practiceId)).toEqual([always.id, helped.id])
    expect(asks(call, practices)(helped.id)).toEqual({ code: "coach/speaks" })
    expect(asks(call, practices)(always.id)).toEqual({ code: "coach/silent", silence: "pacing/waiting-already" })
  })

  test("a step of the coach's own marks is nobody's moment", () => {
    const practices = [{ ...always, moment: "now" as const }]
    const call = spoken(practices)
    call.record({ type: "useAdvice", adviceId: adviceIn(call.log)[0]!.adviceId } as never)
    expect(call.log.at(-1)?.type).toBe("advice.used")
    expect(asks(call, practices)(always.id)).toEqual({ code: "coach/not-its-moment", moment: "now" })
  })

  test("of a call that has just begun nobody's moment has come", () => {
    const practices = [{ ...always, moment: "now" as const }]
    const built = buildCall({ parts: [coachPart({ practices })] })
    const { session } = built.call.getSnapshot()
    const log = { size: 0, event: () => undefined }
    const standing = { session, settings: playbookOf(hardCalls[0]!), slice: initialCoach, log, now: 0, practices }
    expect(whyNot(standing, always.id)).toEqual({ code: "coach/not-its-moment", moment: "now" })
  })
})

/** Asks a call as it stands. */
function asks(built: CallBuilder, practices = standardPractices(), settings: Settings = playbookOf(hardCalls[0]!)) {
  const { session, heardAt, parts } = built.call.getSnapshot()
  const events = built.log
  const log = { size: events.length, event: (seq: number) => events[seq - 1] }
  const standing = { session, settings, slice: parts["coach"] as CoachSlice, log, now: heardAt, practices }
  return (id: string): WhyNotAdvice => whyNot(standing, id)
}

test("in hard calls the one that spoke speaks, and nobody else", () => {
  const wrong: string[] = []
  let spoken = 0
  for (const call of hardCalls.filter((_, index) => index % 6 === 0)) {
    const settings = playbookOf(call)
    play(call, {}, (built) => {
      const events = built.log as readonly Envelope[]
      const [given] = adviceIn(events.filter(({ batch }) => batch === events.at(-1)!.batch))
      if (given !== undefined) spoken++
      const ask = asks(built, standardPractices(), settings)
      for (const { id } of standardPractices()) {
        const found = ask(id)
        const isRight =
          id === given?.practiceId
            ? found.code === "coach/speaks"
            : found.code !== "coach/speaks" &&
              (found.code !== "coach/outweighed" || found.practiceId === given?.practiceId)
        if (!isRight) wrong.push(`${call.name}: ${id} ${JSON.stringify(found)}, given ${given?.practiceId}`)
      }
    })
  }
  expect(wrong).toEqual([])
  expect(spoken).toBeGreaterThan(hardCalls.length / 6)
})

import { describe, expect, test } from "vitest"
import { choosingFrom, coachPart } from "evenkeel/coach"
import { cuesPart } from "evenkeel/cues"
import type { Part } from "evenkeel/kernel"
import { definePhraseBank } from "evenkeel/phrases"
import { definePlaybook } from "evenkeel/playbook"
import type { AgentKind } from "evenkeel/session"
import { createCall } from "../../whole-call.js"
import { adviceIn, play } from "../play.js"
import { hardCalls } from "../calls/index.js"

const words = { reason: "That is not ours to give.", alternative: "We will ask." }
const playbook = definePlaybook({
  client: "acme",
  zone: "UTC",
  authority: [{ kind: "fetchManager", allowed: true, agents: ["human"], ...words }],
})

/** The words that the coach offers when somebody asks for a manager; those are a phrase that needs authority. */
function offered(kind: AgentKind, under = playbook): string | null {
  const phrase = { id: "fetch", intent: "helpOffered", text: "We will fetch the manager.", locale: "en" } as const
  const bank = definePhraseBank([{ ...phrase, tone: "plain", authority: "fetchManager", source: "acme" }])
  const parts = [cuesPart() as Part, coachPart({ choosePhrase: choosingFrom(() => bank) }) as Part]
  const call = createCall({ playbook: under, callId: "CA1", at: 0, parts, agent: { agentId: "a1", kind } })
  call.record({ type: "connectCall", at: 1_000 })
  call.hear({ speaker: "caller", text: "I want to speak to your manager.", at: 10_000 })
  const advice = call.events().find((event) => (event.type as string) === "advice.given")
  expect(advice).toBeDefined()
  const given = advice!.data as unknown as { readonly phrase: { readonly text: string } | null }
  return given.phrase?.text ?? null
}

describe("words that need authority", () => {
  test("are offered to an agent whom the playbook gives it", () => {
    expect(offered("human")).toBe("We will fetch the manager.")
  })

  test("and to no other, nor where the playbook says nothing", () => {
    expect(offered("ai")).toBeNull()
    expect(offered("human", definePlaybook({ client: "acme", zone: "UTC" }))).toBeNull()
  })
})

describe("a no", () => {
  const refusal = (asked: string, kind = "refund") => {
    const call = hardCalls.find(({ name }) => name === "no refund after thirty days")!
    const [rule] = call.playbook!.authority!
    const steps = call.steps.map((step) =>
      "caller" in step && step.caller.includes("money back") ? { caller: asked } : step,
    )
    const { built } = play({ ...call, steps, playbook: { authority: [{ ...rule!, kind }] } })
    return adviceIn(built.log).find(({ practiceId }) => practiceId === "policyAlternative")!
  }

  test("has the client's reason beside it, and the way out in its words", () => {
    const { slots, phrase } = refusal("The kettle is broken and I want my money back.")
    expect(slots).toEqual({
      reason: "the thirty days for a refund are over.",
      alternative: "send a new kettle, free of charge",
    })
    expect(phrase!.text).toContain("send a new kettle")
  })

  test("and nothing of a rule about something else", () => {
    expect(refusal("The kettle is broken and I want my money back.", "waiveFee").slots).toEqual({})
    expect(refusal("The kettle is broken, send somebody today.").slots).toEqual({})
  })
})

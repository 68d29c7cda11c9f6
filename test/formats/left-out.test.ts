import { describe, expect, test } from "vitest"
import { createCall, eraseWords, evolve, initialState, isOfDanger, type CallEvent, type SessionState } from "evenkeel"
import { followUp, toFollowUp, toFollowUpsLeft, type FollowUp, type FollowUpTerms } from "evenkeel/followups"
import { toHubSpotTask, toICalendar, toSalesforceTask, toVcon } from "evenkeel/formats"
import { erasePerson } from "evenkeel/stores"
import { Scene, T0, wednesday } from "../followups/scene.js"

const uuid = "0195b7a6-4a14-802c-9dd8-dd37220d739c"
const SECOND = 1_000

/** A call in which a danger is told, and ends. */
function inDanger() {
  const call = createCall({ callId: "CA1", at: T0, caller: { name: "Dana", number: "+13125550143" } })
  call.record({ type: "connectCall", at: T0 + SECOND })
  const say = (speaker: "caller" | "agent", turnId: string, text: string, seconds: number) =>
    call.hear({ turnId, speaker, text, at: T0 + seconds * SECOND })
  say("caller", "before", "The boiler has been cold since Monday.", 10)
  say("agent", "promise-before", "We will call you back tomorrow at noon.", 15)
  say("caller", "told", "I smell gas and my father has collapsed.", 20)
  say("agent", "during", "I will call your sister Marisol at once.", 30)
  call.record({
    type: "clearSafety",
    reason: "the fire brigade is there",
    by: { id: "s1", role: "supervisor" },
    at: T0 + 60 * SECOND,
  })
  say("caller", "after", "Thank you, the radiators are warm again.", 70)
  return call
}

const everything = (state: SessionState, events: readonly CallEvent[], followUps: readonly FollowUp[] = []): string =>
  JSON.stringify([
    toVcon({ uuid, createdAt: T0, state, events, followUps }),
    toVcon({
      ...{ uuid, createdAt: T0, state, events, followUps },
      recording: { url: "https://example.org/a.wav", contentHash: "sha512-x", mediatype: "audio/x-wav", startAt: T0 },
    }),
    followUps.map((each) => [toICalendar(each, { now: T0 }), toHubSpotTask(each), toSalesforceTask(each)]),
  ])

const open = (terms: FollowUpTerms, standing: "heard" | "accepted"): FollowUp =>
  new Scene().when("openFollowUp", { standing, terms }, T0).state

describe("words of a danger", () => {
  const call = inDanger()
  const { session } = call.getSnapshot()
  const context = { callId: "CA1", host: { zone: "America/Chicago" }, caller: session.caller, session }

  test("are in the log, and in no export", () => {
    expect(session.safety.map(({ kind }) => kind)).toEqual(["gas", "cleared"])
    expect(JSON.stringify(call.events())).toMatch(/collapsed.*Marisol/)
    const text = everything(session, call.events())
    expect(text).not.toMatch(/collapsed|Marisol|smell/)
    expect(text).toMatch(/cold since Monday.*radiators are warm/)
  })

  test("of a promise stay with the call: the task says only whom to ring", () => {
    const spoken = { kind: "callback", promisedBy: "agent", window: { from: null, to: null } } as const
    const record = (promiseId: string, words: string, turnId: string) =>
      call.record({ type: "hearPromise", promiseId, words, turnId, ...spoken, at: T0 + 80 * SECOND })
    record("p-during", "I will call your sister Marisol at once.", "told")
    record("p-before", "We will call you back about the boiler.", "before")
    const after = call.getSnapshot().session
    expect(after.promises.filter((promise) => isOfDanger(after, promise)).map(({ promiseId }) => promiseId)).toContain(
      "p-during",
    )
    const orders = toFollowUpsLeft(after, context, T0 + 90 * SECOND)
    const followUps = orders.flatMap((order) =>
      order.type === "openFollowUp" ? [open(order.fields.terms, "heard")] : [],
    )
    expect(followUps.length).toBeGreaterThanOrEqual(2)
    const text = everything(after, call.events(), followUps)
    expect(text).not.toContain("Marisol")
    expect(text).toContain("We will call you back about the boiler")
    const accepted = {
      type: "promise.accepted",
      data: after.promises.find(({ promiseId }) => promiseId === "p-during")!,
    } as const
    expect(toFollowUp(accepted, { ...context, session: after }).fields.terms.words).toBe("")
    expect(toFollowUp(accepted, { callId: "CA1", host: context.host }).fields.terms.words).toContain("Marisol")
  })
})

describe("what was erased", () => {
  const call = inDanger()

  test.each([
    ["words", eraseWords],
    ["the person", erasePerson],
  ] as const)("%s: no export has it, nor the blank in its place", (name, erase) => {
    const events = erase(call.events()) as readonly CallEvent[]
    const state = events.reduce(evolve, initialState)
    const text = everything(state, events)
    expect(text).not.toMatch(/erased|boiler|radiators/)
    expect(text.includes("Dana")).toBe(name === "words")
  })

  test("of a follow-up: no export has it, nor a number made of the blank", () => {
    const terms: FollowUpTerms = {
      ...wednesday,
      note: "Ring the back door, twice",
      onBehalfOf: "Dr Weiss",
      contactRule: { notNumbers: ["+1 312 555 0100"], note: "not while I am at work" },
    }
    const scene = new Scene().when("openFollowUp", { standing: "accepted", terms }, T0)
    scene.when("withdrawFollowUp", { reason: "they rang us themselves" }, T0 + 1)
    const state = erasePerson(scene.log).reduce((before, event) => followUp.evolve(before, event), followUp.initial)
    expect(JSON.stringify(state)).toContain("[erased 1]")
    const text = everything(initialState, [], [state])
    expect(text).not.toMatch(/erased|Dana|back door|Weiss|0143|tel:/)
    expect(text).toContain("Call the caller back")
    expect(text).toContain("Ended: withdrawn.")
  })
})

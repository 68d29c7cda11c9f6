import { ringingCard, toBurden, toSecondPerson, toThing } from "evenkeel/coach"
import { toAct } from "../../../src/coach/practices/shared/their-words.js"
import { definePlaybook } from "evenkeel/playbook"
import { buildCall } from "evenkeel/testing"
import { describe, expect, test } from "vitest"

describe("the ringing card", () => {
  const built = buildCall().record({
    type: "describeArrival",
    queueWaitMs: 900_000,
    transferCount: 1,
    earlierContactCount: 2,
    brokenPromiseIds: ["p1"],
    startMood: "hot",
    summary: "Callback of Monday not made",
  })
  built.record({ type: "stateFact", fact: "problem", value: "Pump broken", basis: "carried" })
  const { session } = built.call.getSnapshot()

  test("reads greeting and notices in the playbook, in the caller's language where there is one", () => {
    const text = { en: "Acme, day or night. How can we help?", es: "Acme, día y noche. ¿Qué ha pasado?" }
    const playbook = definePlaybook({
      client: "acme",
      zone: "UTC",
      locale: "en-US",
      phrases: {
        verbatim: [
          { intent: "aiDisclosure", text: "I am a machine." },
          { intent: "greeting", text: text.en, locale: "en" },
          { intent: "greeting", text: text.es, locale: "es" },
        ],
      },
      notices: [{ text: "Closed on Friday.", from: "2026-12-25", to: "2026-12-25" }],
    })
    const noon = Date.UTC(2026, 11, 25, 12)
    const cardFor = (language?: string) =>
      ringingCard({ ...session, caller: { ...session.caller, ...(language && { language }) } }, noon, { playbook })
    expect(cardFor()).toMatchObject({ greeting: text.en, notices: ["Closed on Friday."] })
    expect([cardFor("es-MX").greeting, cardFor("fr").greeting]).toEqual([text.es, text.en])
    const own = ringingCard(session, noon, { playbook, greeting: "Hello.", notices: [] })
    expect([own.greeting, own.notices]).toEqual(["Hello.", []])
    expect(
      ringingCard(session, noon, { playbook: definePlaybook({ client: "acme", zone: "UTC" }) }).greeting,
    ).toBeNull()
  })

  test("client, verbatim greeting, the notices of the day, one line, what weighs on the caller", () => {
    const notices = [
      { text: "Closed on Monday", fromAt: 100, toAt: 200 },
      { text: "Over", toAt: 150 },
      { text: "Always" },
    ]
    expect(ringingCard(session, 150, { greeting: "Harbour Heating, good morning.", notices })).toEqual({
      client: "unnamed",
      greeting: "Harbour Heating, good morning.",
      notices: ["Closed on Monday", "Always"],
      pickUp: "Callback of Monday not made",
      burden: ["brokenPromise", "hot", "calledBefore", "transferred", "waitedLong"],
      carried: [{ fact: "problem", value: "Pump broken" }],
      perspective: null,
    })
  })

  test("E10: the view from their seat, for an agent who wants it, where there is a reason", () => {
    expect(ringingCard(session, 0, { perspective: true }).perspective).toBe("perspectiveAgain")
    const carried = (value: string) => {
      const told = buildCall().record({ type: "stateFact", fact: "problem", value, basis: "carried" })
      return ringingCard(told.call.getSnapshot().session, 0, { perspective: true }).perspective
    }
    expect([
      carried("The vase came damaged"),
      carried("The parcel has not arrived"),
      carried("Charged twice"),
      carried("A question"),
    ]).toEqual(["perspectiveFaulty", "perspectiveLate", "perspectiveBilled", "perspective"])
    expect(ringingCard(buildCall().call.getSnapshot().session, 0, { perspective: true }).perspective).toBeNull()
  })

  const seen = (value: string, fact: "problem" | "reasonForCall" = "problem") => {
    const told = buildCall().record({ type: "stateFact", fact, value, basis: "carried" })
    return ringingCard(told.call.getSnapshot().session, 0, { perspective: true }).perspective
  }

  test("E10: never once the call is answered", () => {
    const told = buildCall().record({ type: "describeArrival", startMood: "hot" })
    expect(ringingCard(told.call.getSnapshot().session, 0, { perspective: true }).perspective).toBe("perspective")
    told.answer()
    expect(ringingCard(told.call.getSnapshot().session, 0, { perspective: true }).perspective).toBeNull()
  })

  test("E10: nothing weighs on somebody who asks for the opening hours", () => {
    expect(seen("The opening hours", "reasonForCall")).toBeNull()
  })

  test.each([
    "The account of my late husband",
    "My mother died and I need to cancel",
    "She is hurt, we are waiting for an ambulance",
  ])("E10: nobody imagines themselves into: %s", (problem) => expect(seen(problem)).toBeNull())

  test.each([
    ["The order hasn’t arrived", "perspectiveLate"],
    ["The fitter didn't turn up", "perspectiveLate"],
    ["El pedido no ha llegado", "perspectiveLate"],
    ["No me funciona la caldera", "perspectiveFaulty"],
    ["They overcharged me", "perspectiveBilled"],
  ])("E10: %s", (problem, perspective) => expect(seen(problem)).toBe(perspective))
})

describe("their words in our mouth", () => {
  test.each([
    ["My boiler is not heating the water.", "your boiler is not heating the water"],
    ["I've lost my key!", "you've lost your key"],
    ["I need you to come", undefined],
    ["", undefined],
    ["NOBODY came to my house", "nobody came to your house"],
    ["x".repeat(500), undefined],
    ["No, that is wrong, it is the cold water tap.", "it is the cold water tap"],
    ["I already told you that, the valve has cracked.", "the valve has cracked"],
    ["I told you that the valve has cracked", "the valve has cracked"],
    ["Hello, my sink is blocked", "your sink is blocked"],
    ["No heating since Monday", "no heating since Monday"],
    ["It's wrong on my bill", "it's wrong on your bill"],
    ["I am so worried about the bank fraud.", undefined],
    ["I would just die if the bill came", undefined],
    ["Oh, one more thing, my boiler makes a noise.", "your boiler makes a noise"],
    ["By the way, my radiator leaks", "your radiator leaks"],
    ["Also, my bill is wrong", "your bill is wrong"],
    ["And while I have you, the light in the hall is broken", "the light in the hall is broken"],
    ["Well, the thing is my boiler keeps cutting out", "your boiler keeps cutting out"],
  ])("%s", (said, turned) => {
    expect(toSecondPerson(said)).toBe(turned)
  })

  test.each([
    ["Hello dear. My boiler is not heating the water", "your boiler"],
    ["the cold water tap drips", "the cold water tap"],
    ["It is all wrong", undefined],
    ["My mother is ill", undefined],
    ["My {{ name }} is", undefined],
    ["This is the THIRD time I have called! My kitchen is under WATER!", "your kitchen"],
    ["You have blocked my card in the middle of the shop", "your card"],
    ["I was asking about my last bill.", "your last bill"],
    ["It is pouring through my ceiling again.", "your ceiling"],
    ["I spoke to my wife about it", undefined],
  ])("%s is about", (said, thing) => {
    expect(toThing(said)).toBe(thing)
  })

  test("what they bear", () => {
    expect(toBurden("My heating has been off for a week")).toBe("having your heating off for a week")
    expect(toBurden("My boiler is not heating")).toBeUndefined()
  })

  test("an act begins with a verb", () => {
    expect(toAct("Send a plumber")).toBe("send a plumber")
    expect(toAct("Bring a drying machine.")).toBe("bring a drying machine")
    expect(toAct("We will ask her and ring you back by noon.")).toBe("ask her and ring you back by noon")
    expect(toAct("Sending a plumber")).toBeUndefined()
    expect(toAct("A plumber within two hours")).toBeUndefined()
    expect(toAct("")).toBeUndefined()
    expect(toAct(undefined)).toBeUndefined()
  })
})

import { createCall, renderNote } from "evenkeel"
import { pickUp, renderPickUp } from "evenkeel/handoff"
import { expect, test } from "vitest"

const start = Date.parse("2026-11-24T10:00Z")

/** A call of which nothing but the words is known: "A: …" of the agent, "C: …" of the caller. */
function heard(...turns: readonly string[]) {
  let at = start
  const call = createCall({ callId: "CA1", at, agent: { agentId: "a7", kind: "human" } })
  call.record({ type: "connectCall", at })
  for (const turn of turns)
    call.hear({ speaker: turn.startsWith("A") ? "agent" : "caller", text: turn.slice(3), at: (at += 5_000) })
  return call
}

const linesOf = (call: ReturnType<typeof heard>) =>
  renderNote(call.note())
    .split("\n")
    .map((line) => line.trim())

const leak = "C: My boiler is leaking all over the floor and nobody called me back yesterday"

test("a promise that was not kept is told as heard, and is no part of the problem", () => {
  const call = heard("A: Harlow Heating, Tess speaking, how can I help?", leak)
  const lines = linesOf(call)
  expect(lines).toContain("Problem, in their words: “My boiler is leaking all over the floor”")
  expect(lines).toContain("A promise of ours not kept, in their words: “nobody called me back yesterday”")
  expect(lines).toContain("They say we let them down before: look it up, and own it if so.")
  expect(call.brief().text).toContain("“nobody called me back yesterday”")
  expect(call.brief({ locale: "es" }).text).toContain("sin cumplir, en sus palabras: «nobody called")
  const card = pickUp({ notes: [call.note()], now: start + 86_400_000 })
  expect(renderPickUp(card)).toContain("They say we let them down before: look it up, and own it if so.")
})

test("it makes no claim true: nothing is owned as fact, and what was put down stands in its place", () => {
  const call = heard("A: Harlow Heating, how can I help?", leak)
  expect(linesOf(call)).not.toContain("Own the promise that we broke.")
  call.record({ type: "describeArrival", brokenPromiseIds: ["p1"], earlierContactCount: 1, at: start + 60_000 })
  const lines = linesOf(call)
  expect(lines).toContain("Own the promise that we broke.")
  expect(lines.filter((line) => line.includes("nobody called"))).toEqual([])
})

test("words in which a danger was told are not quoted", () => {
  const call = heard("A: How can I help?", "C: I can smell gas in the kitchen and nobody called me back yesterday")
  expect(linesOf(call).filter((line) => line.includes("nobody called"))).toEqual([])
})

test("an earlier contact and what was promised in it are told apart, and neither is a wish", () => {
  const said =
    "C: I called yesterday about it and the lady said she'd talk to the driver and call me back, and she never did."
  const lines = linesOf(heard("A: How can I help?", "C: My son's bus didn't show up this morning.", "A: Oh no.", said))
  expect(lines).toContain("An earlier contact about this, in their words: “I called yesterday about it”")
  expect(lines).toContain(
    "A promise of ours not kept, in their words: “the lady said she'd talk to the driver and call me back, and she never did”",
  )
  expect(lines.filter((line) => line.startsWith("They want") || line.startsWith("They added"))).toEqual([])
})

test("what they say of the matter stands, and their reproach does not take its place", () => {
  const lines = linesOf(
    heard(
      "A: Swiftline, Joanna speaking.",
      "C: I'm calling about a parcel that says it was delivered yesterday and it wasn't.",
      "A: Do you have the tracking number?",
      "C: This is the third time I've called about this today, and each time somebody says something different.",
    ),
  )
  expect(lines).toContain(
    "Problem, in their words: “I'm calling about a parcel that says it was delivered yesterday and it wasn't.”",
  )
})

test("a name that is spelled is no problem; what is wrong with what was named is", () => {
  const lines = linesOf(
    heard(
      "A: Northgate Energy, how can I help?",
      "C: It's about my bill. It's nearly double what it was last quarter and I'm hardly ever in.",
      "A: Can I take your name?",
      "C: It's Marian Doyle. D-O-Y-L-E.",
    ),
  )
  expect(lines).toContain(
    "Problem, in their words: “It's nearly double what it was last quarter and I'm hardly ever in.”",
  )
})

test("who they are to somebody else does not hide their name, and whom they ring for is told", () => {
  const lines = linesOf(
    heard("A: Transport office, how can I help?", "C: The bus is late.", "A: And you are?", "C: I'm his mom, Kristen."),
  )
  expect(lines).toContain("Caller name: “Kristen”")
  expect(lines).toContain("Calling for somebody else, in their words: “I'm his mom, Kristen.”")
})

test("a wish to complain is a wish, and what they only rang to say is none", () => {
  const lines = linesOf(
    heard(
      "A: Severn Water, how can I help?",
      "C: I want to report that the water's come out brown since this morning.",
      "A: Thank you.",
      "C: And I want something off my bill for this.",
    ),
  )
  expect(lines).toContain("They want, in their words: “I want something off my bill for this.”")
  const another = linesOf(
    heard(
      "A: Castle Bank, how can I help?",
      "C: My card's been declined twice.",
      "A: Oh.",
      "C: I'd like to make a complaint.",
    ),
  )
  expect(another.filter((line) => line.includes("complaint"))).toEqual([
    "They want, in their words: “I'd like to make a complaint.”",
  ])
})

test("another matter begins behind what announces it", () => {
  const lines = linesOf(
    heard(
      "A: Oakwell, how may I help?",
      "C: The table you delivered has a crack down one leg.",
      "A: I'm sorry.",
      "C: And the other thing is you've charged me for assembly.",
    ),
  )
  expect(lines).toContain("(2) Problem, in their words: “you've charged me for assembly.”")
})

test("a read-back behind a number is confirmed as well", () => {
  const lines = linesOf(
    heard(
      "A: How can I help?",
      "C: The pressure in my boiler keeps dropping.",
      "A: And the address?",
      "C: 14 Tanner's Row.",
      "A: 14 Tanner's Row. So the pressure in your boiler has been dropping?",
      "C: That's it, yeah.",
    ),
  )
  expect(lines).toContain("Problem, confirmed: “The pressure in my boiler keeps dropping.”")
})

test("help that a rule asked for is told without the rule's id; where an agent spoke, it was answered", () => {
  const call = heard("A: How can I help?", "C: My boiler is out.")
  call.record({ type: "requestHelp", helpId: "h1", reason: "rule:thirdCall", at: start + 60_000 })
  expect(call.brief().text).not.toContain("rule:")
  expect(renderNote(call.note())).not.toContain("rule:")
  const unconnected = createCall({ callId: "CA2", at: start })
  unconnected.hear({ speaker: "agent", text: "How can I help?", at: start + 1_000 })
  unconnected.record({ type: "closeLine", endedBy: "caller", endReason: "hangUp", at: start + 60_000 })
  expect(renderNote(unconnected.note())).not.toContain("hung up before we answered")
})

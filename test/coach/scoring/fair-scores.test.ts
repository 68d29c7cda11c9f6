import { scorePractices, type PracticeScore } from "evenkeel/coach"
import { cuesPart, en } from "evenkeel/cues"
import { spanish } from "evenkeel/cues/es"
import { definePlaybook } from "evenkeel/playbook"
import { buildCall, type BuildOptions } from "evenkeel/testing"
import { describe, expect, test } from "vitest"

const playbook = definePlaybook({ client: "acme", zone: "UTC" })

/** Scores of a call of which there is a transcript and nothing else, as `agent:` and `caller:` lines. */
function scored(lines: string, options: BuildOptions = {}) {
  const parts = [cuesPart({ packs: [en, spanish] })]
  const story = buildCall({ ...options, playbook, parts })
    .ring()
    .answer()
  for (const line of lines.trim().split("\n")) {
    const [, side, text] = /^(agent|caller): (.*)$/.exec(line.trim())!
    if (side === "agent") story.agent(text!)
    else story.caller(text!)
  }
  const { call, log } = story.hangUp("caller")
  const scores = scorePractices(call.getSnapshot().session, log, playbook)
  const of = (id: string): PracticeScore => scores.find(({ practiceId }) => practiceId === id)!
  return {
    resultOf: (id: string) => of(id).result,
    said: (id: string) =>
      of(id).evidence.map(({ seq }) => (log.find((event) => event.seq === seq)!.data as { text?: string }).text),
  }
}

const good = scored(`
agent: Good morning, Northway Broadband, how can I help?
caller: My internet has been down since Monday. I've called twice and nobody rang me back. I'm really fed up.
agent: I'm so sorry, that is not good enough. What number can I reach you on?
caller: It's 07700 900 123. I just want it working again today.
agent: Thank you. So the internet has been down since Monday, and you'd like it working again today. Have I got that right?
caller: Yes, exactly.
agent: I can send an engineer this afternoon, or you could collect a router. Which would you prefer?
caller: The engineer, please.
agent: Done. I'll call you by five o'clock to check that it works.
caller: Great, thank you. Bye.
agent: Goodbye.`)

describe("a transcript alone", () => {
  test("shows what was asked, given and agreed in words", () => {
    expect(["callbackNumber", "askProblem", "askOutcome", "readBack", "plan"].map(good.resultOf)).toEqual(
      Array(5).fill("met"),
    )
    expect(good.said("callbackNumber")).toEqual([expect.stringContaining("What number")])
  })

  test("does not show what was put down, so nothing of that was missed", () => {
    expect(["promiseUnsettled", "note"].map(good.resultOf)).toEqual(["evidenceMissing", "evidenceMissing"])
  })

  test("shows the turn that something rests on, not the last one", () => {
    expect(good.said("brevity")).toEqual([expect.stringContaining("Have I got that right")])
    // What was not done shows in all the turns.
    expect(good.said("letFinish")).toContain("Goodbye.")
  })

  test("a question that nobody asked, about something that was told, is missed at its telling", () => {
    const rude = scored(`
      agent: Acme, Kevin.
      caller: My washing machine is leaking all over the floor.
      agent: Right.
      caller: So what now?
      agent: Nothing.`)
    expect(rude.resultOf("callbackNumber")).toBe("missed")
    expect(rude.said("callbackNumber")).toHaveLength(1)
    expect([rude.resultOf("askProblem"), rude.resultOf("askOutcome")]).toEqual(["met", "missed"])
  })
})

describe("a number to ring back", () => {
  const told = (...lines: readonly string[]) =>
    scored(
      ["agent: Bellweather Garage, what can I do for you?", "caller: My car is not ready.", ...lines].join("\n"),
    ).resultOf("callbackNumber")

  test.each([
    "caller: The job number is 4471 0093 2216.",
    "caller: Devereux. My order is 4471 0093.",
    "caller: It's invoice 20251123.",
  ])("is not the number of something else: %s", (line) => {
    expect(told("agent: What's the name on the booking?", line, "agent: Thanks.")).toBe("missed")
  })

  test("nor what answers a question for that", () => {
    expect(told("agent: And the job number?", "caller: 4471 0093 2216.", "agent: Thanks.")).toBe("missed")
    expect(told("agent: What number is on the invoice?", "caller: 4471 0093 2216.", "agent: Thanks.")).toBe("missed")
  })

  test.each([
    ["agent: Since when?", "caller: Since noon. You can get me on 0171 555 0192."],
    ["agent: What number can I reach you on?", "caller: 0171 555 0192."],
    ["agent: And your number?", "caller: 0171 555 0192."],
    ["agent: Thanks.", "caller: The job number is 4471. My mobile is 0171 555 0192."],
  ])("is what is given or asked for as one: %s %s", (...lines) => {
    expect(told(...lines)).toBe("met")
  })
})

describe("a next step that is promised in words", () => {
  const promised = () =>
    buildCall({ playbook, parts: [cuesPart()] })
      .ring()
      .answer()
      .caller("My boiler is out.")
      .agent("So your boiler is out, is that right?")
      .caller("Yes, that's right.")
      .agent("I'll call you back tomorrow at nine.")
  const planOf = ({ call, log }: ReturnType<typeof promised>) =>
    scorePractices(call.getSnapshot().session, log, playbook).find(({ practiceId }) => practiceId === "plan")!.result

  test("is one where nothing is recorded", () => {
    expect(planOf(promised())).toBe("met")
  })

  test("and half of one where a product records, and readiness says that it is open", () => {
    const story = promised().record({ type: "stateFact", fact: "desiredOutcome", value: "Heat today" })
    expect(story.call.readiness().missing.map(({ what }) => what)).toContain("actions")
    expect(planOf(story)).toBe("partly")
  })

  test("whole once it is taken on, and none once it is dismissed", () => {
    const open = promised()
    const { promiseId } = open.call.getSnapshot().session.promises[0]!
    expect(planOf(open.record({ type: "acceptPromise", promiseId }))).toBe("met")
    const gone = promised()
    expect(planOf(gone.record({ type: "dismissPromise", promiseId, reason: "notMeant" } as never))).toBe("missed")
  })
})

test("what was only heard counts no more once somebody has taken up what it is about", () => {
  const story = buildCall({ playbook, parts: [cuesPart()] })
    .ring()
    .answer()
    .caller("My boiler is out.")
    .record({ type: "openIssue", issueId: "bill" })
    .record({ type: "stateFact", fact: "problem", value: "Charged twice" })
    .record({ type: "stateFact", fact: "desiredOutcome", value: "The money back" })
    .record({ type: "readBackFacts" })
    .record({ type: "agreeAction", what: "Pay it back" })
    .agent("Right.")
  const scores = scorePractices(story.call.getSnapshot().session, story.log, playbook)
  const of = (id: string) => scores.find(({ practiceId }) => practiceId === id)!.result
  expect(["askOutcome", "readBack", "plan"].map(of)).toEqual(["met", "met", "met"])
})

describe("no occasion", () => {
  const grief = scored(`
    agent: Lakeside Bank, how may I help you?
    caller: My husband passed away last week, he had an account with you.
    agent: I'm very sorry for your loss. Please take all the time you need.
    caller: Thank you. I don't know what to do about his account.
    agent: We need the death certificate. I'll send you an envelope today.
    caller: Thank you.
    agent: Take care of yourself. Goodbye.`)

  test("for questions, numbers and one feeling more in grief", () => {
    expect(["askOutcome", "empathy", "callbackNumber", "anythingElse"].map(grief.resultOf)).toEqual(
      Array(4).fill("notApplicable"),
    )
  })

  test("and what was asked openly and answered in words that nobody knows cannot be told", () => {
    expect([grief.resultOf("askProblem"), grief.resultOf("clarify")]).toEqual(["evidenceMissing", "notApplicable"])
  })

  test("for a question behind a vent that ended with the call", () => {
    expect(grief.resultOf("pinpoint")).not.toBe("missed")
  })

  test("for closing where the caller left, and for another offer to somebody angry", () => {
    const left = scored(`
      agent: Acme, Kevin.
      caller: This is ridiculous, my boiler is out again and you people do nothing!
      agent: He will call you.
      caller: This is a disgrace. I'm going to sue you. Goodbye.
      agent: Goodbye.`)
    expect(["close", "anythingElse"].map(left.resultOf)).toEqual(["notApplicable", "notApplicable"])
  })

  test("that a closing was heard does not tell what was agreed before it", () => {
    const closed = scored(`
      agent: Acme, how can I help?
      caller: My tap is dripping.
      agent: I'll send somebody tomorrow. Thank you for calling. Goodbye.`)
    expect(closed.resultOf("close")).toBe("evidenceMissing")
  })
})

test("a read-back in Spanish that the caller confirms is one", () => {
  const { resultOf } = scored(`
    agent: Luz del Sur, ¿en qué puedo ayudarle?
    caller: Llevo tres días sin luz, es la cuarta vez que llamo.
    agent: Entonces, lleva tres días sin luz y quiere que se lo arreglemos hoy, ¿es correcto?
    caller: Sí, eso es.
    agent: Muy bien.`)
  expect([resultOf("readBack"), resultOf("askOutcome")]).toEqual(["met", "evidenceMissing"])
})

describe("two ways to go", () => {
  const told = `
agent: Ridgeway, how can I help?
caller: This is absolutely ridiculous! My cabinet is broken.
agent: So your cabinet is broken. Is that right?
caller: Yes, that's right.`

  test("were missing where nothing came of it", () => {
    expect(scored(`${told}\nagent: Hm.\ncaller: Bye.`).resultOf("offerOptions")).toBe("missed")
  })

  test.each([
    ["one straight way was promised", "I'll send a restorer on Monday at nine."],
    ["it is done already", "It has been replaced, the new one is booked."],
  ])("were not wanted where %s", (_, line) => {
    expect(scored(`${told}\nagent: ${line}\ncaller: Good. Bye.`).resultOf("offerOptions")).toBe("notApplicable")
  })

  test("came in time where the words were confirmed that the facts do not know", () => {
    const card = scored(`
agent: Fenway.
caller: This is ridiculous! Nobody ever came!
agent: So you waited since the third, is that right?
caller: That's right.
agent: I can send an engineer tomorrow, or post you a router today.
caller: Both.`)
    expect(card.resultOf("offerOptions")).toBe("met")
  })
})

describe("a complaint", () => {
  const made = (line: string, answer: string) =>
    scored(`agent: Harbour Heating.\ncaller: ${line}\nagent: ${answer}\ncaller: Right.\nagent: Good.`).resultOf(
      "complaint",
    )

  test("in so many words is one, whether or not anybody is threatened", () => {
    expect(made("I would like to make a complaint about the fitter.", "Your postcode?")).toBe("missed")
    expect(made("I would like to make a complaint about the fitter.", "Thank you for telling us. I'm sorry.")).toBe(
      "met",
    )
  })

  test("is none where somebody leaves whom nothing has gone wrong for", () => {
    expect(made("I want to cancel my contract.", "Your postcode?")).toBe("notApplicable")
  })
})

describe("what a machine answers for", () => {
  const ai = (lines: string) => scored(lines, { agent: { agentId: "bot", kind: "ai" } })

  test("is said to be human where it says so, in answer to the question", () => {
    const card = ai(
      "agent: Bright Dental.\ncaller: Am I talking to a person?\nagent: Yes, I'm here to help.\ncaller: Fine.",
    )
    expect(card.resultOf("falseClaim")).toBe("missed")
    expect(card.said("falseClaim")).toEqual(["Yes, I'm here to help."])
  })
})

test("whom the agent sends to a pharmacist, or says something back to, is given no advice", () => {
  const of = (line: string) =>
    scored(`agent: Bright Dental.\ncaller: May I take ibuprofen?\nagent: ${line}\ncaller: Right.`).resultOf(
      "honestMethod",
    )
  expect(of("You can take two ibuprofen.")).toBe("missed")
  expect(of("Please don't take the ibuprofen, ask your pharmacist first.")).toBe("met")
})

test("a slip that was owned in a breath was owned", () => {
  const card = scored(`
agent: Ridgeway.
caller: Your men dropped my cabinet.
agent: So the cabinet broke on the stairs, and one man carried it. Is that right?
caller: No, not one man carried it, two did.
agent: Sorry, two were there. Got it.
caller: Yes.`)
  expect(card.resultOf("correction")).toBe("met")
})

describe("a demand for somebody higher", () => {
  const asked = (line: string) =>
    scored(
      `agent: Ridgeway.\ncaller: I want to speak to the manager.\nagent: ${line}\ncaller: Fine.\nagent: Right.\ncaller: Well.`,
    ).resultOf("supervisor")

  test.each([
    "I'd like to ask our claims manager whether she can take this now.",
    "She's on another call, but she'll call you today before five.",
    "Está en una reunión, pero le llama hoy antes de las seis.",
  ])("is taken up: %s", (line) => expect(asked(line)).toBe("met"))

  test.each(["The manager doesn't take calls.", "I'd have to ask my manager whether we can refund that."])(
    "is not: %s",
    (line) => expect(asked(line)).toBe("missed"),
  )

  test("is met in part where it is taken up late", () => {
    const call = scored(`agent: Ridgeway.
caller: I want to speak to the manager.
agent: He's not in. What is it about?
caller: The boiler.
agent: What's the address?
caller: 31 Mill Road.
agent: I've got it.
caller: So?
agent: The record is wrong.
caller: And the manager?
agent: I'll ask Mr Lowe to call you on Monday.`)
    expect(call.resultOf("supervisor")).toBe("partly")
  })
})

test.each([
  ["paused", "met"],
  ["stopped", "met"],
  ["consented", "missed"],
] as const)("card data is kept off a recording that is %s then: %s", (state, result) => {
  const { call, log } = buildCall({ playbook })
    .ring()
    .answer()
    .record({ type: "setRecording", state: "announced" })
    .record({ type: "advisePause", paused: true })
    .record({ type: "setRecording", state })
    .hangUp("caller")
  const scores = scorePractices(call.getSnapshot().session, log, playbook)
  expect(scores.find(({ practiceId }) => practiceId === "cardData")?.result).toBe(result)
})

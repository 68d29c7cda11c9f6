import { describe, expect, test } from "vitest"
import { spanish } from "evenkeel/cues/es"
import { cuesPart, en } from "evenkeel/cues"
import { coachPart } from "evenkeel/coach"
import { buildCall, type BuildOptions } from "evenkeel/testing"
import { practicesIn } from "../calm-call.js"

/** The practices that spoke in a call of `agent:` and `caller:` lines, each as long as it takes to say it. */
function advised(lines: string, options: BuildOptions = {}): readonly string[] {
  const parts = [cuesPart({ packs: [en, spanish] }), coachPart()]
  const story = buildCall({ caller: { number: "+1 555 0100" }, ...options, parts })
    .ring()
    .answer()
  for (const line of lines.trim().split("\n")) {
    const [, side, text = ""] = /^(agent|caller): (.*)$/.exec(line.trim())!
    const tookMs = 2_000 + text.split(" ").length * 450
    if (side === "agent") story.agent(text, { tookMs })
    else story.caller(text, { tookMs })
  }
  return practicesIn(story)
}

const AI: BuildOptions = { agent: { agentId: "bot", kind: "ai" } }

describe("a machine that is asked what it is", () => {
  const asked = (question: string, answer: string) =>
    advised(`agent: Bright Dental, how can I help you today?\ncaller: ${question}\nagent: ${answer}`, AI)

  test.each([
    ["Hang on, am I talking to a person?", "Yes, I'm here to help you."],
    ["Is this a real person?", "Of course, how can I help?"],
    ["Wait, are you a robot?", "No, how can I help you?"],
    ["Am I speaking with a machine?", "Not at all. What do you need?"],
    ["Hi, is this a real person or a recording?", "No, not a recording. How can I help?"],
    ["¿Hablo con una persona?", "Sí, dígame."],
    ["¿Es usted un robot?", "No, claro que no."],
    // Passed over.
    ["Are you a real person?", "I'm here to help you with your account."],
    ["Is this a bot?", "Let's look at your order first."],
    ["¿Hablo con una persona?", "Dígame su número de pedido."],
  ])("%s %s", (question, answer) => {
    expect(asked(question, answer)).toContain("falseClaim")
  })

  test.each([
    ["Am I talking to a person?", "Yes and no, I'm an AI assistant."],
    ["Are you a robot?", "No, I'm a virtual assistant."],
    ["Are you a machine?", "Yes, I'm an automated assistant."],
    ["Are you a real person?", "No. What can I do for you?"],
    ["Are you a robot?", "Yes. What can I do for you?"],
    ["Are you a real person?", "I'm transferring you to a colleague now."],
    ["Is it the machine that is broken?", "No, the filter."],
    ["Am I talking to the right person about a crown?", "Yes, I can book that."],
  ])("and says so, or was asked something else: %s %s", (question, answer) => {
    expect(asked(question, answer)).not.toContain("falseClaim")
  })
})

describe("a correction", () => {
  const answered = (where: string, asked: string, answer: string) =>
    advised(
      `agent: Northside Auto.\ncaller: My brakes are gone.\nagent: Where are you?\ncaller: ${where}\nagent: ${asked}\ncaller: ${answer}`,
    )

  test.each([
    ["I 90 just past exit 14.", "I-90 past exit 14, eastbound or westbound?", "east"],
    ["At 31 Mill Road.", "31 Mill Road, the flat or the shop?", "Flat."],
  ])("is none where one of two is chosen: %s %s %s", (where, asked, answer) => {
    expect(answered(where, asked, answer)).not.toContain("correction")
  })

  test("is one where it is neither", () => {
    const asked = "I-90 past exit 14, eastbound or westbound?"
    expect(answered("I 90 just past exit 14.", asked, "No, it's exit 15.")).toContain("correction")
  })
})

describe("no more calls", () => {
  const call = () =>
    buildCall({ caller: { number: "+1 555 0100" }, parts: [cuesPart(), coachPart()] })
      .ring()
      .answer()
      .caller("I want to cancel.", { tookMs: 9_000 })
      .agent("Which one?")
      .waits(9_000)

  test("is confirmed once: when it is on record, saying it again brings no card", () => {
    expect(practicesIn(call().caller("Do not ever call me again."))).toContain("doNotCall")
    const noted = call().record({ type: "raiseFlag", flag: "doNotCall", basis: "recorded" })
    expect(practicesIn(noted.waits(30_000).caller("Do not ever call me again."))).not.toContain("doNotCall")
  })
})

describe("a death", () => {
  const told = (words: string) => advised(`agent: The Meridian, hello.\ncaller: ${words}`)

  test.each([
    "Oh hello dear, now I've stayed with you before, it must be twelve years ago, with my late husband, and we had that lovely room.",
    "I came with my late wife, she was alive then of course, and the waiter was ever so kind.",
    "Mi marido murió hace veinte años y desde entonces vengo sola.",
    "It is an old house, my late husband put those windows in, and they rattle.",
    "My late wife planted that hedge.",
  ])("is told by the way: %s", (words) => {
    expect(told(words)).not.toContain("condolence")
  })

  test.each([
    "My husband died last week. We booked that room twelve years ago.",
    "My mother died two years ago and you still send her letters.",
    "I am calling about my late husband's account.",
  ])("is told: %s", (words) => {
    expect(told(words)).toContain("condolence")
  })
})

describe("what was said amiss", () => {
  test.each([
    ["Please calm down, madam.", "Calm down? I have my mother here, in the cold."],
    ["You should have registered it before Monday.", "Can you please not lecture me, I have half an hour."],
    ["Usted debería haber mirado la caja.", "¿Que yo debería haber mirado la caja?"],
    ["You should have checked the leaflet.", "How was I supposed to know that?"],
    ["You should have registered it before Monday.", "Nobody told me."],
    ["You should have registered it before Monday.", "Excuse me? I have it in writing."],
    ["Please calm down, madam.", "Are you serious?"],
    ["No se ponga así, señora.", "¿Que no me ponga así? Póngase usted en mi lugar."],
  ])("is put right where it comes back, in however calm a call: %s", (agent, caller) => {
    expect(
      advised(
        `agent: Norte.\ncaller: My heater has gone out again.\nagent: Which one?\ncaller: The white one.\nagent: ${agent}\ncaller: ${caller}`,
      ),
    ).toEqual(["repair"])
  })

  test("a thing that nobody told them is no answer to a blame that was none", () => {
    expect(
      advised(
        `agent: Norte.\ncaller: My heater has gone out again.\nagent: Is the valve open?\ncaller: Nobody told me about a valve.`,
      ),
    ).not.toContain("repair")
  })

  test("is no matter where they say sorry for themselves", () => {
    const scolded = (answer: string) =>
      advised(
        `agent: Norte.\ncaller: My heater has gone out and I'm so scared.\nagent: I'm sorry, which one?\ncaller: The white one.\nagent: Where does it stand?\ncaller: In the kitchen, by the door.\nagent: And since when?\ncaller: Since about six.\nagent: Calm down, please.\ncaller: ${answer}`,
      )
    expect(scolded("Sorry. I'm not like this.")).not.toContain("repair")
    expect(scolded("I'm trying.")).toContain("repair")
  })

  test("is no question of what they would like", () => {
    expect(
      advised(`agent: Norte, hello.\ncaller: My heater has gone out again.\nagent: Which one?\ncaller: The white one in the kitchen.
        agent: Right.\ncaller: It stands by the door.\nagent: Calm down, please.\ncaller: Fine.`),
    ).not.toContain("askOutcome")
  })
})

describe("what is certain", () => {
  const told = (words: string) =>
    advised(
      `agent: Bright Dental.\ncaller: My tooth is swollen and I have a fever.\nagent: ${words}\ncaller: Right, I see.`,
    )

  test("is asked for after a medicine was named", () => {
    expect(told("You can take two ibuprofen and one paracetamol.")).toContain("honestMethod")
  })

  test.each([
    "Please don't take the ibuprofen, check with your cardiologist or the pharmacist first.",
    "Don't take anything more until then, please ask your own doctor.",
    "Then stop taking it and speak to the pharmacist about the dose.",
  ])("is whom they were sent to: %s", (words) => {
    expect(told(words)).not.toContain("honestMethod")
  })
})

describe("a caller who says it back", () => {
  const back = (asked: string, said: string) =>
    advised(`agent: Maple County.\ncaller: The bus does not come, two days now.
      agent: So from tomorrow he goes to Ferris and Oak at seven twenty. ${asked}\ncaller: ${said}`)

  test("corrects nobody, where they were asked to", () => {
    expect(back("Can you say it back to me?", "Ferris and Oak, not the church, seven and twenty.")).not.toContain(
      "correction",
    )
    expect(back("Is that right?", "No, it's Ferris and Elm.")).toContain("correction")
  })
})

describe("a word that is not known", () => {
  const asks = (question: string) =>
    advised(`agent: Maple County.\ncaller: The bus, it come not.\nagent: Which route is he on?\ncaller: Sorry? I don't understand.
      agent: Which bus does he take?\ncaller: The seven, by the church.
      agent: That stop was discontinued, and a deductible applies.\ncaller: ${question}`)

  test.each(["What is discontinue?", "What's a deductible?", "What does deductible mean?"])(
    "is asked after something else was not followed: %s",
    (question) => expect(asks(question)).toContain("shorter"),
  )

  test.each(["What is the time?", "What is your name?", "What's wrong then?"])("is no other question: %s", (question) =>
    expect(asks(question)).not.toContain("shorter"),
  )
})

test("two ways are not asked for while the agent goes and looks", () => {
  const confirmed = `agent: Ridgeway.\ncaller: Your men broke my cabinet, this is ridiculous!
    agent: I'm so sorry. So our men broke your cabinet. Is that right?\ncaller: Yes, that's right.`
  expect(advised(`${confirmed}\nagent: I see.\ncaller: It was my mother's.`)).toContain("offerOptions")
  expect(
    advised(`${confirmed}\nagent: May I put you on hold for two minutes while I ask?\ncaller: Fine.`),
  ).not.toContain("offerOptions")
  expect(advised(`${confirmed}\nagent: I'm refunding the move today.\ncaller: It was my mother's.`)).not.toContain(
    "offerOptions",
  )
})

test("a promise that was told of with a day is named in Spanish", () => {
  const parts = [cuesPart({ packs: [en, spanish] }), coachPart()]
  const story = buildCall({ caller: { number: "1", language: "es" }, parts })
    .ring()
    .answer()
  story.agent("Hotel Miramar.").caller("Ya me dijeron ayer que vendrían el lunes y no vino nadie.", { tookMs: 9_000 })
  expect(practicesIn(story)).toEqual(["history"])
})

describe("a demand, a slip", () => {
  const opening = `agent: Harlow, Kit speaking.\ncaller: The boiler is out again, and I have called you three times about it.
    agent: Which boiler is it?\ncaller: The white one, by the door.\nagent: And the address?\ncaller: 8 Mill Lane.
    agent: The number?\ncaller: It is the one on your screen.`

  test("is heard though small advice came just before it", () => {
    const given = advised(`${opening}\nagent: I see.\ncaller: Get me your manager, please.`)
    expect(given.length).toBeGreaterThan(1)
    expect(given.at(-1)).toBe("supervisor")
  })
})

describe("a machine that is asked whether somebody will call", () => {
  const asked = (words: string) =>
    advised(
      `agent: Riverside, how can I help?\ncaller: I need my results.\nagent: They are not here yet.\ncaller: ${words}`,
      AI,
    )

  test("is asked for a promise, not for a person", () => {
    expect(asked("And will somebody call me?")).not.toContain("human")
    expect(asked("Can I talk to somebody at the clinic?")).toContain("human")
  })
})

test("false comfort to somebody who is afraid is put right although they let it out", () => {
  expect(
    advised(`agent: Riverside.\ncaller: Two weeks! I'm so worried, I can't sleep, I keep thinking it's something bad.
      agent: Everything is going to be fine. Results are often late, it happens with every second batch that comes in from the lab, and they have had a hard month over there with the move to the new building, so I would not read anything into it at all.\ncaller: You don't know that.`),
  ).toContain("honestMethod")
})

test("what is said back is no advice of the agent's", () => {
  expect(
    advised(`agent: Skyward.\ncaller: My suitcase is gone and my insulin is in it.
      agent: So the bag is in Denver, you need the insulin by noon, and you're in Portland. Is that right?\ncaller: That's right.`),
  ).not.toContain("honestMethod")
})

test("who is worried in Spanish is heard", () => {
  expect(
    advised(`agent: Farmacia Central.\ncaller: Le han dado a mi padre la medicina equivocada.
      agent: ¿Ya ha tomado alguna?\ncaller: Sí, ayer y hoy. Está mareado. Estoy muy preocupada.`),
  ).toEqual(["empathy"])
})

describe("what to do if it does not happen", () => {
  const promised = `agent: Harlow.\ncaller: My boiler is out.\nagent: I'll call you back by five today.`

  test("is asked for where it was not said, and not again", () => {
    const accepted = (lines: string) => {
      const parts = [cuesPart(), coachPart()]
      const story = buildCall({ caller: { number: "1" }, parts })
        .ring()
        .answer()
      for (const [index, line] of lines.split("\n").entries()) {
        const [side, text = ""] = line.trim().split(": ")
        if (side === "agent") story.agent(text, { tookMs: 6_000 })
        else story.caller(text, { tookMs: 6_000 })
        if (index === 2) {
          const terms = {
            kind: "callback",
            promisedBy: "agent",
            window: { from: null, to: story.now + 9e6 },
            words: "call by five",
          } as const
          story.record({ type: "acceptPromise", terms })
        }
      }
      return practicesIn(story)
    }
    expect(accepted(`${promised}\ncaller: And what if nobody calls?`)).toContain("ifNotHeard")
    expect(
      accepted(`${promised} If you haven't heard by then, call this line.\ncaller: And what if nobody calls?`),
    ).not.toContain("ifNotHeard")
  })
})

describe("who calls for another", () => {
  const told = (asked: string) =>
    advised(`agent: City Bank.\ncaller: Hello, I have a question about a bill.\nagent: Certainly.
      caller: It is my mother's.\nagent: ${asked}\ncaller: I'm calling on behalf of my mother about her account.`)

  test("is asked who they are where nobody has", () => {
    expect(told("I see.")).toContain("thirdParty")
  })
})

import { createCall } from "evenkeel"
import { en, type CuePack } from "evenkeel/cues"
import { spanish } from "evenkeel/cues/es"
import { factOf, openIssues } from "evenkeel/session"
import { describe, expect, test } from "vitest"

/** What a call comes to: the problem and the wish of each matter. Turns are `A: …` or `C: …`. */
function mattersOf(...turns: readonly string[]) {
  return mattersIn(undefined, ...turns)
}

function mattersIn(packs: readonly CuePack[] | undefined, ...turns: readonly string[]) {
  let at = 1_767_225_600_000
  const call = createCall({ callId: "CA1", at, ...(packs && { cues: { packs } }) })
  call.record({ type: "connectCall", at })
  for (const turn of turns) {
    const speaker = turn.startsWith("A") ? "agent" : "caller"
    call.hear({ speaker, text: turn.slice(3), at: (at += 3_000) })
  }
  const issues = openIssues(call.getSnapshot().session)
  return issues.map((issue) => ({ problem: factOf(issue, "problem"), wish: factOf(issue, "desiredOutcome") }))
}

const problemsOf = (...turns: readonly string[]) => mattersOf(...turns).map(({ problem }) => problem.value)
const wishOf = (...turns: readonly string[]) => mattersOf(...turns)[0]?.wish.value

const HELP = "A: Larch Homes, how can I help?"
const BOILER = [HELP, "C: My boiler is leaking.", "A: We'll send somebody."] as const

describe("another matter", () => {
  test.each([
    ["C: Also my statement hasn't come for two months.", "my statement hasn't come for two months."],
    ["C: also my statement hasn't come for two months", "my statement hasn't come for two months"],
    ["C: While we're at it, the kitchen tap drips.", "the kitchen tap drips."],
    ["C: While you're there, my repeat prescription ran out on Monday.", "my repeat prescription ran out on Monday."],
  ])("is announced: %s", (turn, problem) => {
    expect(problemsOf(...BOILER, turn)).toEqual(["My boiler is leaking.", problem])
  })

  test.each([
    "C: Also, it keeps beeping.",
    "C: Also, my husband isn't well.",
    "C: Also, my boiler isn't under warranty.",
    "C: Also my number is 020 7946 0123.",
    "C: Also, the pressure has dropped.",
  ])("is none: %s", (turn) => {
    expect(problemsOf(...BOILER, turn)).toHaveLength(1)
  })

  test("is none where it was asked for more", () => {
    expect(
      problemsOf(HELP, "C: My boiler is leaking.", "A: Anything wet?", "C: Also my carpet isn't dry."),
    ).toHaveLength(1)
  })
})

describe("what they want", () => {
  test.each(["C: Please do the needful.", "C: Kindly do the needful at the earliest.", "C: I'd like to go ahead."])(
    "is not told by leaving it to us: %s",
    (turn) => {
      expect(wishOf(...BOILER, turn)).toBeUndefined()
      expect(wishOf(...BOILER, turn, "A: Sure.", "C: I want the boiler replaced.")).toBe("I want the boiler replaced.")
    },
  )

  test("is told beside it", () => {
    expect(wishOf(...BOILER, "C: Kindly do the needful and refund the amount.")).toContain("refund the amount")
    expect(wishOf(...BOILER, "C: Please do the needful. I mean refund the extra night.")).toContain("refund the extra")
  })

  test("is not what became of something", () => {
    expect(wishOf(HELP, "C: It says I've missed an appointment, and I never had an appointment.")).toBeUndefined()
  })

  test("begins behind a please and a yes", () => {
    expect(wishOf(...BOILER, "A: What would you like?", "C: please yeah i want it working by tonight")).toBe(
      "i want it working by tonight",
    )
  })
})

describe("why they call", () => {
  test.each([
    ["C: Sorry to ring so late. It's the gate again at the back of ours.", "It's the gate again at the back of ours."],
    ["C: Sorry to ring so late, but my gate won't shut.", "my gate won't shut."],
  ])("is not the courtesy in front: %s", (turn, problem) => {
    expect(problemsOf("A: Hello, what's the problem?", turn)).toEqual([problem])
  })

  test("is not the courtesy alone", () => {
    expect(problemsOf("A: Hello, what's the problem?", "C: Sorry to ring so late.")).toEqual([])
  })

  test("is not where they are", () => {
    expect(problemsOf("A: Hotel Belvedere, Claire speaking.", "C: Hi Claire. I'm on the train.")).toEqual([])
  })

  test("is what it is about, where that was only named", () => {
    expect(
      problemsOf(HELP, "C: It's about my order.", "A: What about it?", "C: It says delivered and I've had nothing."),
    ).toEqual(["It says delivered and I've had nothing."])
    expect(
      problemsOf(HELP, "C: It's about my order.", "A: Which one is it?", "C: The one that I placed on Monday."),
    ).toEqual(["It's about my order."])
  })

  test("is told anew behind a no to what was read back", () => {
    const turns = [
      HELP,
      "C: My broadband drops out every evening about seven.",
      "A: So your broadband has been down since seven.",
      "C: No you've got that wrong. It comes back. It drops out every evening and it's back in ten minutes.",
      "A: So it drops out every evening and comes back in ten minutes?",
      "C: Yes.",
    ]
    expect(mattersOf(...turns)[0]?.problem).toMatchObject({
      value: "It drops out every evening and it's back in ten minutes.",
      standing: "confirmed",
    })
  })
})

describe("where Spanish and English are heard side by side", () => {
  const said = (...turns: readonly string[]) =>
    mattersIn([en, spanish], "A: Aguas del Sur, ¿en qué puedo ayudarle?", ...turns)[0]

  test.each(["A: ¿Desde cuándo no le funciona el router?", "A: ¿Sabe si el router no le funciona desde el martes?"])(
    "a question is no read-back: %s",
    (question) => {
      const call = said("C: No me funciona el router desde el martes.", question, "C: Sí.")
      expect(call?.problem.standing).toBe("stated")
    },
  )

  test("a read-back is compared in its own language", () => {
    const turns = ["C: No me funciona el router.", "A: Entonces no le funciona el router, ¿correcto?", "C: Correcto."]
    expect(said(...turns)?.problem.standing).toBe("confirmed")
  })

  test("a greeting in front does not hide why they call", () => {
    const turn = "Buenas tardes, mire, me ha llegado un recibo de doscientos euros y yo vivo solo."
    expect(said(`C: ${turn}`)?.problem.value).toContain("me ha llegado un recibo")
    expect(said("C: Buenas tardes, soy Ana López Martín.")).toBeUndefined()
  })
})

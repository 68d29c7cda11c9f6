import { describe, expect, test } from "vitest"
import { coachPart, standardPractices } from "evenkeel/coach"
import {
  answerScorecard,
  defineScorecardForm,
  diffScorecards,
  maySeeScorecard,
  overrideAnswer,
  renderScorecardDifference,
  scorecard,
  type Scorecard,
  type ScorecardForm,
} from "evenkeel/handoff"
import { isFault, type Part } from "evenkeel/kernel"
import { buildCall } from "evenkeel/testing"
import { sourceOf } from "./hand-off.js"

const supervisor = { id: "sup-1", role: "supervisor" } as const
const agent = { id: "a7", role: "agent" } as const

const answerOf = (card: Scorecard, id: string) => card.answers.find(({ practiceId }) => practiceId === id)!

function aCallWithoutWords() {
  return buildCall({ agent: { agentId: "a7", kind: "human" } }).answer()
}

function aHarshCall() {
  return buildCall({ agent: { agentId: "a7", kind: "human" } })
    .answer()
    .caller("My boiler broke and I am furious about it.")
    .cue("problem", { words: "My boiler broke" })
    .cue("anger")
    .agent("You have to calm down.")
    .cue("avoid.calmDown")
    .hangUp()
}

describe("a scorecard", () => {
  test("without a transcript tells what is missing: neither a pass nor a miss", () => {
    const card = scorecard(sourceOf(aCallWithoutWords()))
    expect(answerOf(card, "empathy").counted).toBe("evidenceMissing")
    expect(card.total.counts.evidenceMissing).toBeGreaterThan(5)
    expect(card.answers.every(({ counted, share }) => (counted === "evidenceMissing") <= (share === null))).toBe(true)
  })

  test("cites the events that an answer rests on", () => {
    const source = sourceOf(aHarshCall())
    const seqs = new Set(source.events.map(({ seq }) => seq))
    const missed = scorecard(source).answers.filter(({ counted }) => counted === "missed")
    expect(missed.length).toBeGreaterThan(0)
    expect(missed.some(({ evidence }) => evidence.length > 0)).toBe(true)
    for (const { evidence } of missed) {
      expect(evidence.every(({ seq }) => seqs.has(seq))).toBe(true)
    }
  })

  test("renormalises its weights where everybody sees it", () => {
    const { answers, total } = scorecard(sourceOf(aHarshCall()))
    const shares = answers.flatMap(({ share }) => (share === null ? [] : [share]))
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10)
    const weights = answers.reduce((sum, { weight }) => sum + weight, 0)
    expect(total.countedWeight + total.excludedWeight).toBeCloseTo(weights, 10)
    expect(total.ratio).toBeCloseTo(total.earnedWeight / total.countedWeight, 10)
  })

  test("has no ratio where nothing counts, and is not scored for a wrong number", () => {
    const form = defineScorecardForm({ formId: "f", version: "1", questions: [{ practiceId: "empathy" }] })
    expect(scorecard(sourceOf(aCallWithoutWords()), { form }).total.ratio).toBeNull()
    const wrong = buildCall().answer().record({ type: "setCallType", callType: "wrongNumber" })
    expect(scorecard(sourceOf(wrong)).scored).toBe(false)
  })

  test("is stable JSON", () => {
    const card = scorecard(sourceOf(aHarshCall()))
    expect(JSON.parse(JSON.stringify(card))).toEqual(card)
    expect(scorecard(sourceOf(aHarshCall()))).toEqual(card)
  })

  test("counts advice that was never shown as nothing that the agent missed", () => {
    const story = buildCall({ parts: [coachPart() as Part] })
      .answer()
      .waits(9_000)
    story.caller("I want to speak to your manager.").cue("supervisorRequest").waits(30_000)
    const given = story.log.filter(({ type }) => (type as string) === "advice.given")
    expect(given.length).toBeGreaterThan(0)
    const { answers } = scorecard(sourceOf(story))
    expect(answers.every(({ prompts }) => prompts.ignoredCount === 0 && prompts.shownCount === 0)).toBe(true)
    expect(answers.filter(({ prompts }) => prompts.givenCount > 0).map(({ practiceId }) => practiceId)).toEqual([
      "supervisor",
    ])
  })

  test("says of what was missed whether anybody was told", () => {
    const story = buildCall({ parts: [coachPart() as Part] })
      .answer()
      .waits(9_000)
    story.caller("My husband died.").cue("bereavement").agent("Your account number?").waits(30_000)
    const { adviceId } = story.log.find(({ type }) => (type as string) === "advice.given")!.data as { adviceId: string }
    const promptsOf = (practiceId: string) =>
      scorecard(sourceOf(story)).answers.find((answer) => answer.practiceId === practiceId)
    expect(promptsOf("condolence")).toMatchObject({
      result: "missed",
      prompts: { givenCount: 1, shownCount: 0, ignoredCount: 0 },
    })
    expect(promptsOf("readBack")?.prompts.givenCount).toBe(0)
    expect(adviceId).toBeTypeOf("string")
  })
})

describe("a person's answer", () => {
  const missedOf = (card: Scorecard) => card.answers.find(({ counted }) => counted === "missed")!.practiceId

  test("stands in the place of the machine's, and both are kept", () => {
    const card = scorecard(sourceOf(aHarshCall()))
    const practiceId = missedOf(card)
    const result = overrideAnswer(card, { practiceId, result: "met", reason: "heard it" }, { by: supervisor, at: 5 })
    if (!("card" in result)) throw new Error(result.refusal.code)
    expect(answerOf(result.card, practiceId)).toMatchObject({
      result: "missed",
      counted: "met",
      overrides: [{ result: "met", reason: "heard it", by: "sup-1", at: 5 }],
    })
    expect(result.card.total.ratio!).toBeGreaterThan(card.total.ratio!)
    expect(diffScorecards(card, result.card).answers).toMatchObject([{ practiceId, before: "missed", after: "met" }])
  })

  test("alone confirms an auto-fail", () => {
    const missed = missedOf(scorecard(sourceOf(aHarshCall())))
    const questions = [{ practiceId: missed, autoFail: true }]
    const form = defineScorecardForm({ formId: "f", version: "1", questions })
    const card = scorecard(sourceOf(aHarshCall()), { form })
    expect([answerOf(card, missed).autoFail, card.total.failed]).toEqual(["proposed", false])
    const given = { practiceId: missed, result: "missed", reason: "listened to it" } as const
    const confirmed = overrideAnswer(card, given, { by: supervisor, at: 5 })
    expect("card" in confirmed && confirmed.card.total.failed).toBe(true)
  })

  test.each([
    ["an agent", agent, { practiceId: "empathy", result: "met", reason: "x" }, "session/not-allowed"],
    ["no reason", supervisor, { practiceId: "empathy", result: "met", reason: " " }, "session/invalid-command"],
    ["no such result", supervisor, { practiceId: "empathy", result: "great", reason: "x" }, "session/invalid-command"],
    ["no such practice", supervisor, { practiceId: "charm", result: "met", reason: "x" }, "session/not-found"],
  ])("is refused with %s", (_, by, change, code) => {
    const card = scorecard(sourceOf(aHarshCall()))
    expect(overrideAnswer(card, change as never, { by, at: 5 })).toMatchObject({ refusal: { code } })
  })
})

describe("the agent", () => {
  test("sees the card first, and others once they have answered", () => {
    const card = scorecard(sourceOf(aHarshCall()))
    const mine = { ...card, agentId: "a7" }
    expect([maySeeScorecard(mine, agent), maySeeScorecard(mine, supervisor)]).toEqual([true, false])
    const seen = answerScorecard(mine, { kind: "acknowledged" }, { by: agent, at: 5 })
    expect("card" in seen && maySeeScorecard(seen.card, supervisor)).toBe(true)
    expect("card" in seen && maySeeScorecard(seen.card, { id: "a8", role: "agent" })).toBe(false)
  })

  test("disputes with a comment, and nobody disputes in their place", () => {
    const card = { ...scorecard(sourceOf(aHarshCall())), agentId: "a7" }
    const dispute = { kind: "disputed", comment: "the line was bad", practiceIds: ["empathy"] } as const
    const disputed = answerScorecard(card, dispute, { by: agent, at: 5 })
    expect("card" in disputed && disputed.card.agentAnswers).toMatchObject([{ kind: "disputed", by: "a7" }])
    for (const by of [supervisor, { id: "a8", role: "agent" } as const]) {
      expect(answerScorecard(card, dispute, { by, at: 5 })).toMatchObject({ refusal: { code: "session/not-allowed" } })
    }
    expect(answerScorecard(card, { kind: "disputed" }, { by: agent, at: 5 })).toMatchObject({
      refusal: { issues: [{ path: "comment" }] },
    })
  })
})

describe("a form", () => {
  test("names each wrong place and what was meant", () => {
    try {
      const questions = [{ practiceId: "empahty" }, { practiceId: "empathy" }, { practiceId: "empathy", weight: 101 }]
      defineScorecardForm({ formId: "", version: "1", questions })
      expect.unreachable()
    } catch (error) {
      expect(isFault(error, "scorecard/invalid-form") && error.issues).toMatchObject([
        { path: "formId" },
        { path: "questions.0.practiceId", suggestion: "empathy" },
        { path: "questions.2.practiceId" },
        { path: "questions.2.weight" },
      ])
    }
  })

  test("that was stored can be given again; a member that it does not know is no question", () => {
    const form = defineScorecardForm({
      formId: "calm",
      version: "1",
      questions: [{ practiceId: "empathy", weight: 2 }],
    })
    expect(defineScorecardForm(JSON.parse(JSON.stringify(form)) as ScorecardForm)).toEqual(form)
    const written = { formId: "calm", version: "1", questions: [{ practiceId: "empathy", wieght: 2, autoFail: "no" }] }
    const issues = [
      { path: "questions.0.wieght", expected: "no such member", suggestion: "weight" },
      { path: "questions.0.autoFail", expected: "true or false" },
    ]
    expect(() => defineScorecardForm(written as never)).toThrow(expect.objectContaining({ issues }))
    expect(() => defineScorecardForm({ formId: "calm", version: "1", questions: [] })).toThrow(
      "a list of 1 to 200 questions",
    )
  })

  test("of another version scores an old call anew, and the difference is shown", () => {
    const source = sourceOf(aHarshCall())
    const one = scorecard(source)
    const questions = standardPractices().map(({ id }) => ({ practiceId: id, weight: id === "empathy" ? 100 : 1 }))
    const other = scorecard(source, { form: defineScorecardForm({ formId: "evenkeel", version: "2", questions }) })
    const difference = diffScorecards(one, other)
    expect(difference.sameForm).toBe(false)
    expect(difference.answers.length).toBeGreaterThan(0)
    expect(difference.ratioBefore).not.toBe(difference.ratioAfter)
  })
})

describe("nonsense on a card", () => {
  const card = scorecard(sourceOf(aCallWithoutWords()))

  test.each([
    [{ practiceId: "readBack", result: "mett", reason: "x" }, 5, "result"],
    [{ practiceId: "readBack", result: "met", reason: "  " }, 5, "reason"],
    [{ practiceId: "readBack", result: "met", reason: "x" }, NaN, "at"],
  ])("an override %j at %d names its %s", (given, at, path) => {
    expect(overrideAnswer(card, given as never, { by: supervisor, at })).toMatchObject({
      refusal: { code: "session/invalid-command", issues: [{ path }] },
    })
  })

  test.each([
    [{ kind: "dispute", comment: "I said it" }, 5, "kind"],
    [{ kind: "disputed", comment: "" }, 5, "comment"],
    [{ kind: "acknowledged", practiceIds: [7] }, 5, "practiceIds.0"],
    [{ kind: "acknowledged" }, NaN, "at"],
  ])("an answer %j at %d names its %s", (given, at, path) => {
    expect(answerScorecard(card, given as never, { by: agent, at })).toMatchObject({
      refusal: { code: "session/invalid-command", issues: [{ path }] },
    })
  })

  test("cards of two calls are not compared", () => {
    expect(() => diffScorecards(card, { ...card, callId: "CA2" })).toThrow("after.callId")
  })

  test("a form that asks less tells only what counted", () => {
    const form = defineScorecardForm({ formId: "ours", version: "2", questions: [{ practiceId: "readBack" }] })
    const asked = scorecard(sourceOf(aCallWithoutWords()), { form })
    expect(renderScorecardDifference(diffScorecards(card, asked))).not.toMatch(/no occasion → not asked/)
  })
})

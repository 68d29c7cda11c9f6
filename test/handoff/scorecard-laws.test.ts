import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { createCall, definePlaybook } from "evenkeel"
import { definePractice, scoreResults, standardPractices, toEvidence, type Score } from "evenkeel/coach"
import {
  answerScorecard,
  defineScorecardForm,
  diffScorecards,
  maySeeScorecard,
  overrideAnswer,
  renderScorecardDifference,
  scorecard,
  type Question,
  type Scorecard,
} from "evenkeel/handoff"
import type { Role } from "evenkeel/kernel"

const at = 1_767_225_600_000
const supervisor = { id: "sup-1", role: "supervisor" } as const
const stamp = { by: supervisor, at }

type Line = readonly [speaker: "caller" | "agent", text: string]
const harsh: readonly Line[] = [
  ["agent", "Acme, how can I help?"],
  ["caller", "My boiler broke and I am furious about it."],
  ["agent", "You have to calm down."],
  ["caller", "Do not tell me that!"],
  ["agent", "What is your number?"],
]

function heard(lines: readonly Line[] = harsh, options: Partial<Parameters<typeof createCall>[0]> = {}) {
  const call = createCall({ callId: "CA1", at, agent: { agentId: "a7", kind: "human" }, ...options })
  call.record({ type: "connectCall", at: at + 1 })
  lines.forEach(([speaker, text], index) => call.hear({ speaker, text, at: at + 9_000 * (index + 1) }))
  return call
}

const formOf = (questions: readonly Question[]) => defineScorecardForm({ formId: "f", version: "1", questions })
const answerOf = (card: Scorecard, id: string) => card.answers.find(({ practiceId }) => practiceId === id)!
const idOf = (result: string) =>
  heard()
    .scorecard()
    .answers.find(({ counted }) => counted === result)!.practiceId

function put(card: Scorecard, practiceId: string, result: (typeof scoreResults)[number]): Scorecard {
  const given = overrideAnswer(card, { practiceId, result, reason: "heard it" }, stamp)
  if ("refusal" in given) throw new Error(given.refusal.code)
  return given.card
}

describe("an automatic fail", () => {
  test("that the call does not show is confirmed by the person who does", () => {
    const met = idOf("met")
    const card = heard().scorecard({ form: formOf([{ practiceId: met, autoFail: true }]) })
    expect([answerOf(card, met).autoFail, card.total.failed]).toEqual(["armed", false])
    const lesser = put(card, met, "partly")
    expect([answerOf(lesser, met).autoFail, lesser.total.failed]).toEqual(["armed", false])
    const failed = put(lesser, met, "missed")
    expect([answerOf(failed, met).autoFail, failed.total.failed]).toEqual(["confirmed", true])
    expect(answerOf(put(failed, met, "met"), met).autoFail).toBe("cleared")
  })

  test("of a question that does not fail a call confirms nothing", () => {
    const met = idOf("met")
    expect(put(heard().scorecard({ form: formOf([{ practiceId: met }]) }), met, "missed").total.failed).toBe(false)
  })

  test("that a person confirms is a difference, though no answer is", () => {
    const missed = idOf("missed")
    const card = heard().scorecard({ form: formOf([{ practiceId: missed, autoFail: true }]) })
    const difference = diffScorecards(card, put(card, missed, "missed"))
    expect(difference).toMatchObject({ answers: [], failedBefore: false, failedAfter: true })
    expect(renderScorecardDifference(difference)).toContain("– → Failed")
    expect(renderScorecardDifference(diffScorecards(card, card))).not.toContain("Failed")
  })
})

describe("a card", () => {
  test("has every question of its form, one that the client has switched off too", () => {
    const playbook = definePlaybook({ client: "a", zone: "UTC", practices: { repair: { on: false } } })
    const call = heard(harsh, { playbook })
    const { answers, total } = call.scorecard({ form: formOf([{ practiceId: "repair", weight: 7 }]) })
    expect(answers).toMatchObject([{ practiceId: "repair", counted: "notApplicable", weight: 7, share: null }])
    expect(total.excludedWeight).toBe(7)
    expect(call.scorecard().answers.map(({ practiceId }) => practiceId)).not.toContain("repair")
  })

  test("of a call that is not scored has no score, and fails nobody", () => {
    const call = heard()
    const form = formOf([{ practiceId: idOf("missed"), autoFail: true }])
    expect(call.scorecard({ form }).total.ratio).toBe(0)
    call.record({ type: "setCallType", callType: "prank", at: at + 90_000 })
    const card = put(call.scorecard({ form }), idOf("missed"), "missed")
    expect([card.scored, card.total.ratio, card.total.failed]).toEqual([false, null, false])
  })

  test("counts advice that the agent still looks at as not ignored", () => {
    const call = heard([])
    call.hear({ speaker: "caller", text: "I want to speak to your manager!", at: at + 20_000 })
    const given = call.events().find(({ type }) => type === "advice.given")!.data as { readonly adviceId: string }
    call.record({ type: "showAdvice", adviceId: given.adviceId, at: at + 20_500 })
    const promptsOf = () => answerOf(call.scorecard(), "supervisor").prompts
    expect(promptsOf()).toEqual({ givenCount: 1, shownCount: 1, usedCount: 0, ignoredCount: 0 })
    call.tick(at + 60_000)
    expect(promptsOf().ignoredCount).toBe(1)
  })

  test("holds nothing against who was not heard after it was called for", () => {
    const told: Line = ["caller", "My husband died and I need to cancel his account."]
    const dropped = heard([harsh[0]!, told]).scorecard()
    expect(["condolence", "readBack"].map((id) => answerOf(dropped, id).counted)).toEqual([
      "evidenceMissing",
      "evidenceMissing",
    ])
    const went = heard([harsh[0]!, told, ["agent", "Account number?"], ["caller", "One two."], ["agent", "Right."]])
    expect(["condolence", "readBack"].map((id) => answerOf(went.scorecard(), id).counted)).toEqual(["missed", "missed"])
  })

  test.each<[string, unknown]>([
    ["an unknown result", { result: "great", evidence: toEvidence("done", { seq: 1, at }) }],
    ["evidence that is no event of the call", { result: "missed", evidence: toEvidence("done", { seq: 9_999, at }) }],
    ["evidence without a time", { result: "met", evidence: toEvidence("done", { seq: 1, at: NaN }) }],
    ["no evidence", { result: "missed", evidence: [] }],
    ["nothing", undefined],
  ])("tells nothing by a client's own practice that gives %s", (_, score) => {
    const own = definePractice({
      ...{ id: "own", source: ["ours"], moment: "turn", weight: 10, needs: [] },
      advise: () => undefined,
      score: () => score as Score,
    })
    const call = heard()
    const source = { session: call.getSnapshot().session, events: call.events(), now: at }
    const card = scorecard(source, { practices: [own, own] })
    expect(card.answers.map(({ counted, evidence }) => [counted, evidence])).toEqual([["evidenceMissing", []]])
  })

  test.each<[Role, boolean]>([
    ["supervisor", true],
    ["host", true],
    ["vendor", false],
    ["library", false],
  ])("is seen by a %s once the agent has answered: %s", (role, may) => {
    const card = heard().scorecard()
    const answered = answerScorecard(card, { kind: "acknowledged" }, { by: { id: "a7", role: "agent" }, at })
    expect(maySeeScorecard(card, { id: "x", role })).toBe(false)
    expect("card" in answered && maySeeScorecard(answered.card, { id: "x", role })).toBe(may)
  })
})

test("whatever the weights and whoever puts what in its place, the sums are right and the card is stable JSON", () => {
  const ids = standardPractices().map(({ id }) => id)
  const call = heard()
  const source = { session: call.getSnapshot().session, events: call.events(), now: at }
  const question = fc.record({
    practiceId: fc.constantFrom(...ids),
    weight: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 100, noNaN: true })),
    autoFail: fc.boolean(),
  })
  const change = fc.tuple(fc.nat(), fc.constantFrom(...scoreResults))
  const forms = fc.uniqueArray(question, { minLength: 1, maxLength: 20, selector: ({ practiceId }) => practiceId })
  fc.assert(
    fc.property(forms, fc.array(change, { maxLength: 6 }), (questions, changes) => {
      const first = scorecard(source, { form: formOf(questions) })
      const card = changes.reduce(
        (before, [index, result]) => put(before, questions[index % questions.length]!.practiceId, result),
        first,
      )
      const { answers, total } = card
      expect(answers.map(({ practiceId }) => practiceId)).toEqual(questions.map(({ practiceId }) => practiceId))
      const sumOf = (isIn: (share: number | null) => boolean) =>
        answers.reduce((sum, { share, weight }) => sum + (isIn(share) ? weight : 0), 0)
      if (total.countedWeight > 0) {
        const shares = answers.reduce((sum, { share }) => sum + (share ?? 0), 0)
        expect(shares).toBeCloseTo(1, 9)
        expect(total.excludedWeight).toBe(sumOf((share) => share === null))
        expect(total.ratio! >= 0 && total.ratio! <= 1).toBe(true)
      } else expect(total.ratio).toBeNull()
      const newest = (answer: (typeof answers)[number]) => answer.overrides.at(-1)?.result ?? answer.result
      expect(answers.map(({ counted }) => counted)).toEqual(answers.map(newest))
      expect(answers.map(({ result }) => result)).toEqual(first.answers.map(({ result }) => result))
      const isFailing = answers.some(
        ({ practiceId, overrides }) =>
          questions.find((each) => each.practiceId === practiceId)!.autoFail && overrides.at(-1)?.result === "missed",
      )
      expect(total.failed).toBe(isFailing)
      expect(JSON.parse(JSON.stringify(card))).toEqual(card)
    }),
  )
})

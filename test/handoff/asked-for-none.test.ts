import { createCall } from "evenkeel"
import { brief, defineScorecardForm, note, scorecard } from "evenkeel/handoff"
import { isFault } from "evenkeel/kernel"
import { describe, expect, test } from "vitest"
import { aHardCall, sourceOf } from "./hand-off.js"

const faultOf = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    return isFault(error) ? { code: error.code, issues: error.issues } : error
  }
  return "nothing was thrown"
}

describe("what a call does not have is not answered with something else", () => {
  const source = sourceOf(aHardCall().record({ type: "startSegment", agentId: "kim" }))

  const last = source.session.segments.at(-1)!.segmentId

  test.each([
    ["a note of a segment", () => note(source, { segmentId: `${last}x` }), "options.segmentId", last],
    ["a brief of a request", () => brief(source, { helpId: "h2" }), "options.helpId", "h1"],
  ])("%s", (_, work, path, suggestion) => {
    expect(faultOf(work)).toMatchObject({ code: "input/invalid", issues: [{ path, suggestion }] })
  })

  test.each([{}, { formId: "x" }, { formId: "x", version: "1", questions: [{ practiceId: "empathie" }] }])(
    "a card by the form %j; a live call, which throws nothing, names the form that it took",
    (form) => {
      const fault = { code: "scorecard/invalid-form" }
      const found = faultOf(() => scorecard(source, { form: form as never }))
      expect(found).toMatchObject(fault)
      expect(found).toHaveProperty("issues.0.path", expect.stringMatching(/^(formId|version|questions)/))
      const call = createCall({ callId: "C", at: 1_767_225_600_000 })
      expect(call.scorecard({ form: form as never }).form.formId).toBe("evenkeel")
    },
  )

  test("a form as it was stored, or as it was written, is a form, and the card names its fingerprint", () => {
    const written = { formId: "x", version: "1", questions: [{ practiceId: "empathy" }] }
    const { hash } = defineScorecardForm(written)
    for (const form of [written, JSON.parse(JSON.stringify(defineScorecardForm(written)))])
      expect(scorecard(source, { form }).form).toEqual({ formId: "x", version: "1", hash })
  })

  test("an action that there is none of is answered with those there are", () => {
    const { call } = aHardCall()
    const answer = call.may("end" as never)
    expect(answer).toMatchObject({ allowed: false, code: "may/unknown-action" })
    expect("lacking" in answer && answer.lacking).toEqual(expect.arrayContaining(["close", "endForAbuse", "hold"]))
  })
})

import { describe } from "vitest"
import * as handoff from "evenkeel/handoff"
import { testSpoilt } from "../nonsense.js"
import { aHardCall, sourceOf } from "./hand-off.js"

const at = Date.UTC(2026, 10, 25, 16)
const source = sourceOf(aHardCall().agent("I will call you back tomorrow at noon.").hangUp("caller"))
const reader = { locale: "es", zone: "America/Chicago" }
const input = { formId: "acme", version: "2", questions: [{ practiceId: "readBack", weight: 2, autoFail: true }] }
const agent = { by: { id: "agent-1", role: "agent" }, at } as const
const card = handoff.scorecard(source)
const put = { practiceId: "empathy", result: "met", reason: "heard it" } as const
const overridden = handoff.overrideAnswer(card, put, { by: { id: "s", role: "supervisor" }, at })
const reviewed = "card" in overridden ? overridden.card : card
const difference = handoff.diffScorecards(card, reviewed)
const brief = handoff.brief(source)
const note = handoff.note(source)
const followUp = {
  followUpId: "CA1/promise/p1",
  terms: { kind: "callback", words: "I'll ring you" },
  schedule: { dueAt: at },
  standing: "accepted",
}
const earlier = handoff.toEarlierPromise(followUp as never)
const pickedUp = handoff.pickUp({ notes: [note], promises: [earlier], now: at })

/** Every public function, with what it takes. */
const functions: Readonly<Record<string, readonly unknown[]>> = {
  brief: [source, { ...reader, helpId: "h1" }],
  toBriefParts: [brief, reader],
  toBriefMarkdown: [brief, reader],
  note: [source, { segmentId: source.session.segments[0]?.segmentId }],
  toNoteParts: [note, reader],
  toNoteMarkdown: [note, reader],
  renderNote: [note, reader],
  toCompleteness: [source],
  pickUp: [{ notes: [note], promises: [earlier], now: at }, reader],
  toEarlierPromise: [followUp],
  toPickUpParts: [pickedUp, reader],
  renderPickUp: [pickedUp, reader],
  toPickUpMarkdown: [pickedUp, reader],
  callPicture: [source, reader],
  callReport: [source, reader],
  toTimeline: [source],
  defineScorecardForm: [input],
  scorecard: [source, { form: handoff.defineScorecardForm(input), prompts: "all" }],
  overrideAnswer: [
    card,
    { practiceId: "readBack", result: "met", reason: "heard it" },
    { ...agent, by: { id: "s", role: "supervisor" } },
  ],
  answerScorecard: [card, { kind: "disputed", comment: "I did", practiceIds: ["readBack"] }, agent],
  maySeeScorecard: [card, agent.by],
  toScorecardParts: [reviewed, reader],
  renderScorecard: [reviewed, reader],
  toScorecardMarkdown: [reviewed, reader],
  diffScorecards: [card, card],
  toScorecardDifferenceParts: [difference, reader],
  renderScorecardDifference: [difference, reader],
  toScorecardDifferenceMarkdown: [difference, reader],
}

describe("whatever they are given, hand-offs answer or say what is wrong", () => {
  testSpoilt(handoff, functions)
})

import { describe } from "vitest"
import * as coach from "evenkeel/coach"
import { createCall } from "evenkeel"
import { englishBank } from "evenkeel/phrases"
import { defaultSettings } from "evenkeel/session"
import { testSpoilt } from "../nonsense.js"

const at = Date.UTC(2026, 10, 25, 16)
const call = createCall({ callId: "CA1", at })
call.record({ type: "connectCall", at: at + 1_000 })
call.hear({ speaker: "caller", text: "My boiler is out and I want your manager!", at: at + 20_000 })
const { session, parts, heardAt } = call.getSnapshot()
const slice = parts["coach"] as coach.CoachSlice
const events = call.events()
const log = { size: events.length, event: (seq: number) => events[seq - 1] }
const standing = { session, settings: defaultSettings, slice, log, now: heardAt }
const adviceId = slice.advices[0]?.adviceId
const [practice] = coach.standardPractices()
const note = slice.heard.turns.at(-1)
const view = coach.createScoreView(session, events, defaultSettings)
const wish = { intent: "holdRequest", values: {} }
const conditions = { settings: defaultSettings, session, now: heardAt, locale: "en", used: [] }
const occasion = { seq: 2, at, turnId: "turn#2" }
const notices = [{ from: "2026-11-20", to: "2026-11-30", text: "Closed on Thanksgiving" }]

/** Every public function that takes something, with what it takes. */
const functions: Readonly<Record<string, readonly unknown[]>> = {
  coachPart: [{ pacing: "expert" }],
  isPrivateEvent: [{ type: "advice.given" }],
  toPracticeWords: ["readBack", "en"],
  toHeadline: ["supervisor.offer", "en"],
  coachFollower: [undefined],
  waitingAdvice: [slice],
  toCoachSettings: [defaultSettings, session.callTypes],
  why: [standing, adviceId],
  whyNot: [standing, practice!.id],
  definePractice: [practice],
  need: ["x", () => true],
  abuseOf: [note],
  countOf: [slice.heard, "anger"],
  gave: [note, "supervisorRequest"],
  heatOf: [note],
  choosingFrom: [englishBank],
  withoutPhrases: [wish, conditions],
  toBurden: ["I've had no heat for three days"],
  toSecondPerson: ["my boiler"],
  toThing: ["my boiler is out"],
  withoutOpening: ["Well, my boiler is out"],
  createScoreView: [session, events, defaultSettings],
  scoreFollowed: [[occasion], () => occasion],
  scoreNever: [view, "avoid.calmDown"],
  scoreOccasions: [view, { when: [occasion], by: () => undefined }],
  toEvidence: ["done", occasion],
  toScore: ["met", [{ role: "done", seq: 2 }]],
  scorePractices: [session, events, defaultSettings, [practice]],
  toDatedNotices: [{ zone: "America/Chicago", notices }],
  ringingCard: [session, at, { greeting: "Good morning" }],
  drill: [events, { until: 2, line: "Hello", answer: "Hi" }, () => call],
  toCallStrain: [session, slice.heard, heardAt, true],
}

describe("whatever they are given, the coach answers or says what is wrong", () => {
  const { standardPractices: _, ...rest } = coach
  testSpoilt(rest, functions, { timeout: 20_000 })
})

import { describe } from "vitest"
import * as session from "evenkeel/session"
import { buildCall } from "evenkeel/testing"
import { testSpoilt } from "../nonsense.js"

const playbook = {
  ...session.defaultSettings,
  zone: "America/Chicago",
  emergencyContacts: [{ kind: "fire", region: "US-IL", number: "911" }],
  messageFields: [{ name: "unit", label: { en: "Unit" }, kind: "choice", choices: ["1A"] }],
  procedures: [{ id: "restart", steps: [{ id: "unplug", label: "Unplug it" }] }],
  callTypes: { message: { needs: ["problem"] } },
} as never
const built = buildCall({ caller: { name: "Dana", number: "312-555-0147" } })
  .answer()
  .caller("My boiler is out and I want your manager!")
  .cue("supervisorRequest")
  .record({ type: "stateFact", fact: "problem", value: "The boiler is out" })
  .record({ type: "openVent" })
  .record({ type: "setStance", stance: "takingControl", reason: "third round" })
  .record({ type: "tryRung", rung: "probe" })
  .record({ type: "markOffGoal" })
  .record({ type: "enterSafety", kind: "gas" })
  .record({ type: "raiseFlag", flag: "legal" })
  .record({ type: "setCallType", callType: "message" })
  .record({ type: "agreeAction", what: "Send a plumber", owner: "office" })
  .record({ type: "offerOption", what: "A plumber tonight" })
  .record({ type: "requestHelp", targetId: "sue", helpId: "h1", reason: "wants a manager" })
  .hold("lookUp", { consent: true })
const { session: state } = built.call.getSnapshot()
const events = built.call.events()
const log = { size: events.length, event: (seq: number) => events[seq - 1] }
const [issue] = state.issues
const entry = issue?.facts[0]
const caller = state.participants.find(({ role }) => role === "caller")
const heard = events.find(({ type }) => type === "turn.heard")!
const turn = session.turnOf(heard)!
const at = built.now
const by = { id: "a1", role: "agent" }
const context = { state, settings: playbook, log, at, now: at, by }
const rules = [{ authority: "refund", agents: ["human"], kind: "refund", upTo: 50 }]
const promise = {
  promiseId: "p1",
  kind: "callback",
  promisedBy: "agent",
  words: "I'll ring",
  window: { from: at, to: at },
}
const span = { start: 0, end: 5 }
const cues = [{ kind: "anger", confidence: 1, strength: 1, span }]
const issues: never[] = []

/** Every public function that takes something, with what it takes. */
const functions: Readonly<Record<string, readonly unknown[]>> = {
  assess: [state, { type: "participant.held", data: { participantId: "caller" } }, at, playbook],
  assessOffer: [rules, { authority: "refund", amount: 20 }],
  assessPromise: [{ authority: rules }, promise, "human"],
  authoritiesOf: [rules, "human"],
  checkData: ["turn.heard", heard.data, issues],
  callerFact: [state, "callerName"],
  checkSettings: [playbook, issues],
  clocksFor: [playbook, state.callTypes],
  countingIssues: [state],
  currentCallType: [state.callTypes],
  currentIssue: [state],
  currentSegment: [state.segments],
  currentStance: [state],
  decide: [context, "stateFact", { fact: "problem", value: "The boiler is out" }],
  driftEpisodes: [state.drift],
  dueIntent: [{ wall: "2026-12-01T09:00[America/Chicago]" }, "due", issues],
  emergencyContactsFor: [playbook, { region: "US-IL", kind: "fire" }],
  eraseWords: [events, [{ erase: {} }]],
  evolve: [state, heard],
  factOf: [issue, "problem"],
  hasForm: [{ kind: "choice", choices: ["1A"] }, "1A"],
  holdCheckBackAt: [state, "caller"],
  holdsOf: [caller],
  inSafetyMode: [state],
  isClosing: [state],
  isConference: [state.participants],
  isErased: ["[erased 12]"],
  isFactOfDanger: [state, entry],
  isListening: [state],
  isMuted: [caller],
  isOfDanger: [state, { seq: heard.seq, turnId: turn.turnId }],
  isOnLine: [caller],
  isPlain: [state.callTypes],
  isPublic: ["stateFact"],
  isReadBack: [session.toFact(entry)],
  isSettled: [session.toFact(entry)],
  isVenting: [state],
  keepingShape: [session.dueIntent],
  languageTag: ["en-US", "language", issues],
  may: [state, "hold", { purpose: "lookUp" }, playbook],
  mayAskMore: [state],
  mayRecord: [state.recording, "consent"],
  measure: [events],
  messageOf: [state, playbook, issue?.issueId],
  messageReadiness: [state, playbook],
  needsFacts: ["message"],
  nextRung: [state],
  openDrift: [state.drift],
  openHelp: [state],
  openHold: [caller],
  openHolds: [state.participants],
  openIssues: [state],
  openPromises: [{ promises: [{ ...promise, standing: "heard" }] }],
  readiness: [state],
  recentTurn: [log, turn.turnId, 50],
  sideOf: ["caller"],
  standingActions: [issue],
  standingFlags: [state],
  strikeOf: ["fact.stated"],
  toFact: [entry],
  toLineOutcome: [state.line],
  toPromiseTerms: [promise],
  toReport: [{ turnId: "t1", revision: 0, source: "x", cues }, turn],
  toRetention: [{ text: "expire", days: 30 }, at],
  totalHoldMs: [caller, at],
  turnOf: [heard],
  turnsBackward: [log, log.size],
  unmentionedSteps: [state, [{ id: "restart", steps: [{ id: "unplug", label: "Unplug it" }] }]],
  untriedBefore: [state, "supervisor"],
  ventSpeechMs: [state],
}

/** Those that take nothing. */
const asIs = ["agentCueKinds", "allTopics", "callerCueKinds", "commandTypes", "cueKinds", "cueTopics", "eventTypes"]

describe("whatever they are given, the functions of a session answer or say what is wrong", () => {
  const taking = Object.fromEntries(Object.entries(session).filter(([name]) => !asIs.includes(name)))
  testSpoilt(taking, functions, { timeout: 20_000 })
})

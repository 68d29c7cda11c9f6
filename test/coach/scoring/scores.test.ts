import { scorePractices, standardPractices } from "evenkeel/coach"
import { cuesPart } from "evenkeel/cues"
import { definePlaybook } from "evenkeel/playbook"
import { buildCall, type BuildOptions, type CallBuilder } from "evenkeel/testing"
import { describe, expect, test } from "vitest"
import { answeredCall } from "../calm-call.js"
import { withPromise } from "../play.js"

type Tell = (call: CallBuilder) => CallBuilder

const acceptsLast = (built: CallBuilder): CallBuilder =>
  built.record(withPromise(built, { type: "acceptPromise", promiseId: "promise-last" }))

const procedures = [{ procedureId: "p", steps: ["a", "b", "c"].map((stepId) => ({ stepId, text: stepId })) }]
const AI: BuildOptions = { agent: { agentId: "bot", kind: "ai" } }
const hang: Tell = (call) => call.hangUp("agent")
const readBackLine = "So your tap is dripping and you would like a plumber, is that right?"
const told: Tell = (call) => call.caller("My tap is dripping and I would like a plumber.")
const confirmed: Tell = (call) => told(call).agent(readBackLine).caller("Yes, that is right.")
const worried: Tell = (call) => call.caller("I am so worried, I do not know what to do.")
const vented: Tell = (call) =>
  call.agent("Yes.").record({ type: "openVent" }).record({ type: "closeVent" }).caller("So.")
const deadEnds: Tell = (call) =>
  ["Is it the tap?", "Is it the sink?", "Is it the bath?"].reduce((told, line) => told.agent(line).caller("No."), call)
/** The agent uses the product: what is not put down then is missing there. */
const records: Tell = (call) => call.record({ type: "stateFact", fact: "room", value: "Kitchen" })
const off: Tell = (call) => call.record({ type: "markOffGoal" }).record({ type: "markOffGoal" })
const budget = { clocks: { budgetMs: 10_000 } }

interface Case {
  readonly met: Tell
  readonly missed: Tell
  /** `missed` where it is left out: some practices have nothing worse than doing it by halves. */
  readonly worst?: "missed" | "partly"
  /** Without a transcript. */
  readonly blind?: Tell
  /** What blind calls come to: `notApplicable` where the occasion itself is no word. */
  readonly blindAs?: "evidenceMissing" | "notApplicable" | "met" | "partly" | "missed"
  readonly options?: BuildOptions
  readonly playbook?: object
}

const promise =
  (window: { from: number | null; to: number | null }): Tell =>
  (call) =>
    call.record({
      type: "acceptPromise",
      terms: { kind: "callback", promisedBy: "agent", window, words: "I call back" },
    })
const soon = { from: null, to: 1_767_283_200_000 }
const resolve =
  (resolution: "full" | "partial"): Tell =>
  (call) =>
    call.record({ type: "resolveIssue", resolution, reason: "part" })

const spokenOver: Tell = (call) => {
  call.caller("And then it stopped, and", { tookMs: 5_000 })
  return call.hear({ speaker: "agent", text: "What is your number, please?", startAt: call.now - 2_000, at: call.now })
}

/** For each practice: a call that meets it, one that misses it, one that cannot tell. */
const cases: Readonly<Record<string, Case>> = {
  safety: {
    met: (call) => call.record({ type: "enterSafety", kind: "fire" }).record({ type: "requestHelp" }),
    missed: (call) => call.record({ type: "enterSafety", kind: "fire" }),
    blindAs: "notApplicable",
  },
  cardData: {
    met: (call) => call.record({ type: "advisePause", paused: true }).record({ type: "setRecording", state: "paused" }),
    missed: (call) =>
      call.record({ type: "setRecording", state: "announced" }).record({ type: "advisePause", paused: true }),
    blindAs: "notApplicable",
  },
  falseClaim: {
    met: (call) =>
      confirmed(call)
        .record({ type: "agreeAction", what: "Send one" })
        .agent("I think we have covered everything. Goodbye."),
    missed: (call) => told(call).agent("Sounds like we have covered everything. Goodbye."),
  },
  unbackedPromise: {
    options: AI,
    met: (call) => acceptsLast(told(call).agent("I will call you back tomorrow.")),
    missed: (call) => told(call).agent("I will call you back tomorrow."),
  },
  overAuthority: {
    playbook: { authority: [{ kind: "refund", allowed: true, upTo: 50, unit: "USD", reason: "r", alternative: "a" }] },
    met: (call) => told(call).agent("I will refund you $40 tomorrow."),
    missed: (call) => told(call).agent("I will refund you $90 tomorrow."),
  },
  ownFault: {
    playbook: { authority: [{ kind: "admitFault", allowed: true }] },
    met: (call) =>
      told(call)
        .record({ type: "stateFact", fact: "cause", value: "We sent the wrong part" })
        .agent("That was our mistake, and I am sorry."),
    missed: (call) =>
      told(call).record({ type: "stateFact", fact: "cause", value: "We sent the wrong part" }).agent("I see."),
    blind: (call) => call.record({ type: "stateFact", fact: "cause", value: "We sent the wrong part" }),
  },
  anythingElse: {
    met: (call) => told(call).record({ type: "beginClosing" }).agent("Is there anything else we should look at today?"),
    missed: (call) => told(call).record({ type: "beginClosing" }).agent("Goodbye."),
    worst: "partly",
  },
  personalClose: {
    met: (call) => resolve("full")(told(call)).caller("Thank you, goodbye.").agent("Thank you for calling. Goodbye."),
    missed: (call) => resolve("full")(told(call)).agent("It is done.").caller("Thank you, goodbye."),
    worst: "partly",
    blind: resolve("full"),
  },
  honestMethod: {
    met: (call) => told(call).agent("I cannot judge that."),
    missed: (call) => told(call).agent("He should be fine, do not worry."),
  },
  hotStart: {
    met: (call) => call.caller("I am furious with you all!").agent("I hear how angry you are."),
    missed: (call) => call.caller("I am furious with you all!").agent("Your number?").agent("Hello?"),
  },
  history: {
    met: (call) =>
      call
        .record({ type: "describeArrival", earlierContactCount: 2 })
        .caller("Hello.")
        .agent("I am sorry that you had to call again."),
    missed: (call) =>
      call.record({ type: "describeArrival", earlierContactCount: 2 }).caller("Hello.").agent("Number?"),
    blind: (call) => call.record({ type: "describeArrival", earlierContactCount: 2 }),
  },
  callbackNumber: {
    met: (call) => told(call).record({ type: "describeCaller", callbackNumber: "+1 555 0100" }),
    missed: (call) => told(call).agent("Right."),
  },
  thirdParty: {
    met: (call) =>
      call
        .caller("I'm calling for my father.")
        .record({ type: "describeSubject", subject: { relation: "family" } })
        .agent("Thank you."),
    missed: (call) => call.caller("I'm calling for my father.").agent("Right."),
  },
  minor: {
    met: (call) => call.caller("I am ten years old.").agent("Is there a grown-up with you?"),
    missed: (call) => call.caller("I am ten years old.").agent("Right then."),
  },
  doNotCall: {
    met: (call) =>
      call.caller("Take me off your list.").record({ type: "raiseFlag", flag: "doNotCall" }).agent("I have."),
    missed: (call) => call.caller("Take me off your list.").agent("But wait."),
    worst: "partly",
  },
  recordingRefused: {
    met: (call) =>
      call
        .caller("I do not want to be recorded.")
        .record({ type: "setRecording", state: "stopped" })
        .agent("It is off."),
    missed: (call) => call.caller("I do not want to be recorded.").agent("Right."),
  },
  callType: {
    met: (call) =>
      call
        .caller("I sell ink.")
        .record({ type: "setCallType", callType: "solicitor" })
        .agent("No, thank you. Goodbye."),
    missed: (call) =>
      call.caller("I sell ink.").record({ type: "setCallType", callType: "solicitor" }).agent("Tell me more."),
    blind: (call) => call.record({ type: "setCallType", callType: "solicitor" }),
  },
  condolence: {
    met: (call) => call.caller("My mother died last week.").agent("I am very sorry for your loss."),
    missed: (call) => call.caller("My mother died last week.").agent("Account number?"),
  },
  empathy: {
    met: (call) => worried(call).agent("You must be so worried."),
    missed: (call) => worried(call).agent("Number?").agent("Hello?"),
  },
  empathyFirst: {
    met: (call) =>
      worried(call).agent("You must be so worried.").agent("We could send somebody on Friday, or you could come in."),
    missed: (call) => worried(call).agent("We could send somebody on Friday, or you could come in."),
  },
  repair: {
    met: (call) => told(call).agent("I am looking at that."),
    missed: (call) => told(call).agent("You need to calm down."),
  },
  boundary: {
    met: (call) => call.caller("You are a stupid idiot.").record({ type: "requestHelp" }).agent("One moment."),
    missed: (call) => call.caller("You are a stupid idiot.").agent("Number?").agent("Hello?"),
  },
  supervisor: {
    met: (call) =>
      call.caller("I want to speak to your manager.").record({ type: "requestHelp" }).agent("I have asked."),
    missed: (call) =>
      ["No.", "No no.", "I said no.", "Still no."].reduce(
        (told, line) => told.agent(line),
        call.caller("I want to speak to your manager."),
      ),
  },
  human: {
    options: AI,
    met: (call) => call.caller("Can I speak to a real person please?").agent("I am passing you to a colleague now."),
    missed: (call) => call.caller("Can I speak to a real person please?").agent("Why?").agent("Well?"),
  },
  complaint: {
    met: (call) => call.caller("I am going to sue you.").agent("Thank you for telling me."),
    missed: (call) => call.caller("I am going to sue you.").agent("Number?").agent("Hello?"),
  },
  pinpoint: {
    met: (call) => vented(call).agent("What would help you most?"),
    missed: (call) => vented(call).agent("Right."),
  },
  askProblem: {
    met: confirmed,
    missed: (call) => call.caller("Hello.").agent("Yes."),
    blind: (call) => call.waits(60_000),
  },
  clarify: {
    met: (call) =>
      call.caller("Hm.").waits(80_000).agent("Is it the tap, or the boiler?").caller("My tap is dripping."),
    missed: (call) => call.caller("Hm.").waits(80_000).agent("Well.").caller("My tap is dripping."),
  },
  openQuestion: {
    met: (call) => deadEnds(call).agent("What would you like us to do?"),
    missed: (call) => deadEnds(call).agent("Is it the car?").agent("Is it?"),
  },
  askOutcome: {
    met: confirmed,
    missed: (call) => call.caller("My tap is dripping.").agent("Yes."),
    blind: (call) => call.waits(60_000),
  },
  readBack: { met: confirmed, missed: (call) => told(call).agent("Right.") },
  alreadyTold: {
    met: (call) => told(call).caller("I already told you that.").agent(readBackLine),
    missed: (call) => told(call).caller("I already told you that.").agent("What?").agent("Well?"),
  },
  correction: {
    met: (call) => told(call).agent(readBackLine).caller("No, that is wrong.").agent(readBackLine),
    missed: (call) => told(call).agent(readBackLine).caller("No, that is wrong.").agent("Right.").agent("Well."),
  },
  unmentionedStep: {
    playbook: { procedures },
    met: (call) =>
      ["a", "b", "c"].reduce(
        (told, stepId) => told.record({ type: "markStep", procedureId: "p", stepId, standing: "done" }),
        call.record({ type: "expectProcedure", procedureId: "p" }).caller("I did it all.").agent("Good."),
      ),
    missed: (call) => call.record({ type: "expectProcedure", procedureId: "p" }).caller("I did it all.").agent("Good."),
    blind: (call) => call.record({ type: "expectProcedure", procedureId: "p" }),
  },
  askCause: {
    met: (call) =>
      call
        .record({ type: "stateFact", fact: "problem", value: "x" })
        .record({ type: "stateFact", fact: "cause", value: "y" }),
    missed: (call) =>
      call.record({ type: "stateFact", fact: "cause", value: "y", basis: "heard" }).caller("So.").agent("Yes."),
    worst: "partly",
  },
  letFinish: {
    met: (call) => call.caller("So it was.", { tookMs: 5_000 }).agent("Yes, I see what you mean by that."),
    missed: (call) => spokenOver(spokenOver(call)),
  },
  listen: {
    met: (call) =>
      [1, 2, 3].reduce((told) => told.caller("So it was.", { tookMs: 20_000 }).agent("Yes.", { tookMs: 5_000 }), call),
    missed: (call) =>
      [1, 2, 3].reduce((told) => told.caller("So it was.", { tookMs: 2_000 }).agent("Well.", { tookMs: 25_000 }), call),
  },
  brevity: {
    met: (call) => call.caller("So.").agent("Yes."),
    missed: (call) =>
      call.caller("So.").agent("Well.", { tookMs: 50_000 }).caller("Hm.").agent("And so.", { tookMs: 50_000 }),
  },
  shorter: {
    met: (call) =>
      call
        .caller("I do not understand.")
        .agent("The lower one.")
        .caller("Sorry, I do not understand.")
        .agent("Shall I say it more slowly?"),
    missed: (call) =>
      call
        .caller("I do not understand.")
        .agent("The lower one.")
        .caller("Sorry, I do not understand.")
        .agent("It is.")
        .agent("It is."),
  },
  inWriting: {
    met: (call) =>
      [1, 2, 3]
        .reduce((told) => told.agent("The lower one.").caller("I do not understand."), call)
        .record({ type: "agreeAction", what: "Send it by text" })
        .agent("Done."),
    missed: (call) =>
      [1, 2, 3]
        .reduce((told) => told.agent("The lower one.").caller("I do not understand."), call)
        .agent("There.")
        .agent("There."),
  },
  policyAlternative: {
    met: (call) =>
      call
        .caller("A refund.")
        .agent("It is our policy, there is nothing I can do.")
        .agent("What I can do is send somebody on Friday, or refund the part."),
    missed: (call) =>
      call.caller("A refund.").agent("It is our policy, there is nothing I can do.").agent("No.").agent("No."),
  },
  offerOptions: {
    met: (call) => confirmed(call).record({ type: "offerOption", what: "Friday" }),
    // In a calm call the agent knows the way.
    missed: (call) => confirmed(call.caller("This is absolutely ridiculous!")),
  },
  plan: {
    met: (call) => confirmed(call).record({ type: "agreeAction", what: "Send one" }),
    missed: confirmed,
    blind: (call) => call.record({ type: "stateFact", fact: "problem", value: "x" }),
  },
  partialFollowUp: {
    met: (call) => promise(soon)(resolve("partial")(call)),
    missed: resolve("partial"),
    blindAs: "notApplicable",
  },
  promiseUnsettled: {
    met: (call) => acceptsLast(told(call).agent("I will call you back tomorrow.")),
    missed: (call) => records(told(call)).agent("I will call you back tomorrow."),
  },
  promiseTime: {
    met: promise(soon),
    missed: promise({ from: null, to: null }),
    blind: (call) =>
      call.record({ type: "hearPromise", kind: "callback", promisedBy: "agent", window: soon, words: "I call" }),
  },
  redirect: {
    met: (call) => off(call.caller("So.")).agent("So, to get this fixed, what we need to do now is check the valve."),
    missed: (call) => off(call.caller("So.").agent("Yes.")),
  },
  timeStatement: {
    playbook: budget,
    met: (call) => call.caller("So.").waits(12_000).agent("I have about two minutes left for us."),
    missed: (call) => call.caller("So.").waits(12_000).agent("Right."),
    blind: (call) => call.waits(12_000),
  },
  takeControl: {
    met: (call) => off(call).record({ type: "setStance", stance: "takingControl", reason: "drift" }),
    missed: (call) => off(off(call.caller("So.").agent("Yes."))),
    worst: "partly",
    blindAs: "notApplicable",
  },
  regroup: {
    met: (call) =>
      (["acknowledge", "probe", "redirect", "timeStatement", "summariseAndClose"] as const)
        .reduce((told, rung) => told.record({ type: "tryRung", rung }), call)
        .hold("regroup", { consent: true, plan: "close" }),
    missed: (call) => call.hold("regroup", { consent: true, plan: "close" }),
    blindAs: "notApplicable",
  },
  holdCheckBack: {
    met: (call) => call.hold("lookUp", { consent: true }).waits(41_000).resume(),
    missed: (call) => call.hold("lookUp", { consent: true }).waits(41_000),
    blindAs: "notApplicable",
  },
  holdMax: {
    met: (call) => call.hold("lookUp", { consent: true }).waits(41_000).resume(),
    missed: (call) => call.hold("lookUp", { consent: true }).waits(130_000),
    blindAs: "notApplicable",
  },
  holdReturn: {
    met: (call) => call.caller("So.").hold("lookUp", { consent: true }).resume().agent("Thank you for waiting."),
    missed: (call) => call.caller("So.").hold("lookUp", { consent: true }).resume().agent("Right."),
    blind: (call) => call.hold("lookUp", { consent: true }).resume(),
  },
  close: {
    met: (call) => confirmed(call).record({ type: "agreeAction", what: "Send one" }).record({ type: "beginClosing" }),
    missed: (call) => told(call).record({ type: "beginClosing" }),
    blindAs: "missed",
    blind: (call) => call.record({ type: "beginClosing" }),
  },
  lastQuestion: {
    met: (call) => told(call).agent("Yes.").record({ type: "noteEndSignal" }).record({ type: "noteAsked" }),
    missed: (call) =>
      told(call)
        .agent("Yes.")
        .record({ type: "noteEndSignal" })
        .record({ type: "noteAsked" })
        .record({ type: "noteAsked" }),
  },
  secondMatter: {
    met: (call) =>
      confirmed(call)
        .record({ type: "beginClosing" })
        .caller("One more thing, my bill is wrong.")
        .agent("So your bill is wrong, is that right?")
        .record({ type: "agreeAction", what: "Check it" }),
    missed: (call) =>
      confirmed(call).record({ type: "beginClosing" }).caller("One more thing, my bill is wrong.").agent("Right."),
    blindAs: "notApplicable",
  },
  ifNotHeard: {
    met: (call) =>
      promise(soon)(told(call)).agent(
        "I will call you back before noon. If you have not heard by then, please call us.",
      ),
    missed: (call) => promise(soon)(told(call)).agent("Right."),
    worst: "partly",
    blind: promise(soon),
  },
  extraStep: {
    met: (call) => resolve("full")(told(call)).agent("Thank you for calling. Goodbye."),
    missed: (call) => resolve("full")(told(call)).agent("Right."),
    worst: "partly",
    blind: resolve("full"),
  },
  note: {
    met: (call) => hang(confirmed(call)).record({ type: "setDisposition", code: "tap" }),
    missed: (call) => hang(records(told(call)).agent("Right.")),
    blind: (call) => call.waits(5_000),
  },
}

/** The same call, of which no word of the agent is heard. */
const withoutAgent = (built: CallBuilder): CallBuilder =>
  new Proxy(built, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name)
      if (typeof member !== "function") return member
      return (...given: readonly unknown[]) => {
        const isAgents = name === "agent" || (name === "hear" && (given[0] as { speaker: string }).speaker === "agent")
        const next: unknown = isAgents ? target.waits(2_000) : Reflect.apply(member, target, given)
        return next === target || (typeof next === "object" && next !== null && "waits" in next)
          ? withoutAgent(next as CallBuilder)
          : next
      }
    },
  })

function scoreOf(id: string, tell: Tell, { options = {}, playbook = {} }: Case, as = (call: CallBuilder) => call) {
  const settings = definePlaybook({ client: "acme", zone: "UTC", ...playbook })
  const { call, log } = tell(as(answeredCall({ caller: {}, ...options, playbook: settings })))
  const found = scorePractices(call.getSnapshot().session, log, settings).find(({ practiceId }) => practiceId === id)
  return { ...found!, log }
}

/** Practices of what is done in the product or on the line: their misses show without a word. */
const byEvents = [
  "safety",
  "cardData",
  "takeControl",
  "regroup",
  "holdCheckBack",
  "holdMax",
  "close",
  "promiseTime",
  "note",
]
/** What was promised in words has to be heard before it is taken on. */
const ofWords = ["unbackedPromise", "promiseUnsettled"]

describe("each practice scores a call that meets it, one that misses it, one that cannot tell", () => {
  test("there is a case for each", () => {
    expect(Object.keys(cases).sort()).toEqual(
      standardPractices()
        .map(({ id }) => id)
        .sort(),
    )
  })

  test.each(Object.entries(cases))("%s", (id, given) => {
    const met = scoreOf(id, given.met, given)
    const missed = scoreOf(id, given.missed, given)
    const blind = scoreOf(id, given.blind ?? ((call) => call), given)
    expect([met.result, missed.result, blind.result]).toEqual([
      "met",
      given.worst ?? "missed",
      given.blindAs ?? "evidenceMissing",
    ])
    for (const { seq, at } of [...met.evidence, ...missed.evidence]) expect([seq > 0, at > 0]).toEqual([true, true])
  })
})

describe("where no word of the agent was heard, nothing is passed or missed that only words could show", () => {
  test.each(Object.entries(cases))("%s", (id, given) => {
    for (const tell of ofWords.includes(id) ? [given.missed] : [given.met, given.missed]) {
      const { result, evidence, log } = scoreOf(id, tell, given, withoutAgent)
      if (result === "notApplicable" || result === "evidenceMissing" || byEvents.includes(id)) continue
      const shown = evidence.filter(({ role }) => role !== "occasion").map(({ seq }) => log[seq - 1]!)
      const told = shown.filter(({ origin }) => origin === "input")
      expect({ result, told: told.map(({ type }) => type).filter((type) => !type.startsWith("turn.")) }).not.toEqual({
        result,
        told: [],
      })
    }
  })
})

test("B13: what the client switches off is not scored, and weights are the client's", () => {
  const playbook = definePlaybook({
    client: "acme",
    zone: "UTC",
    practices: { empathy: { on: false }, close: { weight: 5 } },
  })
  const { call, log } = buildCall({ playbook, parts: [cuesPart()] })
  const scores = scorePractices(call.getSnapshot().session, log, playbook)
  expect(scores.map(({ practiceId }) => practiceId)).not.toContain("empathy")
  expect(scores.find(({ practiceId }) => practiceId === "close")?.weight).toBe(5)
})

test("a practice that throws tells nothing", () => {
  const broken = {
    ...standardPractices()[0]!,
    score: () => {
      throw new Error("broken")
    },
  }
  const { call, log } = buildCall()
  const playbook = definePlaybook({ client: "acme", zone: "UTC" })
  expect(scorePractices(call.getSnapshot().session, log, playbook, [broken])[0]?.result).toBe("evidenceMissing")
})

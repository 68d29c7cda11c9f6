import {
  coachPart,
  definePractice,
  isPrivateEvent,
  need,
  notApplicable,
  pacings,
  standardPractices,
  toHeadline,
  waitingAdvice,
  why,
  whyNot,
  withoutPhrases,
  type Advice,
  type CoachOptions,
  type CoachSlice,
  type CoachStanding,
} from "evenkeel/coach"
import { cuesPart } from "evenkeel/cues"
import type { Envelope } from "evenkeel/kernel"
import { definePlaybook, type PlaybookInput } from "evenkeel/playbook"
import type { Command } from "evenkeel/session"
import { checkPart, type CallBuilder } from "evenkeel/testing"
import { describe, expect, test } from "vitest"
import { headlines } from "../../src/coach/words/headline-phrases.js"
import { answeredCall, calmCall, practicesIn } from "./calm-call.js"
import { hardCalls } from "./calls/index.js"
import { adviceIn, play, playbookOf } from "./play.js"
import { rehear, restoreCall } from "../whole-call.js"

const MANAGER = "I want to speak to your manager, please, as soon as you can."
const WORRIED = "I am so worried about all of this, I really do not know what to do."

function start(options: CoachOptions = {}, input: Partial<PlaybookInput> = {}): CallBuilder {
  const playbook = definePlaybook({ client: "acme", zone: "UTC", ...input })
  return calmCall({ caller: {}, playbook, coach: options })
}

const given = ({ log }: CallBuilder): readonly Advice[] => adviceIn(log)
const ids = practicesIn
const sliceOf = ({ call }: CallBuilder): CoachSlice => call.getSnapshot().parts["coach"] as CoachSlice
const fates = ({ log }: CallBuilder): readonly string[] =>
  (log as readonly Envelope[])
    .filter(({ type }) => type.startsWith("advice.") && type !== "advice.given")
    .map(({ type, data }) => {
      const { reason, how } = data as { reason?: string; how?: string }
      return [type, reason ?? how].filter((part) => part !== undefined).join(" ")
    })
const own = (command: object): Command => command as Command

function standingOf(built: CallBuilder, options: Partial<CoachStanding> = {}): CoachStanding {
  const { session, heardAt } = built.call.getSnapshot()
  const events = built.log
  const log = { size: events.length, event: (seq: number) => events[seq - 1] }
  const settings = definePlaybook({ client: "acme", zone: "UTC" })
  return { session, settings, slice: sliceOf(built), log, now: heardAt, ...options }
}

describe("pacing", () => {
  test("nothing in the first eight seconds", () => {
    const early = answeredCall().caller("I want your manager.", { tookMs: 3_000 })
    expect(ids(early)).toEqual([])
    expect(ids(early.waits(10_000).caller(MANAGER))).toEqual(["supervisor"])
  })

  test("it is gone when the agent speaks", () => {
    const call = start().caller(MANAGER).agent("One moment.")
    expect(fates(call)).toEqual(["advice.expired agentSpoke"])
    expect(waitingAdvice(sliceOf(call))).toEqual([])
  })

  test("it is gone when the agent begins to speak, and was followed if the words say so", () => {
    const call = start().caller(WORRIED).record({ type: "startSpeech", speaker: "agent" })
    expect(fates(call)).toEqual(["advice.expired agentSpoke"])
    expect(fates(call.agent("You must be so worried about this."))).toEqual([
      "advice.expired agentSpoke",
      "advice.used said",
    ])
  })

  test("it is gone after twelve seconds, and not before", () => {
    const call = start().caller(MANAGER)
    const [advice] = given(call)
    expect(advice!.expiresAt - call.now).toBe(12_000)
    expect(call.call.nextDeadline()?.at).toBe(advice!.expiresAt)
    expect(fates(call.waits(11_000))).toEqual([])
    expect(fates(call.waits(1_000))).toEqual(["advice.expired timeout"])
  })

  test("after a sleep it was missed, and not ignored", () => {
    const call = start().caller(MANAGER).waits(300_000)
    expect(sliceOf(call).advices[0]?.standing).toBe("missed")
  })

  test("a late transcript brings none", () => {
    const call = start()
    const at = call.now + 6_000
    call.hear({ speaker: "caller", text: MANAGER, at, heardAt: at + 3_500 })
    expect(ids(call)).toEqual([])
    expect(whyNot(standingOf(call), "supervisor")).toEqual({ code: "coach/silent", silence: "pacing/transcript-late" })
  })

  test("twenty seconds from one to the next", () => {
    const call = start().caller(WORRIED).agent("Right.").caller(MANAGER)
    expect(ids(call)).toEqual(["empathy"])
    expect(whyNot(standingOf(call), "supervisor")).toEqual({ code: "coach/silent", silence: "pacing/cool-down" })
    expect(ids(call.waits(15_000).caller(MANAGER))).toEqual(["empathy", "supervisor"])
  })

  const always = definePractice({
    id: "acme/always",
    source: ["acme"],
    moment: "turn",
    weight: 50,
    inVent: true,
    needs: [],
    advise: (view) => ({ code: "acme/always", why: [view.caller!.seq] }),
    score: () => notApplicable,
  })
  const many = ["a", "b", "c", "d", "e", "f", "g"].map((letter) => ({ ...always, id: `acme/${letter}` }))
  const seven = (call: CallBuilder, words: string): CallBuilder =>
    many.reduce((told) => told.waits(22_000).caller(words), call)

  test("two in a calm call, five in ten heated minutes", () => {
    expect(ids(seven(start({ practices: many }), "So it is, well well."))).toHaveLength(2)
    const heated = seven(start({ practices: many }), "I am so angry about this, I am furious!")
    expect(ids(heated)).toHaveLength(5)
    expect(whyNot(standingOf(heated, { practices: many }), "acme/a").code).toBe("coach/silent")
    expect(ids(heated.waits(600_000).caller("I am still so angry, I am furious!"))).toHaveLength(6)
  })

  test("one that was ignored twice is silent for the call", () => {
    const call = start({ practices: [always], pacing: "learner" })
    for (let round = 0; round < 4; round++) call.caller("So it is, well well.").waits(13_000).waits(10_000)
    expect(ids(call)).toHaveLength(2)
    expect(whyNot(standingOf(call, { practices: [always], pacing: "learner" }), "acme/always")).toMatchObject({
      silence: "pacing/ignored-twice",
    })
  })

  test.each(pacings)("under %s", (pacing) => {
    const call = start({ pacing }).caller(MANAGER)
    const quiet = pacing === "safetyOnly" || pacing === "off"
    expect(ids(call)).toEqual(quiet ? [] : ["supervisor"])
    call.record({ type: "enterSafety", kind: "fire" })
    expect(ids(call).includes("safety")).toBe(pacing !== "off")
  })

  test("the agent's switch holds for the call, and is nobody else's", () => {
    const call = start()
      .record(own({ type: "setPacing", pacing: "off" }))
      .caller(MANAGER)
    expect(ids(call)).toEqual([])
    expect(call.log.filter(isPrivateEvent).map(({ type }) => type)).toEqual(["pacing.set"])
    const by = { id: "s1", role: "supervisor" } as const
    const refused = call.call.record(own({ type: "setPacing", pacing: "learner", by, at: call.now }))
    expect(refused.ok ? "" : refused.refusal.code).toBe("session/not-allowed")
  })

  test("an expert is told less", () => {
    const call = start({ pacing: "expert" }).caller(WORRIED).agent("Right.").waits(31_000).caller(MANAGER)
    expect(ids(call)).toEqual(["empathy", "supervisor"])
    expect(ids(start({ pacing: "expert", practices: [always] }).caller("So it is, well."))).toEqual([])
  })
})

describe("what becomes of advice", () => {
  test("shown, used, dismissed: the agent's marks", () => {
    const call = start().caller(MANAGER)
    const { adviceId } = given(call)[0]!
    call.record(own({ type: "showAdvice", adviceId })).record(own({ type: "useAdvice", adviceId }))
    expect(fates(call)).toEqual(["advice.shown", "advice.used marked"])
    const again = start().caller(MANAGER)
    again.record(own({ type: "dismissAdvice", adviceId: given(again)[0]!.adviceId }))
    expect(fates(again)).toEqual(["advice.dismissed"])
    const unknown = call.call.record(own({ type: "useAdvice", adviceId: "advice-999", at: call.now }))
    expect(unknown.ok ? "" : unknown.refusal.code).toBe("session/not-found")
  })

  test("what happened in the call counts as done", () => {
    expect(fates(start().caller(MANAGER).record({ type: "requestHelp" }))).toEqual(["advice.used happened"])
  })

  test("taking a turn back takes its waiting advice back", () => {
    const call = start()
    call.hear({ turnId: "mine", speaker: "caller", text: MANAGER, startAt: call.now + 1_000, at: call.now + 6_000 })
    expect(given(call)[0]?.turnIds).toContain("mine")
    call.hear({ op: "retract", turnId: "mine", speaker: "caller", text: "", at: call.now + 1_000 })
    expect(fates(call)).toEqual(["advice.withdrawn groundWithdrawn"])
    expect(sliceOf(call).heard.turns.map(({ turnId }) => turnId)).not.toContain("mine")
  })

  test("danger takes everything else away, and only danger speaks", () => {
    const call = start().caller(MANAGER).record({ type: "enterSafety", kind: "gas" })
    expect(fates(call)).toEqual(["advice.withdrawn safety"])
    call.waits(30_000).caller("I want your manager, I said, right now.").waits(30_000).caller(WORRIED)
    expect(new Set(ids(call).slice(1))).toEqual(new Set(["safety"]))
    for (const { phrase, practiceId } of given(call)) {
      if (practiceId === "safety") expect((phrase?.text ?? "").split(" ").length).toBeLessThanOrEqual(12)
    }
  })

  test("shadow mode computes everything and marks it", () => {
    const call = start({ shadow: true }).caller(MANAGER)
    expect(given(call).map(({ shadow }) => shadow)).toEqual([true])
    expect(given(start().caller(MANAGER))[0]).not.toHaveProperty("shadow")
  })

  test("after three phrases taken up as they stood, the headline alone", () => {
    const codes = ["a", "b", "c", "d"].map((letter, index) =>
      definePractice({
        id: `acme/${letter}`,
        source: [],
        moment: "turn",
        weight: 90 - index,
        inVent: true,
        needs: [need("once", ({ advices }) => advices.length === index)],
        advise: (view) => ({ code: "acme/x", wish: { intent: "acknowledge" }, why: [view.caller!.seq] }),
        score: () => notApplicable,
      }),
    )
    const call = start({ practices: codes, pacing: "learner" })
    for (let round = 0; round < 4; round++) {
      call.waits(20_000).caller("So it is, well well.")
      call.record(own({ type: "useAdvice", adviceId: given(call).at(-1)!.adviceId }))
    }
    expect(given(call).map(({ phrase }) => phrase !== null)).toEqual([true, true, true, false])
  })

  test("no phrase comes twice in a call", () => {
    const texts = hardCalls.flatMap((call) => {
      const said = play(call).steps.flatMap((step) => step.given.filter(({ moment }) => moment === "turn"))
      const phrases = said.flatMap(({ phrase }) => (phrase === null ? [] : [phrase.phraseId]))
      return new Set(phrases).size === phrases.length ? [] : [call.name]
    })
    expect(texts).toEqual([])
  })
})

describe("why, and why not", () => {
  test("an advice cites the events that it rests on", () => {
    const call = start().caller(MANAGER)
    const found = why(standingOf(call), given(call)[0]!.adviceId)
    expect(found?.source).toContain("B7")
    expect(found?.events.map(({ type }) => type)).toEqual(["turn.heard", "cues.reported"])
    expect(found?.needs).toContain("not-asked-yet")
    expect(why(standingOf(call), "advice-1")).toBeUndefined()
  })

  test("the nearest unmet need, the switch, the weight", () => {
    const call = start().caller("My tap is dripping.")
    expect(whyNot(standingOf(call), "supervisor")).toEqual({
      code: "coach/need",
      need: "asked-for-supervisor",
      metCount: 0,
      needCount: 2,
    })
    expect(whyNot(standingOf(call), "nothing")).toEqual({ code: "coach/unknown-practice" })
    expect(whyNot(standingOf(call), "supervsor")).toEqual({ code: "coach/unknown-practice", suggestion: "supervisor" })
    const settings = definePlaybook({ client: "acme", zone: "UTC", practices: { supervisor: { on: false } } })
    expect(whyNot(standingOf(call, { settings }), "supervisor")).toEqual({ code: "coach/switched-off" })
    expect(whyNot(standingOf(start().caller(MANAGER)), "supervisor")).toEqual({ code: "coach/speaks" })
  })

  test("a playbook switches and weighs", () => {
    expect(ids(start({}, { practices: { supervisor: { on: false } } }).caller(MANAGER))).toEqual([])
    expect(ids(start({}, { pacing: { start: "off" } }).caller(MANAGER))).toEqual([])
    const both = `${WORRIED} ${MANAGER}`
    expect(ids(start().caller(both))).toEqual(["supervisor"])
    expect(ids(start({}, { practices: { empathy: { weight: 90 } } }).caller(both))).toEqual(["empathy"])
  })
})

describe("as a part", () => {
  const long = hardCalls.filter(({ name }) =>
    ["shouter", "persistent: the whole ladder", "a long hold, and two returns"].includes(name),
  )
  for (const call of long) {
    const { built } = play(call)
    const log = (built.log as readonly Envelope[]).filter(({ type }) => !type.startsWith("advice."))
    const renumbered = log.map((event, index) => ({
      ...event,
      id: `CA1#${index + 1}`,
      seq: index + 1,
      batch: index + 1,
      causedBy: null,
    }))
    for (const { name, run } of checkPart(coachPart() as never, renumbered)) test(`${call.name}: ${name}`, run)
  }

  test("the log rebuilds it, byte for byte, and hearing it again says the same", () => {
    for (const call of hardCalls) {
      const { built } = play(call)
      const parts = [cuesPart(), coachPart()]
      const playbook = playbookOf(call)
      const again = restoreCall({ playbook, parts, events: JSON.parse(JSON.stringify(built.log)) as unknown[] })
      expect(JSON.stringify(again.getSnapshot())).toBe(JSON.stringify(built.call.getSnapshot()))
      expect(rehear(built.log, { playbook, parts }).events).toEqual(built.log)
    }
  })

  test("a practice that throws is silent, and the others speak", () => {
    const broken = {
      ...standardPractices()[0]!,
      id: "acme/broken",
      moment: "turn" as const,
      needs: [
        need("x", () => {
          throw new Error("x")
        }),
      ],
    }
    expect(ids(start({ practices: [broken, ...standardPractices()] }).caller(MANAGER))).toEqual(["supervisor"])
  })

  test("a client's own wording comes first", () => {
    const text = "We get somebody for you straight away."
    const bank = [
      { id: "acme.help", intent: "helpOffered", text, locale: "en", tone: "plain", source: "acme" },
    ] as const
    const call = start({}, { phrases: { bank } }).caller(MANAGER)
    expect(given(call)[0]?.phrase?.text).toBe(text)
  })

  test("without a phrase bank the headline stands alone", () => {
    expect(given(start({ choosePhrase: withoutPhrases }).caller(MANAGER))[0]?.phrase).toBeNull()
  })
})

describe("headlines", () => {
  test.each(["en", "es"] as const)("%s: at most six words, one for each code, none that judges", (locale) => {
    for (const [code, texts] of Object.entries(headlines)) {
      const text = texts[locale === "en" ? 0 : 1]
      expect(toHeadline(code, locale)).toBe(text)
      expect([code, text.split(" ").length <= 6]).toEqual([code, true])
      expect(text).not.toMatch(/\b(should|must|wrong|bad|too|fail|never|don't|mal|debe)\b|!/i)
    }
  })

  test("an unknown language has English, an unknown code stands for itself", () => {
    expect(toHeadline("advice/close", "fr")).toBe("Ready to close")
    expect(toHeadline("acme/tea")).toBe("acme/tea")
    expect(toHeadline("__proto__")).toBe("__proto__")
  })
})

test("a line that is told to have closed after the call was completed brings no advice", () => {
  const built = start()
  const { call } = built.complete()
  const count = adviceIn(call.events()).length
  call.record({ type: "closeLine", endedBy: "caller", endReason: "hangUp", at: call.getSnapshot().heardAt + 1_000 })
  expect(adviceIn(call.events())).toHaveLength(count)
})

test.each(["closeLine", "completeCall"] as const)(
  "a call that slept through a hold until its end brings no way back: %s",
  (type) => {
    const built = start().hold("lookUp", { consent: true })
    built.call.record({ type, at: built.now + 200_000 })
    expect(built.log.map((event) => event.type)).toContain("clock.due")
    expect(adviceIn(built.log).map(({ practiceId }) => practiceId)).not.toContain("holdMax")
  },
)

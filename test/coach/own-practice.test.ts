import { checkPlaybook, createCall, createDesk, createMemoryStore, definePlaybook } from "evenkeel"
import {
  coachPart,
  definePractice,
  gave,
  need,
  scoreOccasions,
  standardPractices,
  toHeadline,
  toPracticeWords,
  type Advice,
} from "evenkeel/coach"
import { describe, expect, test } from "vitest"

const aloha = definePractice({
  id: "surf/aloha",
  source: ["surf"],
  moment: "turn",
  weight: 90,
  needs: [need("surf/praised", ({ caller }) => gave(caller, "gratitude"))],
  answeredBy: ["thanks"],
  words: {
    en: {
      name: "Aloha for praise",
      about: "Whoever praises us hears aloha.",
      headlines: { "surf/say-aloha": "Say aloha" },
    },
    es: { headlines: { "surf/say-aloha": "Diga aloha" } },
  },
  advise: ({ caller }) => ({ code: "surf/say-aloha", wish: { intent: "praiseTaken" }, why: [caller!.seq] }),
  score: (view) => scoreOccasions(view, { when: (note) => gave(note, "gratitude"), by: ["thanks"] }),
})
const practices = [...standardPractices(), aloha]
const at = Date.UTC(2026, 10, 24, 15)
const PRAISE = { speaker: "caller", text: "Thank you so much, you've been brilliant.", at: at + 14_000 } as const
const playbook = definePlaybook({ client: "surf", zone: "UTC" })

describe("a practice of one's own is known wherever the call is asked", () => {
  for (const [how, options] of [
    ["by option", { coach: { practices } }],
    ["by part", { parts: [coachPart({ practices })] }],
  ] as const)
    test(how, () => {
      const call = createCall({ callId: "S", at, playbook, ...options })
      const given: Advice[] = []
      call.on("advice", (advice) => given.push(advice))
      call.record({ type: "connectCall", at: at + 1_000 })
      call.hear(PRAISE)

      expect(given.map(({ practiceId }) => practiceId)).toEqual(["surf/aloha"])
      expect(call.whyNot("surf/aloha")).toEqual({ code: "coach/speaks" })
      expect(call.why(given[0]!.adviceId)).toMatchObject({ needs: ["surf/praised"], source: ["surf"] })
      const answer = call.scorecard().answers.find(({ practiceId }) => practiceId === "surf/aloha")
      expect(answer).toMatchObject({ source: ["surf"], weight: 90 })
    })

  test("on a desk", async () => {
    let now = at
    const clock = { now: () => now }
    const store = createMemoryStore({ clock })
    const desk = createDesk({ store, clock, playbook: () => playbook, coach: { practices } })
    const call = await desk.client("surf").openCall({ callId: "S" })
    await call.record({ type: "connectCall" })
    now += 14_000
    await call.hear({ speaker: PRAISE.speaker, text: PRAISE.text })
    const given = (await call.events()).find(({ type }) => type === "advice.given")!.data as Advice

    expect(await call.whyNot("surf/aloha")).toEqual({ code: "coach/speaks" })
    expect(await call.why(given.adviceId)).toMatchObject({ needs: ["surf/praised"] })
    expect((await call.scorecard()).answers.map(({ practiceId }) => practiceId)).toContain("surf/aloha")
  })

  test("and one of nobody's is not", () => {
    const call = createCall({ callId: "S", at, playbook })
    expect(call.whyNot("surf/aloha")).toEqual({ code: "coach/unknown-practice" })
    expect(call.scorecard().answers.map(({ practiceId }) => practiceId)).not.toContain("surf/aloha")
  })

  test("what the agent has set before the call is known too", () => {
    const call = createCall({ callId: "S", at, playbook, coach: { practices, pacing: "off" } })
    call.record({ type: "connectCall", at: at + 1_000 })
    call.hear(PRAISE)
    expect(call.whyNot("surf/aloha")).toEqual({ code: "coach/silent", silence: "pacing/off" })
  })
})

test("a playbook that weighs it is warned of slips alone", () => {
  const input = {
    client: "surf",
    zone: "UTC",
    practices: { "surf/aloha": { weight: 20 }, "surf/alhoa": { on: false } },
  }
  const paths = ({ warnings }: ReturnType<typeof checkPlaybook>) =>
    warnings.map(({ path }) => path).filter((path) => path.startsWith("practices"))
  expect(paths(checkPlaybook(input, { practices }))).toEqual(["practices.surf/alhoa"])
  expect(paths(checkPlaybook(input))).toEqual(["practices.surf/aloha", "practices.surf/alhoa"])
})

describe("its words", () => {
  test("come with it, in the agent's language, else in English", () => {
    expect(toHeadline("surf/say-aloha", "en-GB", practices)).toBe("Say aloha")
    expect(toHeadline("surf/say-aloha", "es-MX", practices)).toBe("Diga aloha")
    expect(toHeadline("surf/say-aloha", "fr", practices)).toBe("Say aloha")
    expect(toPracticeWords("surf/aloha", "es", practices)).toEqual({
      name: "Aloha for praise",
      about: "Whoever praises us hears aloha.",
    })
  })

  test("are its code where it brings none, and the library's are the library's", () => {
    expect(toHeadline("surf/say-aloha")).toBe("surf/say-aloha")
    expect(toHeadline("surf/other", "en", practices)).toBe("surf/other")
    expect(toHeadline("toString", "en", practices)).toBe("toString")
    expect(toHeadline("advice/read-back", "es", practices)).toBe("Repita lo que ha oído")
    expect(toPracticeWords("surf/other", "en", practices)).toBeUndefined()
    expect(toPracticeWords("readBack", "en", practices)?.name).toBe("Read back before going on")
  })
})

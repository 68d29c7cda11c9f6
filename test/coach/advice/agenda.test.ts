import {
  definePractice,
  need,
  notApplicable,
  standardPractices,
  type CoachView,
  type Need,
  type Practice,
} from "evenkeel/coach"
import { cueKinds } from "evenkeel/session"
import { describe, expect, test } from "vitest"
import { callSigns } from "../../../src/coach/view/call-signs.js"
import { hardCalls } from "../calls/index.js"
import { play } from "../play.js"

const base = definePractice({
  id: "acme/base",
  source: ["ours"],
  moment: "turn",
  weight: 100,
  needs: [],
  advise: ({ caller }) => ({ code: "acme/said", why: [caller!.seq] }),
  score: () => notApplicable,
} satisfies Practice)

/** Advice by practice over a call of five turns; the third, of the caller's, is a thank-you. */
function advised(...practices: readonly Practice[]): readonly string[] {
  const call = hardCalls[0]!
  const steps = ["Hello there.", "Good day.", "Thank you so much.", "You are welcome.", "Hello again."]
  const told = steps.map((said, index) => (index % 2 === 0 ? { caller: said } : { agent: said }))
  const played = play({ ...call, steps: [{ line: "answer" }, { waits: 30_000 }, ...told] } as never, { practices })
  return played.steps.flatMap(({ step, given }) =>
    given.map(({ practiceId }) => `${practiceId} ${JSON.stringify(step)}`),
  )
}

describe("signs", () => {
  test("a practice is asked only where its sign is", () => {
    const asked: string[] = []
    const thanked = need("thanked", ({ caller }) => (asked.push(caller!.turnId), true), {
      of: "caller",
      any: ["gratitude"],
    })
    expect(advised({ ...base, needs: [thanked] })).toEqual(['acme/base {"caller":"Thank you so much."}'])
    expect(asked).toHaveLength(1)
  })

  test("a practice that waits for something in the call is asked from there on", () => {
    const closing = need("closing", () => true, { of: "call", any: ["closing", "machine"] })
    const calm = need("calm", () => true, { of: "call", any: ["calm"] })
    expect(advised({ ...base, needs: [closing] })).toEqual([])
    expect(advised({ ...base, needs: [calm] })).not.toEqual([])
  })

  test("each sign of a practice must be there, of a sign one is enough", () => {
    const thanked = need("thanked", () => true, { of: "caller", any: ["endSignal", "gratitude"] })
    const held = need("held", () => true, { of: "step", any: ["participant.held"] })
    expect(advised({ ...base, needs: [thanked] })).toHaveLength(1)
    expect(advised({ ...base, needs: [thanked, held] })).toEqual([])
  })

  test("a practice that cannot be read is silent, and the others speak", () => {
    const broken = { ...base, id: "acme/broken", needs: undefined as never }
    expect(advised(broken, base)[0]).toMatch(/^acme\/base/)
  })

  test("no need of the library holds without its sign, on any turn of the whole calls", () => {
    const wrong = new Set<string>()
    let heldCount = 0
    const watched = standardPractices().map((practice) => ({ ...practice, needs: practice.needs.map(watch) }))
    function watch({ code, holds, sign }: Need): Need {
      return need(code, (view) => {
        const held = holds(view)
        if (held && sign !== undefined) heldCount += 1
        if (held && sign !== undefined && !isThere(view, sign)) wrong.add(code)
        return held
      })
    }
    for (const call of hardCalls) {
      const all = play(call).steps.map(({ given }) => given)
      // Asked everywhere they give the same advice.
      expect(play(call, { practices: watched }).steps.map(({ given }) => given)).toEqual(all)
    }
    expect([...wrong]).toEqual([])
    expect(heldCount).toBeGreaterThan(50)
  })

  test("their cues are cues", () => {
    for (const { sign } of standardPractices().flatMap(({ needs }) => needs as readonly Need[])) {
      if (sign === undefined || sign.of === "step" || sign.of === "call") continue
      expect(cueKinds()).toEqual(expect.arrayContaining([...sign.any]))
    }
  })
})

describe("the heaviest speaks", () => {
  const heavy = { ...base, id: "acme/heavy", weight: 90 }
  const light = { ...base, id: "acme/light", weight: 40 }

  test("whatever their order, and of equals the first", () => {
    expect(advised(light, heavy)[0]).toMatch(/^acme\/heavy/)
    expect(advised({ ...heavy, id: "acme/first" }, heavy)[0]).toMatch(/^acme\/first/)
  })
})

function isThere(view: CoachView, { of, any }: NonNullable<Need["sign"]>): boolean {
  const { caller, agent, batch } = view
  if (of === "call") return callSigns(view).some((each) => any.includes(each))
  if (of === "step") return batch.some(({ type }) => any.includes(type))
  const note = of === "caller" ? caller : agent
  return note?.reports.some(({ kinds }) => kinds.some((kind) => any.includes(kind))) === true
}

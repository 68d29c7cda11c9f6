import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Call } from "evenkeel/runtime"
import { turnsBackward, type Speech } from "evenkeel/session"
import { createCall, restoreCall } from "../whole-call.js"
import { runs } from "../session/arbitrary.js"
import { HOUR, SECOND, T0 } from "../session/scene.js"

type Given = Speech & { readonly turnId: string; readonly at: number }

const of = (op: Given["op"], seconds: number, text = "", more: Partial<Given> = {}): Given => ({
  ...{ op: op!, turnId: "a", speaker: "caller", text, at: T0 + seconds * SECOND },
  ...more,
})

/** What a vendor says of two turns, each thing at a moment of its own. */
const story = fc
  .array(
    fc.record({
      op: fc.constantFrom<("append" | "replace" | "retract")[]>("append", "append", "replace", "retract"),
      turnId: fc.constantFrom("a", "b"),
      speaker: fc.constantFrom<("caller" | "agent")[]>("caller", "agent"),
      text: fc.constantFrom("My kitten", "My kitchen", "is", "under water.", "Help!"),
      tookMs: fc.option(fc.constantFrom(100, 900, 2_500), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((all) =>
    all.map(({ tookMs, ...each }, index): Given => {
      const at = T0 + (index + 5) * SECOND
      return { ...each, at, ...(tookMs !== undefined && { startAt: at - tookMs }) }
    }),
  )

const heardIn = (order: readonly Given[]): Call => {
  const call = createCall({ callId: "CA1", at: T0 })
  for (const each of order) hear(call, each)
  return call
}

/** Hears a piece an hour late. A retraction that finds no turn is told so; nothing else is refused. */
function hear(call: Call, given: Given) {
  const result = call.hear({ ...given, heardAt: T0 + HOUR })
  if (!result.ok) expect([given.op, result.refusal.code]).toEqual(["retract", "session/not-found"])
  return result.ok ? result.events : []
}

/** What stands: the turns, and what was said in numbers. How much was heard of it counts what was logged. */
function standing(call: Call) {
  const events = call.events()
  const log = { size: events.length, event: (seq: number) => events[seq - 1] }
  const turns = [...turnsBackward(log)].map(({ turn, event: { at } }) => ({ ...turn, at }))
  const { heardCount: _, heardCharacters: __, ...talk } = call.getSnapshot().session.talk
  return { turns: turns.sort((a, b) => (a.turnId < b.turnId ? -1 : 1)), talk }
}

const textsOf = (call: Call) => standing(call).turns.map(({ text }) => text)

describe("final pieces of a turn that come twice and in any order", () => {
  it("give one turn", () => {
    fc.assert(
      fc.property(
        story.chain((given) =>
          fc.tuple(
            fc.constant(given),
            fc.array(fc.nat(given.length - 1), { maxLength: 5 }).chain((twice) =>
              fc.shuffledSubarray([...given, ...twice.map((index) => given[index]!)], {
                minLength: given.length + twice.length,
              }),
            ),
          ),
        ),
        ([given, order]) => {
          expect(standing(heardIn(order))).toEqual(standing(heardIn(given)))
        },
      ),
      runs(300),
    )
  })

  it("leave no event when they have been heard, however much was heard since", () => {
    fc.assert(
      fc.property(story, (given) => {
        const call = heardIn(given)
        for (const each of given) expect(hear(call, each)).toEqual([])
      }),
      runs(150),
    )
  })

  it("add no words to a call that was taken up again", () => {
    fc.assert(
      fc.property(story, (given) => {
        const call = heardIn(given)
        const again = restoreCall({ events: call.events() })
        for (const each of given) hear(again, each)
        expect(textsOf(again)).toEqual(textsOf(call))
      }),
      runs(150),
    )
  })
})

describe("a final turn", () => {
  it("that comes again after its correction adds no words", () => {
    const [first, better] = [of("append", 5, "My kitten"), of("replace", 6, "My kitchen")]
    for (const order of [
      [first, better, first],
      [first, better, first, better],
      [better, first],
      [better, better, first],
    ])
      expect(textsOf(heardIn(order))).toEqual(["My kitchen"])
  })

  it("that was corrected at the time of its own end stays so", () => {
    const [raw, better] = [of("replace", 5, "my kitchen"), of("replace", 5, "My kitchen.")]
    expect(textsOf(heardIn([raw, better, raw]))).toEqual(["My kitchen."])
  })

  it("has its pieces in the order in which they were said, from the beginning of the first to the end of the last", () => {
    const pieces = [
      of("append", 5, "My kitchen", { startAt: T0 + SECOND }),
      of("append", 6, "is", { startAt: T0 + 5 * SECOND }),
      of("append", 7, "under water.", { startAt: T0 + 6 * SECOND }),
    ]
    const { turns, talk } = standing(heardIn([pieces[2]!, pieces[0]!, pieces[1]!]))
    expect(turns).toMatchObject([{ text: "My kitchen is under water.", startAt: T0 + SECOND, at: T0 + 7 * SECOND }])
    expect(talk.caller).toMatchObject({ turnCount: 1, speechMs: 6 * SECOND })
  })

  it("of which a person turned out to be another is that person's, whatever comes again", () => {
    const [first, moved] = [of("append", 5, "Hello"), of("replace", 5, "Hello", { speaker: "agent" })]
    for (const order of [
      [first, moved, first],
      [moved, first],
    ])
      expect(standing(heardIn(order)).turns).toMatchObject([{ speaker: "agent" }])
  })
})

describe("better words that end before the words that stand", () => {
  const better = of("replace", 5, "My kitchen is")

  it("are for what began before their end", () => {
    const words = of("append", 6, "My kitten is", { startAt: T0 + 4 * SECOND })
    for (const order of [
      [words, better],
      [better, words],
    ])
      expect(textsOf(heardIn(order))).toEqual(["My kitchen is"])
  })

  it("come before words of which nobody knows when they began: nothing that was said is lost", () => {
    const words = of("append", 6, "under water.")
    for (const order of [
      [words, better],
      [better, words],
      [words, better, words, better],
    ])
      expect(textsOf(heardIn(order))).toEqual(["My kitchen is under water."])
  })
})

describe("a retraction", () => {
  const [first, gone] = [of("append", 5, "My kitten"), of("retract", 6)]

  it("that comes before its turn takes it away all the same, and so does one that comes again", () => {
    for (const order of [
      [gone, first],
      [gone, gone, first],
      [first, gone, gone],
      [first, gone, first],
      [of("retract", 5), first],
    ]) {
      expect(standing(heardIn(order)).turns).toEqual([])
      expect(heardIn(order).getSnapshot().session.talk.caller).toBeNull()
    }
  })

  it("stands in a call that was taken up again", () => {
    const again = restoreCall({ events: heardIn([first, gone]).events() })
    expect(hear(again, first)).toEqual([])
  })

  it("leaves alone what is said under the same id later", () => {
    for (const order of [
      [first, gone, of("append", 7, "My kitchen")],
      [of("append", 7, "My kitchen"), gone, first],
    ])
      expect(textsOf(heardIn(order))).toEqual(["My kitchen"])
  })

  it("keeps late partial text from telling that somebody speaks", () => {
    const call = heardIn([gone])
    expect(hear(call, { ...first, final: false })).toEqual([])
    expect(hear(call, of("append", 7, "My", { final: false }))).toMatchObject([{ type: "speech.started" }])
    expect(call.getSnapshot().session.talk.speaking.caller).not.toBeNull()
  })

  it("of partial text strikes the final text that was on its way", () => {
    expect(standing(heardIn([of("append", 4, "My", { final: false }), gone, first])).turns).toEqual([])
  })

  it("is remembered of the last 64 turns: memory is bounded", () => {
    const call = heardIn([gone])
    for (let count = 0; count < 64; count++) hear(call, { ...gone, turnId: `other-${count}` })
    expect(hear(call, first)).toMatchObject([{ type: "turn.heard" }])
    expect(hear(call, { ...first, turnId: "other-0" })).toEqual([])
  })
})

import { describe, expect, test } from "vitest"
import { cuesPart } from "evenkeel/cues"
import {
  coreOperators,
  defineFacts,
  defineRules,
  explainFiring,
  explainRule,
  rulesPart,
  when,
  type Condition,
  type Rule,
} from "evenkeel/escalation"
import { connect, hold, recordAny, say, T0 } from "./calls.js"

const rules: readonly Rule[] = [
  {
    id: "tooTough",
    when: when.all(
      when.fact("rungs.triedCount").atLeast(3),
      when.any(when.fact("hold.totalMs").moreThan(90_000), when.said("anger", { by: "caller", withinMs: 60_000 })),
    ),
    then: [{ do: "helpRequest" }],
    coolDownMs: 60_000,
  },
  {
    id: "quiet",
    when: when.not(when.said("greeting", { by: "agent", firstMs: 30_000 })),
    then: [{ do: "advise", practice: "x" }],
  },
  { id: "order", when: when.stated("orderNumber").startsWith("A"), then: [{ do: "advise", practice: "x" }] },
]
const set = defineRules(rules)
const open = () => connect([cuesPart(), rulesPart(set)])
type Opened = ReturnType<typeof open>
const why = (call: Opened, id: string, locale = "en") => explainRule(set, id, call.getSnapshot(), { locale })!
const fired = (call: Opened) => call.events().find((event) => event.type === "rule.fired")!
const toughen = (call: Opened) => {
  for (const rung of ["acknowledge", "probe", "redirect"] as const)
    call.record({ type: "tryRung", rung, at: T0 + 5_000 })
}

describe("why not", () => {
  test("the nearest unmet condition: of alternatives the one that lacks least", () => {
    const call = open()
    say(call, "caller", 3_000, [])
    expect(why(call, "tooTough").unmet).toMatchObject([
      { facts: ["rungs.triedCount"], op: ">=", wanted: 3, found: 0, truth: false },
      { facts: ["hold.totalMs"], op: ">", wanted: 90_000, found: 0 },
    ])
    expect(why(call, "tooTough").sentences).toEqual([
      "“tooTough” did not fire.",
      "Lacking: the steps to steer the call that were tried at least 3 (it is 0).",
      "Lacking: the time on hold in this call above 1 min 30 s (it is 0 s).",
    ])
  })

  test("in Spanish", () => {
    const call = open()
    expect(why(call, "tooTough", "es-MX").sentences[1]).toBe(
      "Falta: los pasos intentados para encauzar la llamada al menos 3 (ahora es 0).",
    )
  })

  test("what is unknown is said to be unknown", () => {
    const { status, sentences } = why(open(), "quiet")
    expect(status).toBe("unknown")
    expect(sentences).toEqual([
      "“quiet” cannot be told yet.",
      "Lacking: the agent said: a greeting in the first 30 s: no (it is not known).",
    ])
  })

  test.each<[Condition, string]>([
    [{ "<": [60_000, { var: "hold.totalMs" }] }, "the time on hold in this call above 1 min (it is 0 s)."],
    [{ "<=": [20_000, { var: "hold.totalMs" }, 50_000] }, "the time on hold in this call at least 20 s (it is 0 s)."],
    [{ "<": [0, { var: "room" }, 5] }, "the room at the depot below 5 (it is 7)."],
    [{ "<": [{ var: "room" }, { var: "need" }] }, "the room at the depot below the need (it is 7)."],
    [{ in: ["vip", { var: "tags" }] }, "the tags with vip (it is new)."],
    [{ in: [{ var: "tier" }, { var: "tags" }] }, "the tier one of the tags (it is not known)."],
    [{ "!=": [{ var: "tier" }, null] }, "the tier: known (it is not known)."],
    [{ "==": [{ var: "room" }, null] }, "the room at the depot: it is not known (it is 7)."],
    [{ "!": [{ missing: ["room", "tier"] }] }, "the tier: known (it is not known)."],
    [{ some: [{ var: "tags" }, { "===": [{ var: "" }, "vip"] }] }, "the tags with one that fits (it is new)."],
    [{ all: [{ var: "tags" }, { in: [{ var: "" }, ["vip"]] }] }, "the tags with nothing but what fits (it is new)."],
    [
      { if: [{ var: "hold.isOn" }, { ">": [{ var: "room" }, 9] }, { ">": [{ var: "room" }, 8] }] },
      "the room at the depot above 8 (it is 7).",
    ],
    [
      { if: [{ var: "hold.isOn" }, { ">": [{ var: "room" }, 2] }, false] },
      "whether the caller is on hold: yes (it is no).",
    ],
  ])("said as it is meant: %j", (condition, lacking) => {
    const given = [
      { name: "room", type: "number", meaning: { en: "the room at the depot" } },
      { name: "need", type: "number", meaning: { en: "the need" } },
      { name: "tags", type: "list", meaning: { en: "the tags" } },
      { name: "tier", type: "text", meaning: { en: "the tier" } },
    ] as const
    const told = [{ id: "r", when: condition, then: [{ do: "advise", practice: "x" }] }] as const
    const host = defineRules(told, { facts: defineFacts({ given }) })
    const call = connect([rulesPart(host)])
    for (const [fact, value] of Object.entries({ room: 7, need: 3, tags: ["new"] }))
      recordAny(call, { type: "giveFact", fact, value, atMs: 2_000 })
    expect(explainRule(host, "r", call.getSnapshot())?.sentences.slice(1)).toEqual([`Lacking: ${lacking}`])
  })

  test("words of the caller are not repeated", () => {
    const call = open()
    call.record({ type: "stateFact", fact: "orderNumber", value: "B-77 secret", at: T0 + 5_000 })
    expect(JSON.stringify(why(call, "order").sentences)).not.toContain("secret")
  })
})

describe("why", () => {
  test("the trace has each operand's value and the branch that decided", () => {
    const call = open()
    toughen(call)
    say(call, "caller", 6_000, ["anger"])
    const { trace } = why(call, "tooTough")
    expect(trace).toMatchObject({
      op: "and",
      truth: true,
      operands: [
        {
          op: ">=",
          truth: true,
          operands: [
            { fact: "rungs.triedCount", value: 4 },
            { op: "value", value: 3 },
          ],
        },
        { op: "or", truth: true, decidedBy: 1, operands: [{ truth: false }, { truth: true, value: true }] },
      ],
    })
  })

  test("from the event alone, years later: only what decided", () => {
    const call = open()
    toughen(call)
    say(call, "caller", 6_000, ["anger"])
    expect(explainFiring(fired(call))).toEqual([
      "“tooTough” fired.",
      "The steps to steer the call that were tried: 3 (heard).",
      "The caller said: anger in the last 1 min: yes (heard).",
      "Help was asked for.",
    ])
    expect(explainFiring(fired(call), { locale: "es" })[3]).toBe("Se pidió ayuda.")
  })

  test("where a rule stands", () => {
    const call = open()
    const status = () => why(call, "tooTough").status
    toughen(call)
    expect(status()).toBe("unknown")
    say(call, "caller", 6_000, ["anger"])
    expect(status()).toBe("on")
    say(call, "caller", 67_000, [])
    expect(status()).toBe("unmet")
    call.record({ type: "enterSafety", kind: "fire", at: T0 + 68_000 })
    say(call, "caller", 69_000, ["anger"])
    expect(status()).toBe("muted")
  })

  test("no such rule", () => {
    expect(explainRule(set, "none", open().getSnapshot())).toBeUndefined()
  })
})

test("every fact and operator has a meaning in both languages", () => {
  const { facts, operators } = defineFacts()
  for (const { name, meaning } of [...facts.values(), ...operators.values()]) {
    expect([name, meaning.en.length > 3, (meaning.es ?? "").length > 3, meaning.es !== meaning.en]).toEqual([
      name,
      true,
      true,
      true,
    ])
  }
  expect(facts.size).toBeGreaterThan(45)
  expect(coreOperators).toHaveLength(21)
})

test("a long hold, said in minutes", () => {
  const call = open()
  toughen(call)
  hold(call, 10_000)
  call.tick(T0 + 200_000)
  expect(explainFiring(fired(call))[2]).toBe("The time on hold in this call: 1 min 30 s (recorded).")
})

import { isFault } from "evenkeel/kernel"
import { definePractice, need, notApplicable, standardPractices, type Practice } from "evenkeel/coach"
import { describe, expect, test } from "vitest"

const whole: Practice = {
  id: "acme/tea",
  source: ["ours"],
  moment: "turn",
  weight: 10,
  needs: [need("acme/asked", () => true, { of: "caller", any: ["gratitude"] })],
  answeredBy: ["thanks"],
  words: { en: { name: "Offer tea", headlines: { "acme/offer": "Offer tea" } } },
  advise: () => undefined,
  score: () => notApplicable,
}

function pathsOf(work: () => unknown): readonly string[] {
  try {
    work()
    return []
  } catch (fault) {
    if (!isFault(fault, "input/invalid")) throw fault
    return fault.issues!.map(({ path }) => path)
  }
}

describe("definePractice", () => {
  test("gives back what it was given", () => {
    expect(definePractice(whole)).toBe(whole)
  })

  test("takes each of the library's own", () => {
    for (const practice of standardPractices()) expect(definePractice(practice)).toBe(practice)
  })

  test.each([
    [null, ["practice"]],
    ["tea", ["practice"]],
    [{}, "id source moment weight needs advise score".split(" ").map((name) => `practice.${name}`)],
    [{ ...whole, id: "" }, ["practice.id"]],
    [{ ...whole, moment: "turns" }, ["practice.moment"]],
    [{ ...whole, weight: NaN }, ["practice.weight"]],
    [{ ...whole, needs: [{ code: "x" }] }, ["practice.needs.0.holds"]],
    [{ ...whole, needs: () => true }, ["practice.needs"]],
    [
      { ...whole, needs: [{ code: "x", holds: () => true, sign: { of: "agents", any: [] } }] },
      ["practice.needs.0.sign.of"],
    ],
    [{ ...whole, advise: { code: "advice/close" } }, ["practice.advise"]],
    [{ ...whole, answeredby: ["thanks"] }, ["practice.answeredby"]],
    [{ ...whole, words: { en: { headlines: { "acme/offer": 7 } } } }, ["practice.words.en.headlines.acme/offer"]],
  ] as const)("of %j it says where it is wrong", (given, paths) => {
    expect(pathsOf(() => definePractice(given as never))).toEqual(paths)
  })

  test("says what was probably meant", () => {
    expect(() => definePractice({ ...whole, moment: "trun" } as never)).toThrow(/turn/)
  })
})

const yes = (): boolean => true

describe("need", () => {
  test.each([
    [["", yes], ["need.code"]],
    [["x", true], ["need.holds"]],
    [["x", yes, "gratitude"], ["need.sign"]],
    [
      [undefined, undefined],
      ["need.code", "need.holds"],
    ],
  ] as const)("of %j it says where it is wrong", (given, paths) => {
    expect(pathsOf(() => need(...(given as unknown as Parameters<typeof need>)))).toEqual(paths)
  })
})

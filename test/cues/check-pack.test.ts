import { describe, expect, test } from "vitest"
import { checkCuePack, en, type CuePack, type CueRule } from "evenkeel/cues"
import { spanish } from "evenkeel/cues/es"

const rule = (given: Partial<CueRule>): CueRule => ({
  id: "gratitude.plain",
  kind: "gratitude",
  say: ["thank you"],
  ...given,
})
const withCaller = (...caller: readonly CueRule[]): CuePack => ({
  ...en,
  classes: () => ({ people: "clerk|nurse" }),
  rules: () => ({ safety: [], caller, agent: [], traps: [] }),
})
const pathsOf = (pack: CuePack) => checkCuePack(pack).map(({ path }) => path)

describe("a language of one's own", () => {
  test.each<[string, CuePack]>([
    ["English", en],
    ["Spanish", spanish],
  ])("%s has no fault", (_, pack) => {
    expect(checkCuePack(pack)).toEqual([])
  })

  test.each<[string, Partial<CueRule>, string]>([
    ["an open bracket", { say: ["thank (you|all"] }, "say.0"],
    ["a bracket too many", { say: ["thanks", "thank you)"] }, "say.1"],
    ["a regular expression", { say: ["thank .*"] }, "say.0"],
    ["a gap in front", { say: ["*3 thanks"] }, "say.0"],
    ["nothing", { say: [""] }, "say.0"],
    ["an alternative of nothing", { say: ["thanks|"] }, "say.0"],
    ["a class that is not there", { say: ["thanks @person"] }, "say.0"],
    ["a trap that is none", { unless: ["no ("] }, "unless.0"],
    ["a kind that is none", { kind: "gratitud" as never }, "kind"],
    ["no pattern", { say: [] }, "say"],
  ])("is told of %s by its path", (_, given, path) => {
    expect(pathsOf(withCaller(rule({}), rule({ id: "gratitude.other", ...given })))).toEqual([
      `rules.caller.gratitude.other.${path}`,
    ])
  })

  test("may use classes and marks, and tells of an id that comes twice and a trap over nothing", () => {
    const fine = rule({ id: "gratitude.people", say: ["thank the @people"] })
    const mark = rule({ id: "mark", kind: "~thanked" })
    expect(checkCuePack(withCaller(rule({}), fine, mark))).toEqual([])
    expect(pathsOf(withCaller(rule({}), rule({})))).toEqual(["rules.caller.gratitude.plain"])
    const pack = withCaller(rule({}))
    const traps = [{ over: ["gratitude.", "anger."], unless: ["no thanks"] }]
    expect(pathsOf({ ...pack, rules: () => ({ ...pack.rules(), traps }) })).toEqual(["rules.traps.0.over.1"])
  })
})

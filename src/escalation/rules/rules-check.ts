import { instant, list, oneOf, optional, orNull, shape, yesNo, type Check } from "../../kernel/index.js"
import { amount, anyText, count, later, listOf, maybeName, name, tableOf, word } from "../../kernel/inner.js"
import type { FactValue } from "../../session/index.js"
import type { HeardMark, HeardState, HeardTurn } from "../facts/heard.js"
import type { GivenFact, RuleMark, RulesState } from "./rules-state.js"

/** A fact that is given has at most this many characters, and a list as many items. */
const LONGEST_VALUE = 200

export const factValue: Check<FactValue> = (value, path, issues) => {
  const isShort = (each: unknown): boolean =>
    typeof each === "boolean" || Number.isFinite(each) || (typeof each === "string" && each.length <= LONGEST_VALUE)
  if (isShort(value)) return value as FactValue
  if (Array.isArray(value) && value.length <= LONGEST_VALUE && Array.from(value).every(isShort))
    return value.slice() as FactValue
  issues.push({ path, expected: `a plain value or a list of at most ${LONGEST_VALUE}` })
  return false
}

/** What a state of the rules must look like that comes out of a store. */
export const rulesCheck: Check<RulesState> = /* @__PURE__ */ later(() => {
  const by = oneOf(["caller", "agent", "other"])
  return shape<RulesState>({
    heard: shape<HeardState>({
      hasWords: yesNo,
      cues: listOf<HeardMark>({
        seq: count,
        at: instant,
        kind: word,
        by,
        target: optional(word),
        strength: amount,
        turnId: name,
        source: name,
        recorded: optional(yesNo as Check<true>),
      }),
      earlier: tableOf(count),
      turns: listOf<HeardTurn>({ turnId: name, by, startAt: amount, at: instant, sure: yesNo }),
      interruptions: shape<HeardState["interruptions"]>({ caller: count, agent: count }),
    }),
    rules: tableOf(
      shape<RuleMark>({ firedCount: count, firedAt: instant, isOn: yesNo, key: optional(anyText), batch: count }),
    ),
    given: tableOf(shape<GivenFact>({ seq: count, value: factValue, basis: word, source: maybeName })),
    timedAt: orNull(amount),
    wanted: list(anyText, 1_000),
    boundaryCount: count,
    boundary: orNull(shape<NonNullable<RulesState["boundary"]>>({ batch: count, at: instant, level: count })),
  })
})

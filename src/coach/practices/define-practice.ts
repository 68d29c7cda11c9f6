import { Fault, list, number, oneOf, optional, shape, text, type Check, type FaultIssue } from "../../kernel/index.js"
import { wrong } from "../../kernel/inner.js"
import * as unchecked from "./practice.js"
import type { Moment, Need, OwnWords, Practice, Sign } from "./practice.js"

/**
 * A practice of the client's own, checked: what a slip of the keyboard would make silent for good is told here. It comes back as it was
 * given, with its types.
 *
 * @throws {@link Fault} `input/invalid` with each wrong place: `practice.needs.0.holds`.
 *
 * @example
 * ```ts
 * import { definePractice, need, notApplicable } from "evenkeel/coach"
 *
 * const smile = definePractice({
 *   id: "smile",
 *   source: ["ours"],
 *   moment: "turn",
 *   weight: 10,
 *   needs: [need("smile/connected", ({ session }) => session.line.phase === "connected")],
 *   advise: () => undefined,
 *   score: () => notApplicable,
 * })
 * smile.id // => "smile"
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function definePractice<const Given extends Practice>(practice: Given): Given {
  return checked(practiceShape(), practice, "practice")
}

/**
 * A need of a practice: something that must hold for it to speak.
 *
 * @param code - Stable: `whyNot` and `why` name it.
 * @param holds - Asked at each moment of the practice, in the order of its needs until one fails: cheap ones first. One that throws silences
 * the practice.
 * @param sign - What must have been heard or have happened for it to hold, where that can be named: then it is asked only where it was.
 * @throws {@link Fault} `input/invalid` with the place: `need.holds`.
 *
 * @example
 * ```ts
 * import { need } from "evenkeel/coach"
 *
 * need("ours/connected", ({ session }) => session.line.phase === "connected").code // => "ours/connected"
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function need(code: string, holds: Need["holds"], sign?: Sign): Need {
  return checked(needShape(), unchecked.need(code, holds, sign), "need")
}

/** What was given, or a fault with each wrong place. */
export function checked<Given>(check: Check, given: Given, path: string): Given {
  const issues: FaultIssue[] = []
  check(given, path, issues)
  if (issues.length > 0) throw new Fault("input/invalid", { issues })
  return given
}

const moments: readonly Moment[] = ["turn", "now", "event", "wrapUp"]
const names = /* @__PURE__ */ list(text(200, 1), 100)

export const callable: Check<(...given: never[]) => never> = (value, path, issues) =>
  typeof value === "function" ? (value as () => never) : wrong(path, "a function", issues)

function needShape(): Check<Need> {
  return shape<Need>({
    code: text(200, 1),
    sign: optional(shape<Sign>({ of: oneOf(["caller", "agent", "step", "call"]), any: names })),
    holds: callable,
  })
}

function practiceShape(): Check<Practice> {
  return shape<Practice>({
    id: text(80, 1),
    source: names,
    moment: oneOf(moments),
    weight: number(0, 100),
    needs: list(needShape(), 100),
    inVent: optional((value, path, issues) => (value === true ? value : wrong(path, "true, or left out", issues))),
    answeredBy: optional(names as Check<NonNullable<Practice["answeredBy"]>>),
    answeredOn: optional(names),
    words: optional(byName(ownWords)),
    advise: callable,
    score: callable,
  })
}

const ownWords: Check<OwnWords> = (value, path, issues) =>
  shape<OwnWords>({
    name: optional(text(200, 1)),
    about: optional(text(500, 1)),
    headlines: optional(byName(text(200, 1))),
  })(value, path, issues)

/** Members of any name: languages, codes. */
function byName<Value>(check: Check<Value>): Check<Readonly<Record<string, Value>>> {
  return (value, path, issues) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return wrong(path, "an object", issues)
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, check(each, `${path}.${name}`, issues)]),
    )
  }
}

import { list, oneOf, optional, shape, yesNo, type Check } from "../kernel/index.js"
import { wrong } from "../kernel/inner.js"
import type { CoachOptions } from "./coach-part.js"
import { pacings } from "./pacing/pacing.js"
import { callable } from "./practices/define-practice.js"
import type { Practice } from "./practices/practice.js"

/** What a coach can be made of: a slip of the keyboard would leave the agent without one, or with another than they chose. */
export function coachShape(): Check<CoachOptions> {
  return shape<CoachOptions>({
    practices: optional(list(practice, 1_000)),
    choosePhrase: optional(callable as Check<never>),
    pacing: optional(oneOf(pacings)),
    shadow: optional(yesNo),
  })
}

const practice: Check<Practice> = (value, path, issues) => {
  const { id, advise, score } = Object(value) as Partial<Practice>
  const isOne = typeof id === "string" && typeof advise === "function" && typeof score === "function"
  return isOne ? (value as Practice) : wrong(path, "a practice, as `definePractice` gives it", issues)
}

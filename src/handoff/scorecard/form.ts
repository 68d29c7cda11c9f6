import { Fault, fingerprint, nearest, type FaultIssue, orInvalidInput } from "../../kernel/index.js"
import { standardPractices, type Practice } from "../../coach/index.js"

/** A question of a form: one practice. */
export interface Question {
  readonly practiceId: string
  /** 0 to 100, against the other questions. As the playbook weighs the practice where it is left out. */
  readonly weight?: number
  /** A miss fails the whole call, once a person has confirmed it. */
  readonly autoFail?: boolean
}

/** What a form is made of. */
export interface FormInput {
  readonly formId: string
  /** As whoever keeps the form counts. */
  readonly version: string
  /** All practices of the library where it is left out. */
  readonly questions?: readonly Question[]
}

/** A form, checked and frozen. Cards name it by id, version and fingerprint. */
export interface ScorecardForm {
  readonly formId: string
  readonly version: string
  /** Fingerprint of the whole content: two forms of one version that differ are told apart. */
  readonly hash: string
  readonly questions: readonly Question[]
}

/** A form has at most this many questions. */
const MOST_QUESTIONS = 200

/**
 * Checks the form of a scorecard.
 *
 * @param practices - Those that may be asked for; the library's where they are left out.
 * @throws {@link Fault} `scorecard/invalid-form` with each wrong place and what was probably meant.
 *
 * @example
 * ```ts
 * import { defineScorecardForm } from "evenkeel/handoff"
 *
 * const form = defineScorecardForm({
 *   formId: "calm-calls",
 *   version: "1",
 *   questions: [{ practiceId: "empathy", weight: 10 }, { practiceId: "readBack" }],
 * })
 * form.questions.length // => 2
 * ```
 */
export function defineScorecardForm(
  input: FormInput,
  practices: readonly Practice[] = standardPractices(),
): ScorecardForm {
  return orInvalidInput({ input, practices }, () => {
    const { formId, version, questions } = input
    const asked = questions ?? practices.map(({ id }) => ({ practiceId: id }))
    const issues = [
      ...checkText(formId, "formId"),
      ...checkText(version, "version"),
      ...checkQuestions(asked, practices),
    ]
    if (issues.length > 0) throw new Fault("scorecard/invalid-form", { issues })
    const content = { formId, version, questions: asked.map((question) => ({ ...question })) }
    const frozen = content.questions.map((question) => Object.freeze(question))
    return Object.freeze({ ...content, questions: Object.freeze(frozen), hash: fingerprint(content) })
  })
}

function checkText(value: unknown, path: string): readonly FaultIssue[] {
  return typeof value === "string" && value.trim() !== "" && value.length <= 200
    ? []
    : [{ path, expected: "a text of 1 to 200 characters" }]
}

function checkQuestions(asked: readonly Question[], practices: readonly Practice[]): readonly FaultIssue[] {
  const isList: boolean = Array.isArray(asked)
  if (!isList || asked.length === 0 || asked.length > MOST_QUESTIONS) {
    return [{ path: "questions", expected: `1 to ${MOST_QUESTIONS} questions` }]
  }
  const ids = practices.map(({ id }) => id)
  return asked.flatMap(({ practiceId, weight }, index): readonly FaultIssue[] => {
    const path = `questions.${index}`
    if (!ids.includes(practiceId)) {
      const suggestion = typeof practiceId === "string" ? nearest(practiceId, ids) : undefined
      const found = suggestion === undefined ? {} : { suggestion }
      return [{ path: `${path}.practiceId`, expected: "the id of a practice", ...found }]
    }
    if (asked.findIndex((other) => other.practiceId === practiceId) !== index) {
      return [{ path: `${path}.practiceId`, expected: "a practice that was not asked before" }]
    }
    const isWeight = weight === undefined || (Number.isFinite(weight) && weight >= 0 && weight <= 100)
    return isWeight ? [] : [{ path: `${path}.weight`, expected: "a number from 0 to 100" }]
  })
}

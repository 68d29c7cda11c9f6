import {
  Fault,
  list,
  number,
  optional,
  orInvalidInput,
  shape,
  text,
  yesNo,
  type Check,
  type FaultIssue,
} from "../../kernel/index.js"
import { fingerprint, issueNear } from "../../kernel/inner.js"
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
  /** Computed anew, so that a form which was stored can be given again as it is. */
  readonly hash?: string
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
 * @param input - Plain JSON, perhaps as it was stored. Members that are not known are refused.
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
    const issues: FaultIssue[] = []
    const ids = [...new Set(practices.map(({ id }) => id))]
    const given = formOf(ids)(input, "", issues)
    if (issues.length > 0) throw new Fault("scorecard/invalid-form", { issues })
    const { formId, version, questions = ids.map((practiceId) => ({ practiceId })) } = given
    const content = { formId, version, questions }
    const frozen = questions.map((question) => Object.freeze(question))
    return Object.freeze({ ...content, questions: Object.freeze(frozen), hash: fingerprint(content) })
  })
}

function formOf(ids: readonly string[]): Check<FormInput> {
  const taken = new Set<unknown>()
  const practiceId: Check<string> = (value, path, issues) => {
    if (typeof value !== "string" || !ids.includes(value))
      issues.push(issueNear(path, "the id of one of standardPractices()", value, ids))
    else if (taken.has(value)) issues.push({ path, expected: "a practice that was not asked before" })
    taken.add(value)
    return value as string
  }
  const question = shape<Question>({ practiceId, weight: optional(number(0, 100)), autoFail: optional(yesNo) })
  const questions: Check<readonly Question[]> = (value, path, issues) => {
    if (Array.isArray(value) && value.length > 0) return list(question, MOST_QUESTIONS)(value, path, issues)
    issues.push({ path, expected: `a list of 1 to ${MOST_QUESTIONS} questions` })
    return []
  }
  return shape<FormInput>({
    formId: text(200, 1),
    version: text(200, 1),
    questions: optional(questions),
    hash: optional(text(200)),
  })
}

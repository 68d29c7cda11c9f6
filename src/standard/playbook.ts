import { standardPractices, type Practice } from "../coach/index.js"
import { derivedCueRules, en } from "../cues/index.js"
import { englishBank } from "../phrases/index.js"
import { checkPlaybook as checkBare, type PlaybookReport } from "../playbook/index.js"

/**
 * What is wrong with a playbook, without throwing, and what is doubtful about it: names that lead to no practice, phrase or rule of the
 * library too.
 *
 * `evenkeel/playbook` exports the same function without the names of the library, for a smaller bundle.
 *
 * @param input - Anything.
 * @param given - The `practices` that calls are made with, where a client's own are among them: `[...standardPractices(), ours]`.
 *
 * @example
 * ```ts
 * import { checkPlaybook } from "evenkeel"
 *
 * const input = { client: "acme", zone: "America/Chicago", practices: { hotstart: { on: false } } }
 * checkPlaybook(input).warnings[0]
 * // => { path: "practices.hotstart", expected: "the id of one of standardPractices()", suggestion: "hotStart" }
 * ```
 */
export function checkPlaybook(
  input: unknown,
  {
    practices = standardPractices(),
  }: { readonly practices?: readonly (Pick<Practice, "id"> & Partial<Pick<Practice, "moment">>)[] } = {},
): PlaybookReport {
  const { safety, caller, agent } = en.rules()
  return checkBare(input, {
    practices: practices.map(({ id }) => id),
    interrupting: practices.flatMap(({ id, moment }) => (moment === "now" ? id : [])),
    phrases: englishBank().phrases.map(({ id }) => id),
    cueRules: [...[...safety, ...caller, ...agent].map(({ id }) => id), ...derivedCueRules()],
  })
}

import { orInvalidInput } from "../../kernel/index.js"
import * as inner from "../inner.js"
import type { PracticeWords } from "../words/to-practice-words.js"

/**
 * What an advice says at a glance, in the agent's language: at most six words. English where the language is not known; the code
 * itself where a practice of the client's own brings one.
 *
 * @param locale - BCP 47 tag of the agent's language, which need not be the caller's.
 *
 * @example
 * ```ts
 * import { toHeadline } from "evenkeel/coach"
 *
 * toHeadline("advice/read-back") // => "Read back what you heard"
 * toHeadline("advice/read-back", "es-MX") // => "Repita lo que ha oído"
 * ```
 */
export function toHeadline(code: string, locale?: string): string {
  return orInvalidInput({ code, locale }, () => inner.toHeadline(code, locale))
}

/**
 * What a practice of the library is called and what it is about, in the agent's language. Nothing for one of the client's own: the client
 * knows its name.
 *
 * @param id - As an advice or a scorecard names it: `readBack`.
 * @param locale - BCP 47 tag of the agent's language; English where it is not known.
 *
 * @example
 * ```ts
 * import { toPracticeWords } from "evenkeel/coach"
 *
 * toPracticeWords("readBack")?.name // => "Read back before going on"
 * toPracticeWords("readBack", "es-MX")?.name // => "Repita antes de seguir"
 * toPracticeWords("acme/offerTea") // => undefined
 * ```
 */
export function toPracticeWords(id: string, locale?: string): PracticeWords | undefined {
  return orInvalidInput({ id, locale }, () => inner.toPracticeWords(id, locale))
}

/**
 * What somebody told, without a greeting, a "well" or an "I already told you that" before it.
 *
 * @example
 * ```ts
 * import { withoutOpening } from "evenkeel/coach"
 *
 * withoutOpening("I already told you that, the valve has cracked.") // => "the valve has cracked."
 * ```
 */
export function withoutOpening(said: string): string {
  return orInvalidInput({ said }, () => inner.withoutOpening(said))
}

/**
 * What a caller said, as an agent may repeat it: "my tap drips" is "your tap drips". Nothing where "you" and "I" both stand in it: then
 * turning them would turn the sense; nor of a feeling, which is answered and not read back, or of what would be if.
 *
 * @example
 * ```ts
 * import { toSecondPerson } from "evenkeel/coach"
 *
 * toSecondPerson("My boiler is not heating the water.") // => "your boiler is not heating the water"
 * toSecondPerson("You told me that you would come") // => undefined
 * ```
 */
export function toSecondPerson(said: string): string | undefined {
  return orInvalidInput({ said }, () => inner.toSecondPerson(said))
}

/**
 * The noun of a matter, with its article, as the caller put it: what an agent takes up. Nothing where none stands out.
 *
 * @example
 * ```ts
 * import { toThing } from "evenkeel/coach"
 *
 * toThing("Hello, my kitchen is under WATER!") // => "your kitchen"
 * toThing("It is all wrong") // => undefined
 * ```
 */
export function toThing(said: string): string | undefined {
  return orInvalidInput({ said }, () => inner.toThing(said))
}

/**
 * What somebody has to bear, as a noun: "my heating has been off for a week" is "having your heating off for a week".
 *
 * @example
 * ```ts
 * import { toBurden } from "evenkeel/coach"
 *
 * toBurden("my heating has been off for a week") // => "having your heating off for a week"
 * ```
 */
export function toBurden(said: string): string | undefined {
  return orInvalidInput({ said }, () => inner.toBurden(said))
}

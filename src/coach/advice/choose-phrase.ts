import { defined } from "../../kernel/inner.js"
import { suggestPhrase, trueClaims, type Authority, type PhraseBank } from "../../phrases/index.js"
import type { SessionState, Settings, AdvisedPhrase } from "../../session/index.js"
import type { PhraseWish } from "../practices/advice-draft.js"

/** What else the choice depends on. */
export interface PhraseConditions {
  readonly session: SessionState
  /** The playbook: a client's own wording is in it. */
  readonly settings: Settings
  /** BCP 47 tag of the language to say it in. */
  readonly locale: string
  /** How often each phrase was offered in this call. */
  readonly offered: Readonly<Record<string, number>>
  /** The same seed gives the same choice. */
  readonly seed: string
  /** What this agent may offer, by the client's playbook; nothing where it is left out. */
  readonly authority?: readonly Authority[]
}

/** Chooses what to say. `null` where nothing fits: the advice then comes without a phrase. */
export interface ChoosePhrase {
  (wish: PhraseWish, conditions: PhraseConditions): AdvisedPhrase | null
  /** The bank that it chooses from: in its languages the coach hears what is not true. */
  readonly bankOf?: (settings: Settings) => PhraseBank
}

/** Offers no words: advice as headlines alone. */
export const withoutPhrases: ChoosePhrase = () => null

/**
 * Chooses from a bank. Nothing is offered whose claims do not hold, that needs authority the agent does not have, or twice in a call.
 *
 * @param bank - Asked for when the first phrase is wanted, so that a call that needs none costs nothing. Keep what it made: it is asked
 * for at every advice.
 * @returns For {@link CoachOptions.choosePhrase}; or call it yourself.
 *
 * @example
 * ```ts
 * import { choosingFrom } from "evenkeel/coach"
 * import { definePhraseBank } from "evenkeel/phrases"
 * import { defaultSettings, initialState } from "evenkeel/session"
 *
 * const words = { id: "acme/wait", intent: "holdReturn", text: "Thank you for waiting.", locale: "en", tone: "plain", source: "acme" } as const
 * const bank = definePhraseBank([words])
 * const choose = choosingFrom(() => bank)
 * const conditions = { session: initialState, settings: defaultSettings, locale: "en", seed: "CA1" }
 *
 * choose({ intent: "holdReturn" }, { ...conditions, offered: {} })?.text // => "Thank you for waiting."
 * choose({ intent: "holdReturn" }, { ...conditions, offered: { "acme/wait": 1 } }) // => null
 * ```
 */
export function choosingFrom(bank: (settings: Settings) => PhraseBank): ChoosePhrase {
  const choose: ChoosePhrase = (
    { intent, orIntent, tone, level, slots, about },
    { session, settings, locale, offered, seed, authority = [] },
  ) => {
    const claims = { [Symbol.iterator]: () => trueClaims(session)[Symbol.iterator]() }
    for (const each of orIntent === undefined ? [intent] : [intent, orIntent]) {
      const found = suggestPhrase(bank(settings), {
        intent: each,
        locale,
        seed,
        claims,
        authority,
        said: { phrases: offered },
        ...defined({ tone, level, slots }),
        ...(about === undefined || about.length === 0 ? {} : { about }),
      })
      if (found.phrase !== null) return { phraseId: found.phrase.id, text: found.text, sayMs: found.sayMs }
    }
    return null
  }
  return Object.assign(choose, { bankOf: bank })
}

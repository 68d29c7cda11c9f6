import { definePhraseBank, type PhraseBank } from "./bank/bank.js"
import { englishPhrases } from "./packs/en/pack.js"

let bank: PhraseBank | undefined

/**
 * The library's own English phrases as a bank: built on first use, the same one each time. Give it as `base` to your own.
 *
 * @example
 * ```ts
 * import { definePhraseBank, englishBank } from "evenkeel/phrases"
 *
 * const bank = definePhraseBank([], { base: englishBank(), mute: ["closing.letGo"] })
 * bank.phrases.length === englishBank().phrases.length // => true
 * ```
 */
export function englishBank(): PhraseBank {
  bank ??= definePhraseBank(englishPhrases(), { layer: "library" })
  return bank
}

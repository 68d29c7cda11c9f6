import { orInvalidInput } from "../kernel/index.js"
import { mayHoldEmail } from "./known/emails.js"
import { maskText } from "./mask.js"
import type { MaskedText } from "./mask.js"
import { emptyRedactMemory } from "./memory.js"
import { mayMatter } from "./first-look.js"
import { toSettings } from "./redaction.js"
import type { RedactOptions } from "./redaction.js"
import { toPlain } from "./reading/plain-text.js"
import { scanTurn } from "./scan-turn.js"

/**
 * Masks what must not be kept in a text that stands alone: a note, a recorded reason, an address field.
 *
 * Nothing is held back for later, as nothing comes later. For what is said on a call use {@link redactTurn}.
 *
 * @param text - Any string.
 * @param options - Kinds on or off, last four digits, further issuers.
 * @returns The masked text and what was found, in order of place. Linear in the length of the text.
 *
 * @example
 * ```ts
 * import { redactText } from "evenkeel/redact"
 *
 * redactText("Card 4242 4242 4242 4242, exp 12/27, cvv 123.").text // => "Card [CARD], exp [EXPIRY], cvv [CODE]."
 * redactText("Call her on 415 555 0123 about order 4242424242424242.").found // => []
 * ```
 */
export function redactText(text: string, options?: RedactOptions): MaskedText {
  return orInvalidInput({ text, options }, () => redact(text, options))
}

function redact(text: string, options: RedactOptions | undefined): MaskedText {
  const isAddress = options?.kinds?.email === true && mayHoldEmail(text)
  const plain = toPlain(text)
  if (!isAddress && !mayMatter(plain, true)) return { text, found: [] }
  const settings = toSettings(options)
  const { marks } = scanTurn({
    turnId: "",
    text,
    plain,
    speaker: "",
    settings,
    tail: undefined,
    others: [],
    memory: emptyRedactMemory,
    isAgent: false,
    mayHold: false,
    isPartial: false,
    forced: [],
  })
  return maskText(text, marks)
}

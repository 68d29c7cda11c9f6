import { orInvalidInput } from "../../kernel/index.js"
import { definePhraseBank, type PhraseBank } from "./bank.js"
import type { Intent } from "../phrase/intent.js"
import type { Phrase } from "../phrase/phrase.js"
import type { SlotRules } from "../phrase/slots.js"

/** A greeting, a disclosure or another line that is said word for word. */
export interface VerbatimLine {
  /** What it does: `greeting`, `aiDisclosure`, `recordingNotice`, or another of `phraseIntents`. */
  readonly intent: Intent
  /** 1 to 2,000 characters. Slots may stand in it. */
  readonly text: string
  /** BCP 47 tag. */
  readonly locale: string
}

/** The `phrases` section of a playbook. */
export interface PhrasesSection {
  /** Said word for word, never varied and never counted as scripting; up to 100. */
  readonly verbatim: readonly VerbatimLine[]
  /** The client's own phrases; up to 1,000. One with the id of a phrase of the library takes its place. */
  readonly bank: readonly Phrase[]
  /** Ids of phrases that are not offered to this client's callers. */
  readonly mute: readonly string[]
  /** What happens where a slot has no value. */
  readonly slots: SlotRules
  /** Languages to fall back to where that of the caller has nothing; none by itself. */
  readonly fallbackLocales: readonly string[]
}

/** What a playbook takes: members left out are empty, a line without a locale is English. */
export type PhrasesInput = Partial<Omit<PhrasesSection, "verbatim">> & {
  /** Said word for word, never varied and never counted as scripting; up to 100. A line without a `locale` is English. */
  readonly verbatim?: readonly (Omit<VerbatimLine, "locale"> & Partial<Pick<VerbatimLine, "locale">>)[]
}

/**
 * The bank of one client: its own wording over the library's.
 *
 * @param section - `playbook.phrases`; the base alone where the client has none.
 * @param base - `englishBank()`, with others on it where callers speak them.
 * @throws {@link Fault} `phrases/invalid` for a section that no playbook checked.
 *
 * @example
 * ```ts
 * import { definePlaybook } from "evenkeel/playbook"
 * import { clientBank, englishBank, suggestPhrase } from "evenkeel/phrases"
 *
 * const greeting = { intent: "greeting", text: "Acme Plumbing, day or night. What has happened?" } as const
 * const playbook = definePlaybook({ client: "acme", zone: "America/Chicago", phrases: { verbatim: [greeting] } })
 * const found = suggestPhrase(clientBank(playbook.phrases, englishBank()), { intent: "greeting" })
 * found.phrase === null ? "" : found.text // => "Acme Plumbing, day or night. What has happened?"
 * ```
 */
export function clientBank(section: PhrasesSection | undefined, base: PhraseBank): PhraseBank {
  return orInvalidInput({ section, base }, () => layer(section, base))
}

function layer(section: PhrasesSection | undefined, base: PhraseBank): PhraseBank {
  if (section === undefined) return base
  const { verbatim, bank, mute, slots, fallbackLocales } = section
  const lines = verbatim.map((line, index): Phrase => {
    const id = `verbatim.${line.intent}.${index + 1}`
    return { ...line, id, tone: "plain", verbatim: true, source: "playbook" }
  })
  return definePhraseBank([...lines, ...bank], { layer: "client", base, mute, slots, fallbackLocales })
}

import {
  inSafetyMode,
  renderPhrase,
  reviewTexts,
  sayCode,
  sayLacking,
  suggestPhrase,
  type Authority,
  type BankPhrase,
  type PhraseBank,
  type ReviewCode,
  type ReviewFinding,
  type SlotValues,
  type StandardCall,
} from "evenkeel"

/** What a machine is not to say, and what it says instead. */
export interface Verdict {
  readonly code: ReviewCode
  /** Claims that are not true, and authority that is not theirs. */
  readonly lacking: readonly string[]
  /** Where the words begin that must not be said: UTF-16 units of the text. */
  readonly start: number
  /** Ready to be said; `null` where the bank has nothing that fits now, and a person is the answer. */
  readonly instead: string | null
}

/** Judges text as it grows; `undefined` while there is nothing against it. Synchronous: it stands between a model and a voice. */
export type Judge = (text: string, isPartial: boolean) => Verdict | undefined

/** What would be better, in the words of the catalogue. */
export const toReason = ({ code, lacking }: Verdict): string =>
  sayCode(reviewTexts, code, { slots: { lacking: sayLacking(lacking) } })

/** What a judge knows besides the call. */
export interface JudgeOptions {
  readonly call: StandardCall
  readonly bank: PhraseBank
  /** What the client lets a machine offer: `authoritiesOf(playbook.authority, "ai")`. */
  readonly authority: readonly Authority[]
  /** What phrases may need: the client's name and number, who a person would be. */
  readonly slots: SlotValues
}

/**
 * A judge over one call. It is stricter than a whisper to a person: what a person had better not say, a machine does not say. While somebody may be in
 * danger, nothing is said but the bank's own lines for that.
 */
export function createJudge({ call, bank, authority, slots }: JudgeOptions): Judge {
  return (text, isPartial) => {
    const { session } = call.getSnapshot()
    if (inSafetyMode(session) !== undefined) return judgeInDanger(text, bank, session.callId)
    const finding = findFirst(text, (part) => call.review(part, { bank, authority, isPartial }))
    if (finding === undefined) return undefined
    return {
      code: finding.code,
      lacking: finding.lacking,
      start: finding.span.start,
      instead: sayFirst(finding.replacements, bank, slots) ?? sayOwn(bank, session.callId),
    }
  }
}

/** `review` reads so many characters at a time; parts overlap, so that nothing falls between two. */
const PART = 10_000
const STEP = 8_000

/** The first of what had better not be said, however long the answer has become. */
function findFirst(text: string, reviewPart: (part: string) => readonly ReviewFinding[]): ReviewFinding | undefined {
  for (let from = 0; from === 0 || from + PART - STEP < text.length; from += STEP) {
    const found = reviewPart(text.slice(from, from + PART)).find(
      ({ severity }) => severity === "block" || severity === "warn",
    )
    if (found !== undefined) {
      const { start, end } = found.span
      return { ...found, span: { start: from + start, end: from + end } }
    }
  }
  return undefined
}

/** The first phrase whose slots can be filled. */
function sayFirst(ids: readonly string[], bank: PhraseBank, slots: SlotValues): string | null {
  for (const id of ids) {
    const phrase = bank.phrases.find((each) => each.id === id)
    const rendered = phrase === undefined ? undefined : renderPhrase(phrase, slots, { slots: bank.slots })
    if (rendered?.ok === true) return rendered.text
  }
  return null
}

/** What can always be said: that we are with them. */
function sayOwn(bank: PhraseBank, seed: string): string | null {
  const found = suggestPhrase(bank, { intent: "ownIt", seed })
  return found.phrase === null ? null : found.text
}

const isSafetyLine = ({ intent }: BankPhrase): boolean => /^safety(?:Stay|Where|Number|HelpCalled)$/.test(intent)

function judgeInDanger(text: string, bank: PhraseBank, seed: string): Verdict | undefined {
  const said = text.trim()
  if (said === "" || bank.phrases.some((each) => isSafetyLine(each) && each.text.startsWith(said))) return undefined
  const stay = suggestPhrase(bank, { intent: "safetyStay", seed })
  return { code: "review/not-in-safety", lacking: [], start: 0, instead: stay.phrase === null ? null : stay.text }
}

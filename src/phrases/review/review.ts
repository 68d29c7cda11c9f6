import { Fault, orInvalidInput } from "../../kernel/index.js"
import { withoutTrailing, regex, defined } from "../../kernel/inner.js"
import { phrasesOf, type PhraseBank } from "../bank/bank.js"
import type { Intent } from "../phrase/intent.js"
import { localeChain } from "../phrase/locale.js"
import type { PhraseClaim } from "../phrase/phrase.js"
import type { ReviewCode, ReviewFinding, Severity } from "../bank/finding.js"
import { MOST_TEXT, sentenceEnd } from "./match-wordings.js"
import { findRaw, fromWordings, type RawFinding, type ReviewKnown } from "./raw-findings.js"
import type { ReviewView } from "./view.js"

/** How severe each finding is, and what would be said instead, the likeliest first. */
const rules: Readonly<Record<ReviewCode, { readonly severity: Severity; readonly instead: readonly Intent[] }>> = {
  "review/calm-down": { severity: "warn", instead: ["ventInvite", "acknowledge"] },
  "review/blame": { severity: "warn", instead: ["ownIt", "nextStep"] },
  "review/policy-wall": { severity: "warn", instead: ["refusalWithAlternative"] },
  "review/dismissive": { severity: "warn", instead: ["empathy", "acknowledge"] },
  "review/retaliation": { severity: "block", instead: ["boundary", "acknowledge"] },
  "review/clinical-advice": { severity: "block", instead: ["transferConsent", "authorityLimit"] },
  "review/legal-advice": { severity: "block", instead: ["transferConsent", "authorityLimit"] },
  "review/outcome-comfort": { severity: "block", instead: ["acknowledge", "empathy"] },
  "review/claims-human": { severity: "block", instead: ["aiDisclosure"] },
  "review/overshare": { severity: "note", instead: ["bridge"] },
  "review/canned-empathy": { severity: "warn", instead: ["empathy"] },
  "review/guessed-title": { severity: "note", instead: ["askName"] },
  "review/card-number": { severity: "block", instead: ["cardWarning"] },
  "review/unfounded-claim": { severity: "block", instead: ["closing", "anythingElse"] },
  "review/fault-without-authority": { severity: "warn", instead: ["apologyRegret"] },
  "review/promise-without-time": { severity: "warn", instead: ["promise"] },
  "review/promise-without-authority": { severity: "block", instead: ["authorityLimit", "refusalWithAlternative"] },
  "review/end-without-authority": { severity: "block", instead: ["boundary"] },
  "review/no-text": { severity: "block", instead: [] },
  "review/not-in-safety": { severity: "block", instead: ["safetyStay", "safetyWhere"] },
  "review/cheer-after-grief": { severity: "warn", instead: ["personalClose"] },
  "review/name-too-often": { severity: "note", instead: [] },
  "review/unfilled-slot": { severity: "block", instead: [] },
  "review/too-long": { severity: "note", instead: ["shorter"] },
}

/** What is lacking decides what would do: a caller who was told that help is coming is not said goodbye to. */
const insteadOfLacking: Readonly<Partial<Record<string, readonly Intent[]>>> = {
  promiseForOthers: ["ifNotHeard"],
  resolved: ["nextStep", "understandingCheck"],
  actionDone: ["ownIt", "nextStep"],
  dispatchAcknowledged: ["ifNotHeard", "ownIt"],
  helpAcknowledged: ["ifNotHeard", "ownIt"],
  haveAllFacts: ["readBack", "askMore"],
  agentOwnsNextStep: ["ownIt"],
  recordingPaused: ["cardWarning"],
  doNotCallNoted: ["doNotCall"],
}

const MOST_REPLACEMENTS = 3
/** More findings in one go say nothing new. */
const MOST_FINDINGS = 100
/** What comes later may still tell when, or what can be done instead. */
const neverFinal: readonly ReviewCode[] = [
  "review/policy-wall",
  "review/promise-without-time",
  "review/promise-without-authority",
]

/**
 * Judges what an agent is about to say, human or machine: words to avoid, claims that are not true, promises without a time or without
 * authority or beyond it, comfort about an outcome, clinical and legal advice, a card number read aloud.
 *
 * Partial text (`isPartial`) is judged up to its last whole word. A finding that reaches up to there waits for the next word or mark, and one
 * for something that is lacking (a promise's time) for the next sentence. A finding stays while the text grows, unless the words that complete
 * it change its meaning ("calm down" … "the dog"); once `isFinal`, none can.
 *
 * English stands on the cues of `evenkeel/cues`. Spanish stands on a smaller list that comes with the bank of `evenkeel/phrases/es`: give a bank
 * made over `spanishBank()`. Of a language that no bank brings only card numbers, names, unfilled slots and length are found.
 *
 * @param text - The first 10,000 UTF-16 units are read.
 * @param view - From {@link toReviewView} and what else is known. What is not known is not true.
 * @returns In order of place, the first 100; where two findings of one code overlap, the longer.
 * @throws {@link Fault} `input/invalid` for a text that is none. That of a call never throws, and blocks it: `review/no-text`.
 *
 * @example
 * ```ts
 * import { englishBank, review } from "evenkeel/phrases"
 *
 * const bank = englishBank()
 * const [first] = review("You need to calm down.", { bank })
 * first?.code // => "review/calm-down"
 * first?.replacements[0]?.split(".")[0] // => "ventInvite"
 * review("Everything is taken care of.", { claims: [] }).map(({ lacking }) => lacking) // => [["everythingCovered"]]
 * ```
 */
export function review(text: string, view: ReviewView = {}): readonly ReviewFinding[] {
  return orInvalidInput({ text, view }, () => {
    if (typeof text !== "string") throw new Fault("input/invalid", { issues: [{ path: "text", expected: "a text" }] })
    return findIn(text, view)
  })
}

const UNFOUNDED = "review/unfounded-claim"

/** The claims in a text, English or of a language that the bank brings, that are not true: what {@link review} finds of these, and nothing else is looked for. */
export function unfoundedClaims(text: string, claims: readonly PhraseClaim[], bank?: PhraseBank): readonly string[] {
  const found = ["en", ...Object.keys(bank?.wordings ?? {})].flatMap((locale) =>
    fromWordings(text, toKnown({ claims, locale, ...(bank && { bank }) }), UNFOUNDED),
  )
  return withoutOverlaps(found).flatMap(({ lacking = [] }) => lacking)
}

/** Whether an English text is too cheerful for somebody who grieves. */
export function cheers(text: string): boolean {
  return fromWordings(text, toKnown({ isGrief: true }), "review/cheer-after-grief").length > 0
}

function findIn(text: string, view: ReviewView): readonly ReviewFinding[] {
  const known = toKnown(view)
  const read = view.isPartial === true ? wholeWords(text.slice(0, MOST_TEXT)) : text.slice(0, MOST_TEXT)
  const end = view.isPartial === true && !/[.!?]\s*$/.test(read) ? read.trimEnd().length : Infinity
  const found = findRaw(read, known).filter(({ span }) => span.end < end)
  return withoutOverlaps(found)
    .slice(0, MOST_FINDINGS)
    .map((finding) => toFinding(finding, read, known))
}

function toKnown(view: ReviewView): ReviewKnown {
  return {
    ...view,
    locale: view.locale ?? "en",
    trueNow: new Set(view.claims ?? []),
    allowed: new Set(view.authority ?? []),
  }
}

const IN_WORD = /* @__PURE__ */ regex("[\\p{L}\\p{N}\\p{Cs}'’-]", "u")

/** Without the word that is still being said. */
function wholeWords(text: string): string {
  return withoutTrailing(text, (sign) => IN_WORD().test(sign))
}

function withoutOverlaps(found: readonly RawFinding[]): readonly RawFinding[] {
  const first = [...found].sort(byPlace).slice(0, MOST_FINDINGS * 5)
  const longestFirst = first.sort((a, b) => lengthOf(b) - lengthOf(a))
  const kept: RawFinding[] = []
  for (const finding of longestFirst) {
    if (!kept.some((other) => other.code === finding.code && overlap(other, finding))) kept.push(finding)
  }
  return kept.sort(byPlace)
}

function byPlace(a: RawFinding, b: RawFinding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.code < b.code ? -1 : 1)
}

function lengthOf({ span: { start, end } }: RawFinding): number {
  return end - start
}

function overlap(a: RawFinding, b: RawFinding): boolean {
  return a.span.start < b.span.end && b.span.start < a.span.end
}

function toFinding(
  { code, span, lacking = [], alternative }: RawFinding,
  text: string,
  known: ReviewKnown,
): ReviewFinding {
  const { severity, instead } = rules[code]
  const [what = ""] = lacking
  const better = (Object.hasOwn(insteadOfLacking, what) ? insteadOfLacking[what] : undefined) ?? instead
  return {
    code,
    severity,
    span,
    lacking,
    replacements: known.bank === undefined ? [] : replacementsFor(better, known.bank, known),
    ...defined({ alternative }),
    isFinal: isFinal(code, text, span.end, known),
  }
}

/** Two whole sentences behind it: what is before them is not read again. */
function isFinal(code: ReviewCode, text: string, end: number, { isPartial }: ReviewKnown): boolean {
  if (isPartial !== true) return true
  if (neverFinal.includes(code)) return false
  let at = end
  for (let count = 0; count < 3; count++) {
    at = sentenceEnd(text, at)
    if (!/\S/u.test(text.slice(at))) return false
  }
  return true
}

function replacementsFor(instead: readonly Intent[], bank: PhraseBank, known: ReviewKnown): readonly string[] {
  const [family = []] = localeChain(known.locale, [])
  const fitting = instead.flatMap((intent) =>
    phrasesOf(bank, intent).filter(
      ({ id, locale, claims = [], authority, level = 1 }) =>
        family.includes(locale.toLowerCase()) &&
        !bank.muted.includes(id) &&
        level === 1 &&
        claims.every((claim) => known.trueNow.has(claim)) &&
        (authority === undefined || known.allowed.has(authority)),
    ),
  )
  return fitting.slice(0, MOST_REPLACEMENTS).map(({ id }) => id)
}

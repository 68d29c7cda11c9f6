import {
  orInvalidInput,
  list,
  oneOf,
  optional,
  shape,
  text,
  type Check,
  type FaultIssue,
  type Shape,
} from "../../kernel/index.js"
import { issueNear, note, wrong } from "../../kernel/inner.js"
import { phraseIntents } from "../phrase/intent.js"
import {
  phraseAuthorities,
  phraseClaims,
  phraseLevels,
  phraseTones,
  type Commitment,
  type Phrase,
} from "../phrase/phrase.js"
import { standardSlots, type SlotMissing, type SlotRules } from "../phrase/slots.js"
import { readTemplate, type TemplateIssue } from "../phrase/template.js"

/** More phrases than this are no bank of one client. */
export const MOST_PHRASES = 5_000
/** Nobody says more in one go. */
const LONGEST_TEXT = 2_000

/**
 * What is wrong with phrases, without throwing: every place with what belongs there and what was probably meant.
 *
 * @param input - Anything.
 * @returns In the order of the input, the first 100.
 *
 * @example
 * ```ts
 * import { checkPhrases } from "evenkeel/phrases"
 *
 * const phrase = { id: "a", intent: "thanks", text: "Thank you, {{ nam }", locale: "en", tone: "stead", source: "x" }
 * checkPhrases([phrase]).map(({ path, suggestion }) => [path, suggestion])
 * // => [["0.tone", "steady"], ["0.text", undefined]]
 * ```
 */
export function checkPhrases(input: unknown): readonly FaultIssue[] {
  return orInvalidInput({ input }, () => readPhrases(input).issues)
}

const MOST_ISSUES = 100

/** The phrases of an input as far as they can be used, and what is wrong. */
export function readPhrases(input: unknown): {
  readonly phrases: readonly Phrase[]
  readonly issues: readonly FaultIssue[]
} {
  const issues: FaultIssue[] = []
  const read = list(shape<Phrase>(phraseShape()), MOST_PHRASES)(input, "", issues) as readonly Phrase[] | undefined
  const rooted = issues.map((issue) => ({ ...issue, path: issue.path.replace(/^\./, "") }))
  if (read === undefined) return { phrases: [], issues: rooted }
  if (issues.length > 0) return { phrases: [], issues: withTexts(input as readonly unknown[], rooted) }
  const found = [...read.flatMap(textIssues), ...duplicates(read)]
  return found.length > 0 ? { phrases: [], issues: found.slice(0, MOST_ISSUES) } : { phrases: read, issues: [] }
}

/** Where something else is wrong too, texts are looked at all the same. */
function withTexts(input: readonly unknown[], issues: readonly FaultIssue[]): readonly FaultIssue[] {
  const texts = input.flatMap((phrase, index) => {
    const said = typeof phrase === "object" && phrase !== null ? ownText(phrase) : undefined
    return said === undefined ? [] : templateIssues(said, `${index}.text`)
  })
  return [...issues, ...texts].slice(0, MOST_ISSUES)
}

function ownText(phrase: object): string | undefined {
  try {
    const said: unknown = Object.getOwnPropertyDescriptor(phrase, "text")?.value
    return typeof said === "string" && said.length <= LONGEST_TEXT ? said : undefined
  } catch {
    return undefined
  }
}

function textIssues(phrase: Phrase, index: number): readonly FaultIssue[] {
  const found = templateIssues(phrase.text, `${index}.text`)
  const template = readTemplate(phrase.text)
  if (found.length > 0 || "issues" in template) return found
  const names = template.slots.map(({ name }) => name)
  const strays = Object.keys(phrase.slots ?? {}).filter((name) => !names.includes(name))
  const defaults = template.slots.filter(
    ({ name, fallback }) => phrase.slots?.[name] === "fallback" && fallback === undefined,
  )
  const level: readonly FaultIssue[] =
    phrase.level === undefined || phrase.intent === "boundary"
      ? []
      : [{ path: `${index}.level`, expected: "no such member: only a boundary has levels" }]
  return [
    ...strays.map((name) => toStray(name, names, index)),
    ...defaults.map(({ name }) => ({
      path: `${index}.slots.${name}`,
      expected: `a default in the text: {{ ${name} | default: "…" }}`,
    })),
    ...level,
  ]
}

function toStray(name: string, names: readonly string[], index: number): FaultIssue {
  const path = `${index}.slots.${/^\w{1,60}$/.test(name) ? name : "?"}`
  return issueNear(path, "no such slot in the text", name, names)
}

function templateIssues(text: string, path: string): readonly FaultIssue[] {
  const template = readTemplate(text)
  if (!("issues" in template)) return []
  return template.issues.map((issue) => ({ path, expected: expectedOf(issue) }))
}

function expectedOf({ what, index }: TemplateIssue): string {
  switch (what) {
    case "slot":
      return `a slot such as {{ name }} or {{ name | default: "there" }} at ${index}`
    case "brace":
      return `a slot in double braces such as {{ name }}: there is a single one at ${index}`
    case "character":
      return `no control or private-use character, at ${index}`
    case "blank":
      return "a text"
  }
}

function duplicates(phrases: readonly Phrase[]): readonly FaultIssue[] {
  const seen = new Set<string>()
  return phrases.flatMap(({ id, locale }, index) => {
    const key = `${locale.toLowerCase()} ${id}`
    if (seen.has(key)) return [{ path: `${index}.id`, expected: "an id that no other phrase of its locale has" }]
    seen.add(key)
    return []
  })
}

const missings: readonly SlotMissing[] = ["refuse", "fallback", "dropClause", "ask"]

function phraseShape(): Shape<Phrase> {
  return {
    id: text(80, 1),
    intent: oneOf(phraseIntents),
    text: text(LONGEST_TEXT, 1),
    locale: localeTag,
    tone: oneOf(phraseTones),
    claims: optional(list(oneOf(phraseClaims), phraseClaims.length)),
    commits: optional(
      shape<Commitment>({
        kind: oneOf(["callback", "send", "visit", "do"]),
        promisedBy: oneOf(["agent", "company"]),
      }),
    ),
    authority: optional(text(80, 1)),
    level: optional(oneNumberOf(phraseLevels)),
    verbatim: optional(onlyTrue),
    repeatable: optional(onlyTrue),
    slots: optional(slotRules),
    source: text(200, 1),
  }
}

const LOCALE_TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/

const localeTag: Check<string> = (value, path, issues) => {
  if (typeof value === "string" && LOCALE_TAG.test(value)) return value
  const dashed = typeof value === "string" ? value.trim().replaceAll("_", "-") : ""
  const fits = LOCALE_TAG.test(dashed)
  const expected = "a BCP 47 language tag such as en or en-US"
  return note({ path, expected, ...(fits ? { suggestion: dashed } : {}) }, issues)
}

function oneNumberOf<const Numbers extends readonly number[]>(numbers: Numbers): Check<Numbers[number]> {
  return (value, path, issues) =>
    numbers.find((each) => each === value) ?? wrong(path, `one of ${numbers.join(", ")}`, issues)
}

const onlyTrue: Check<true> = (value, path, issues) =>
  value === true ? value : wrong(path, "true, or left out", issues)

/** Rules for slots, whatever their names. */
export const slotRules: Check<SlotRules> = (value, path, issues) => {
  const rules: Record<string, SlotMissing> = {}
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    issues.push({ path, expected: "an object" })
    return rules
  }
  try {
    for (const name of Object.keys(value).slice(0, 100)) {
      const known = /^[A-Za-z][A-Za-z0-9]{0,39}$/.test(name)
      const rule = known ? oneOf(missings)((value as SlotRules)[name], `${path}.${name}`, issues) : undefined
      if (!known) issues.push({ path: `${path}.?`, expected: "a slot name of letters and digits" })
      else if (rule !== undefined) rules[name] = rule
    }
  } catch {
    issues.push({ path, expected: "an object that can be read" })
  }
  return rules
}

/** Whether a slot is one of the library's own. */
export function isStandardSlot(name: string): boolean {
  return Object.hasOwn(standardSlots, name)
}

/** Whether an authority is one of the library's own. */
export function isStandardAuthority(name: string): boolean {
  return (phraseAuthorities as readonly string[]).includes(name)
}

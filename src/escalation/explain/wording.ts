import { askedLanguage, languageOf, type Language } from "../../kernel/inner.js"
import { cueWords } from "../../session/inner.js"
import type { Json } from "../conditions/condition.js"
import type { FactCatalogue } from "../facts/catalogue.js"
import type { FactDeclaration } from "../facts/fact.js"
import type { SaidOptions } from "../facts/said.js"
import { fill } from "../fill.js"
import { explainWords, type ExplainWords } from "./explain-words.js"

/** How explanations are worded. */
export interface Wording {
  readonly words: ExplainWords
  readonly language: Language
  readonly facts: FactCatalogue
}

/** The wording in the language that is asked for, which we must speak; else in that of the call, or English. */
export function toWording(facts: FactCatalogue, asked: string | undefined, locale = "en"): Wording {
  const language = asked === undefined ? (languageOf(locale) ?? "en") : askedLanguage(asked, "options.locale")
  return { words: explainWords[language], language, facts }
}

/** A text of ours with its values. */
export function say(text: string, values: Readonly<Record<string, string>>): string {
  return fill(text, (place) => values[place])!
}

/** What a fact is called, with its arguments where it has some. */
export function nameFact(name: string, wording: Wording): string {
  const { facts, language } = wording
  const call = /^(\w+)\((.*)\)$/s.exec(name)
  if (call === null) return wordOf(facts.facts.get(name)?.meaning, language) ?? name
  const args = JSON.parse(`[${call[2]!}]`) as readonly Json[]
  const operator = facts.operators.get(call[1]!)
  if (call[1] === "said") return nameSaid(args, wording)
  const label = wordOf(operator?.meaning, language) ?? call[1]!
  return `${label} (${call[1] === "saidCount" || call[1] === "trend" ? nameSaid(args, wording) : args.map(String).join(", ")})`
}

function wordOf(meaning: FactDeclaration["meaning"] | undefined, language: Language): string | undefined {
  return meaning === undefined ? undefined : (meaning[language] ?? meaning.en)
}

function nameSaid([kinds, given = {}]: readonly Json[], { words, language }: Wording): string {
  const { by, withinMs, firstMs, after } = given as SaidOptions
  const names = (Array.isArray(kinds) ? (kinds as readonly string[]) : [kinds as string]).map((kind) =>
    nameCue(kind, language),
  )
  const said = say(words.said, { who: words.saidBy[by ?? "other"], what: names.join(` ${words.or} `) })
  const when = [
    ...(withinMs === undefined ? [] : [say(words.withinMs, { time: nameTime(withinMs, words) })]),
    ...(firstMs === undefined ? [] : [say(words.firstMs, { time: nameTime(firstMs, words) })]),
    ...(after === undefined ? [] : [say(words.after, { what: nameCue(after, language) })]),
  ]
  return [said, ...when].join(" ")
}

function nameCue(kind: string, language: Language): string {
  const named = Object.hasOwn(cueWords, kind) ? cueWords[kind as keyof typeof cueWords] : undefined
  return named === undefined ? kind : named[language === "en" ? 0 : 1]
}

/** A value in words: a duration in minutes and seconds, yes and no, lists with "or". */
export function nameValue(
  value: unknown,
  fact: Pick<FactDeclaration, "unit"> | undefined,
  words: ExplainWords,
): string {
  if (typeof value === "boolean") return value ? words.yes : words.no
  if (Array.isArray(value)) return value.map((each) => nameValue(each, fact, words)).join(` ${words.or} `)
  if (typeof value === "number")
    return fact?.unit === "ms" ? nameTime(value, words) : String(Math.round(value * 100) / 100)
  return typeof value === "string" ? value : words.isUnknown
}

function nameTime(ms: number, words: ExplainWords): string {
  const all = Math.round(ms / 1_000)
  const [minutes, seconds] = [Math.floor(all / 60), all % 60]
  const parts = [
    ...(minutes > 0 ? [say(words.minutes, { n: String(minutes) })] : []),
    ...(seconds > 0 || minutes === 0 ? [say(words.seconds, { n: String(seconds) })] : []),
  ]
  return parts.join(" ")
}

import { choosingFrom, clientBank, en, englishBank, type Playbook, type Speech, type StandardOptions } from "evenkeel"
import { spanish } from "evenkeel/cues/es"
import { spanishBank } from "evenkeel/phrases/es"

/** A language that the library hears and speaks. */
export type Language = "en" | "es"

/** Small words that stand in no sentence of the other language. */
const telling: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:the|you|is|and|to|of|it|my|that|for|i)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:el|la|que|de|es|y|en|por|los|se|le|mi|usted|gracias)(?!\p{L})/giu,
}

/** In which of them a call was held, by most of its words. */
export function languageOf(speech: readonly Speech[]): Language {
  const text = speech
    .map((each) => each.text)
    .join(" ")
    .slice(0, 20_000)
  const count = (language: Language): number => text.match(telling[language])?.length ?? 0
  return count("es") > count("en") ? "es" : "en"
}

/** What a desk is given to hear a language and to have phrases in it. English is there by itself. */
export function toHear(language: Language, { phrases }: Playbook): StandardOptions {
  if (language === "en") return {}
  const bank = clientBank(phrases, spanishBank(englishBank()))
  return { cues: { packs: [en, spanish] }, coach: { choosePhrase: choosingFrom(() => bank) } }
}

import type { CuePack } from "../lexicon/pack.js"
import { toPlainPattern } from "./plain.js"

/** Stands for any number that no rule names. */
export const NUMBER_WORD = "[number]"
/** Stands for any ordinal that no rule names. */
export const ORDINAL_WORD = "[ordinal]"
/** A swear word that was masked beyond recognition. */
export const SWEAR_WORD = "[profanity]"
/** A stretch that was masked for another reason. */
export const MASKED_WORD = "[masked]"

/** How the words and classes of patterns are spelled out. */
export interface Spelling {
  readonly pack: CuePack
  /** What is written otherwise than it is read, and how it is read. */
  readonly forms: ReadonlyMap<string, string>
  /** A word of a pattern in its normal forms, divided by `|`: with its regular endings where `+` stands behind it, with one of them: `call+ing`. */
  readonly word: (word: string) => string
  /** What a class is written as, `@they`, `#` or `#th`: alternatives divided by `|`. */
  readonly classText: (name: string) => string
}

export function createSpelling(pack: CuePack): Spelling {
  const classes = pack.classes()
  const endings = Object.entries(pack.endings)
  const forms = new Map(
    Object.entries(pack.forms).map(([form, meaning]) => [toPlainPattern(form), toPlainPattern(meaning)]),
  )
  const spell = (form: string): string => forms.get(form) ?? spellEnding(endings, form)
  return {
    pack,
    forms,
    word: (word) => {
      const at = word.indexOf("+", 1)
      if (at < 0) return spell(word)
      const [stem, ending] = [word.slice(0, at), word.slice(at + 1)]
      const forms = pack.inflect(stem).filter((form) => form.endsWith(ending))
      return [stem, ...forms].map(spell).join("|")
    },
    classText: (name) => {
      if (name === "#") return [...toWords(pack.words.numbers), NUMBER_WORD].join("|")
      if (name === "#th") return [...toWords(pack.words.ordinals), ORDINAL_WORD].join("|")
      const own = name.slice(1)
      if (Object.hasOwn(classes, own)) return classes[own]!
      throw new Error(`The class ${name} of the pack "${pack.language}" cannot be read.`)
    },
  }
}

/** Whether a name in a pattern is that of a class. */
export function isClass(name: string): boolean {
  return /^[@#]/.test(name)
}

/** The words of a list, divided by blanks. */
export function toWords(list: string): readonly string[] {
  return toPlainPattern(list).match(/\S+/g) ?? []
}

type Endings = readonly (readonly [ending: string, meaning: string])[]

/** What is behind an apostrophe is a word of its own. */
function spellEnding(endings: Endings, form: string): string {
  if (!form.includes("'")) return form
  for (const [ending, meaning] of endings) {
    if (form.length <= ending.length || !form.endsWith(ending)) continue
    const stem = form.slice(0, -ending.length)
    return meaning === "" ? stem : `${stem} ${meaning}`
  }
  return form
}

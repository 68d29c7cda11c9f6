import { isWordAt, textAt, isEdge } from "../../token.js"
import type { Token } from "../../token.js"
import { isOneOf } from "../../word-list.js"
import { CONTRACTIONS, SICK_BEFORE, WELL_BEFORE, WITH_NT } from "../lexicons/words.js"
import { baseOf } from "../verbs/verb-forms.js"

let written: ReadonlyMap<string, readonly string[]> | undefined

/** The words that each short form stands for, where it needs no context. */
export function writtenForms(): ReadonlyMap<string, readonly string[]> {
  written ??= new Map([
    ...WITH_NT.split(" ").map((verb): [string, string[]] => [`${verb}nt`, [verb, "not"]]),
    ...Object.entries(CONTRACTIONS).flatMap(([words, forms]) =>
      forms.split(" ").map((form): [string, string[]] => [form, words.split(" ")]),
    ),
  ])
  return written
}

type Draft = { -readonly [Member in keyof Token]: Token[Member] }

/** Pronouns whose "'ll" a recogniser may write without the apostrophe, as another word. */
const WITHOUT_APOSTROPHE: Readonly<Record<string, string>> = { ill: "i", well: "we", hell: "he", shell: "she" }

/** All words that {@link expandSpoken} may write out. */
const SHORT_FORMS = "ill well hell shell its were"

/** Small words that may stand between "we'll" and its verb. */
const BETWEEN = "be also just then definitely certainly probably try to get"

/**
 * Writes out short forms that are words of their own without their apostrophe: "ill call you" is "I will call you", "well send it"
 * is "we will send it", "were going to" is "we are going to".
 */
export function expandSpoken(drafts: readonly Draft[]): Draft[] {
  const words: Draft[] = []
  drafts.forEach((draft, index) => {
    if (!isOneOf(SHORT_FORMS, draft.text)) {
      if (isNounWithIs(drafts, index)) words.push(...pair(draft, draft.text.slice(0, -1), "is"))
      else words.push(draft)
      return
    }
    const pronoun = Object.hasOwn(WITHOUT_APOSTROPHE, draft.text) ? WITHOUT_APOSTROPHE[draft.text] : undefined
    const previous = drafts[index - 1]
    if (pronoun !== undefined && meansWill(drafts, index)) words.push(...pair(draft, pronoun, "will"))
    else if (draft.text === "its" && isProgressive(drafts[index + 1])) words.push(...pair(draft, "it", "is"))
    else if (draft.text === "were" && opensClause(previous) && isProgressive(drafts[index + 1])) {
      words.push(...pair(draft, "we", "are"))
    } else words.push(draft)
  })
  return words
}

/** "The fitters going to call": no plural goes without a verb of its own. */
function isNounWithIs(drafts: readonly Draft[], index: number): boolean {
  if (!drafts[index]!.text.endsWith("s") || textAt(drafts, index + 1) !== "going") return false
  return textAt(drafts, index + 2) === "to" && isWordAt(drafts, index - 1, "the your our my a an")
}

function pair(draft: Draft, first: string, second: string): Draft[] {
  return [
    { ...draft, text: first },
    { kind: "word", text: second, start: draft.start, end: draft.end, glued: true },
  ]
}

function meansWill(drafts: readonly Draft[], index: number): boolean {
  const draft = drafts[index]!
  const previous = drafts[index - 1]
  if (draft.text === "ill") return !isOneOf(SICK_BEFORE, previous?.text) && !isSick(drafts, index)
  if (isOneOf(WELL_BEFORE, previous?.text) || drafts[index + 1]?.kind === "mark") return false
  let verb = index + 1
  while (verb < index + 3 && isWordAt(drafts, verb, BETWEEN) && !isLast(drafts, verb)) verb += 1
  // "Well, call me back" is a request.
  const object = drafts[verb + 1]?.text
  return isVerb(drafts, verb) && object !== "me" && object !== "us"
}

/** "I'm so ill". */
function isSick(drafts: readonly Draft[], index: number): boolean {
  return isWordAt(drafts, index - 1, "so too") && isWordAt(drafts, index - 2, SICK_BEFORE)
}

/** Whether a small word is itself the verb: "well be there". */
function isLast(drafts: readonly Draft[], index: number): boolean {
  return isVerb(drafts, index) && !isVerb(drafts, index + 1)
}

function isVerb(drafts: readonly Draft[], index: number): boolean {
  return baseOf(drafts[index]?.text ?? "", "base") !== undefined
}

function opensClause(previous: Draft | undefined): boolean {
  return isEdge(previous, "and but so okay yes yeah right then")
}

function isProgressive(next: Draft | undefined): boolean {
  return next?.kind === "word" && (next.text.endsWith("ing") || isOneOf("due scheduled", next.text))
}

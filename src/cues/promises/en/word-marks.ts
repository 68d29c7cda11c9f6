import { firstWords } from "../word-list.js"
import { verbsOf } from "./verbs/act-pattern.js"
import { actRows } from "./verbs/act-row.js"
import { SEE_TO_IT } from "./acts/delegation.js"
import { FAREWELLS, TIMETABLED, VOWS } from "./acts/heads.js"
import { CLASSES } from "./lexicons/classes.js"
import * as clauses from "./lexicons/clauses.js"
import { NO_ACT } from "./lexicons/verbs.js"
import { writtenForms } from "./words/contractions.js"
import { HESITATIONS } from "./lexicons/words.js"
import { ARRANGED } from "./acts/passive.js"
import { numberWords } from "./words/number-words.js"
import { AWAITING, PARTICIPLES } from "./acts/scheduled-act.js"
import { tellingWords } from "./mentions/time-words.js"
import { baseOf } from "./verbs/verb-forms.js"

/** What a single word may be, as bits of one number: a look at a text asks one table a word. */
export const marks = {
  /** Of a time; "once" too, behind which an act needs none. */
  time: 1,
  /** Where a commitment may begin: "will", "let". */
  head: 2,
  /** Without one of these nothing is promised that has no time. */
  untimed: 4,
  /** A verb phrase may pass it on its way to the verb. */
  passed: 8,
  /** No verb of an act without a row. */
  closed: 16,
  adverb: 32,
  /** A short form that is written out. */
  written: 64,
  /** A sound of hesitation. */
  unsaid: 128,
  /** A second act may follow. */
  joint: 256,
  /** An act may be told that was arranged, or follows from a timetable. */
  told: 512,
} as const

/** Words that begin a commitment; "well" and its like may be "we will" without the apostrophe. */
const HEADS = `will shall ill well hell shell let going due have need got expect ${VOWS}`

const ADVERBS = `${clauses.ADVERBS} ${clauses.HEDGES} ${clauses.GENERAL}`

let table: ReadonlyMap<string, number> | undefined

/** The marks of a word, or 0. */
export function marksOf(word: string): number {
  table ??= buildTable()
  const known = table.get(word)
  if (known !== undefined) return known
  if (word < ":") return marks.time
  const base = baseOf(word, word.endsWith("ing") ? "ing" : "past")
  if (base !== undefined) return (table.get(base) ?? 0) & marks.untimed
  return word.endsWith("days") ? marks.time : 0
}

function buildTable(): ReadonlyMap<string, number> {
  const built = new Map<string, number>()
  const add = (mark: number, ...words: readonly string[]): void => {
    for (const word of words) built.set(word, (built.get(word) ?? 0) | mark)
  }
  const split = (...lists: readonly string[]) => lists.flatMap((list) => list.split(/[|/ ?]+/))
  const rows = actRows().filter(([kind, , signs]) => kind !== "none" && !signs.includes("t"))
  const { event, news, doc } = CLASSES
  add(marks.time, ...tellingWords(), ...numberWords().keys(), "hundred", "thousand", "once")
  add(marks.head, ...split(HEADS))
  add(marks.untimed, ...rows.flatMap(verbsOf), ...split(ARRANGED, SEE_TO_IT))
  add(
    marks.untimed,
    ...split(event!, news!, doc!, "ask tell instruct remind hear hearing picked dropped followed post mail"),
  )
  add(marks.passed, ...split(clauses.LIGHT_PHRASES, clauses.OFFER_PHRASES, clauses.TRY_PHRASES, clauses.DUTY_PHRASES))
  add(marks.passed, ...split(clauses.ABILITY_PHRASES, ADVERBS, "not never be the one ones person who will to e"))
  add(marks.closed, ...split(clauses.FUNCTION_WORDS, NO_ACT, ADVERBS))
  add(marks.adverb, ...split(ADVERBS))
  add(marks.written, ...writtenForms().keys())
  add(marks.unsaid, ...split(HESITATIONS))
  add(marks.joint, "and", "then", "&", "to")
  add(marks.told, "be", "asked", ...split(FAREWELLS, TIMETABLED, PARTICIPLES), ...firstWords(AWAITING))
  return built
}

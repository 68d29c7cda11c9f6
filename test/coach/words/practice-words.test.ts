import { standardPractices, toPracticeWords } from "evenkeel/coach"
import { describe, expect, test } from "vitest"
import { tables } from "../../../src/coach/words/to-practice-words.js"

const ours = standardPractices().map(({ id }) => id)

describe.each(["en", "es"])("the names of practices in %s", (locale) => {
  test("each has one of its own that is read at a glance, and one sentence", () => {
    const words = ours.map((id) => ({ id, ...toPracticeWords(id, locale)! }))
    expect(words.filter(({ name, about }) => !name || !about)).toEqual([])
    expect(new Set(words.map(({ name }) => name)).size).toBe(ours.length)
    for (const { id, name, about } of words) {
      expect([id, name.split(" ").length <= 8, /[.!]$/.test(name)]).toEqual([id, true, false])
      expect([id, about.split(" ").length <= 18, /[^.][.]$/.test(about)]).toEqual([id, true, true])
    }
  })

  test("nothing is told of what is no practice", () => {
    for (const id of ["acme/offerTea", "", "toString", "__proto__"]) expect(toPracticeWords(id, locale)).toBeUndefined()
  })
})

test("no words are left of a practice that is gone", () => {
  expect(tables.flatMap((table) => Object.keys(table)).sort()).toEqual([...ours].sort())
})

test("the two languages differ, and another one is told in English", () => {
  for (const id of ours) {
    const [en, es] = [toPracticeWords(id, "en-GB")!, toPracticeWords(id, "es-AR")!]
    expect([id, en.name === es.name, en.about === es.about]).toEqual([id, false, false])
    expect(toPracticeWords(id, "de")).toEqual(en)
  }
})

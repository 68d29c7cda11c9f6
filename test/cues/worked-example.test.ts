import { en } from "evenkeel"
import { expect, test } from "vitest"
import type { CuePack } from "evenkeel/cues"
import { compile } from "../../src/cues/matching/compile.js"
import { matchSentence } from "../../src/cues/matching/match-sentence.js"
import { DEAD } from "../../src/cues/patterns/known-steps.js"
import { begin, goalsOf, isGoal, step } from "../../src/cues/patterns/step.js"
import { readSentences } from "../../src/cues/words/sentences.js"

const text = "I'm going over to good old Rival Plumbing."
const rule = { id: "rival", kind: "threat.leave", say: ["(back|over) to *2 rival plumbing"] } as const
const pack: CuePack = { ...en, rules: () => ({ safety: [], caller: [rule], agent: [], traps: [] }) }

test("the way from a sentence to a match is as the docstring of the matcher tells it", () => {
  const detector = compile(pack, "caller")
  const { automaton } = detector
  const [sentence] = readSentences(text, detector.lexis)
  const { words, ids } = sentence!
  const toPlain = (sign: string) => (sign < "\u0100" ? sign : ` ${sign.charCodeAt(0)} `)
  expect([...automaton.row.text.split("\n")[0]!].map(toPlain).join("")).toBe("( 256 | 257 ) 258 -- 259  260 ")
  expect(words.map((word, index) => `${word} ${ids[index]! > 260 ? "n" : ids[index]}`).join("  ")).toBe(
    "i n  am n  going 0  over 257  to 258  good n  old 0  rival 259  plumbing 260  . 1",
  )

  const placesAfter = (state: number) => [...automaton.known.open[state >> 1]!]
  let state = begin(automaton, 0, ids[3]!, 0)
  const places = [placesAfter(state)]
  for (const id of ids.slice(4, 9)) places.push(placesAfter((state = step(automaton, state, id, 0))))
  expect(places).toEqual([[1], [2, 3, 4], [3, 4], [4], [5], []])
  expect([isGoal(state), goalsOf(automaton, state)]).toEqual([true, [0]])
  expect(step(automaton, state, ids[9]!, 0)).toBe(DEAD)
  expect(isGoal(DEAD)).toBe(false)
  expect([...automaton.program.items.slice(0, 7)]).toEqual([0x10000, 258, 45, 45, 259, 260, 5])

  const [heard] = matchSentence(detector, sentence!, { isFirst: true, isLast: true })
  expect(text.slice(heard!.start, heard!.end)).toBe("over to good old Rival Plumbing")
})

import { detectCues } from "evenkeel/cues"
import { expect, test } from "vitest"

const namesIn = (asked: string, text: string) =>
  detectCues({ speaker: "caller", text }, { previous: { speaker: "agent", text: asked } }).flatMap(({ kind, span }) =>
    kind === "nameGiven" ? [text.slice(span.start, span.end)] : [],
  )

test.each([
  ["And who am I speaking to?", "His mum, Anneke.", ["Anneke"]],
  ["And who am I speaking to?", "His wife, Anna Reed.", ["Anna Reed"]],
  ["What name is it under?", "Fairweather, Gill Fairweather.", ["Gill Fairweather"]],
  ["And you are?", "Poe, P O E, Dana", ["Poe", "Dana"]],
  ["And your name?", "Dana, Acme Plumbing.", ["Dana"]],
  ["Can I take your name?", "It's his. Ronald Tate.", []],
  ["Can I take your name?", "My son is called Tom.", []],
  ["Can I take your name?", "Great. Thank you.", []],
])("%s %s", (asked, text, names) => {
  expect(namesIn(asked, text)).toEqual(names)
})

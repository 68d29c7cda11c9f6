import { wordsOf, type CoachView } from "../../view/view.js"

/** What goes into somebody who is ill or has swallowed something, and that it should come out again. */
const BY_MOUTH =
  /\b(?:give|feed|get) (?:him|her|them|(?:the|your) (?:baby|boy|cat|child|dog|girl|kid))(?: \w+){0,4} (?:bread|charcoal|juice|milk|oil|salt|sugar|water)\b|\bmake (?:her|him|them|yourself) (?:be )?(?:sick|throw up|vomit)\b/i
const NOT_BY_MOUTH = /n't\b|\b(?:not|never)\b/i

/** The agent has just said what to give somebody by mouth. */
export function givesByMouth(view: CoachView): boolean {
  const words = wordsOf(view, view.agent)
  return BY_MOUTH.test(words) && !NOT_BY_MOUTH.test(words) && !words.trimEnd().endsWith("?")
}

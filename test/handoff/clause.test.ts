import { describe, expect, test } from "vitest"
import { brief } from "evenkeel/handoff"
import { buildCall } from "evenkeel/testing"
import { sourceOf } from "./hand-off.js"

/** What is begun with, where somebody put down the problem in these words. */
function beginsWith(problem: string, locale = "en"): string {
  const story = buildCall().answer().record({ type: "stateFact", fact: "problem", value: problem })
  const { text } = brief(sourceOf(story), { locale })
  return /(?:“Hello, I have here:|«Hola, aquí tengo:) (.*?)\. (?:Is|¿Es)/.exec(text)?.[1] ?? text
}

describe("the line to begin with takes up one clause", () => {
  test.each([
    ["A pipe upstairs burst about an hour ago", "a pipe upstairs burst"],
    ["Water through the kitchen ceiling since four", "water through the kitchen ceiling"],
    ["The heating has not been working", "the heating has not been working"],
    ["The plumber did not turn up on Monday morning", "the plumber did not turn up"],
    ["Their card was charged twice, and nobody answers", "their card was charged twice"],
    ["No hot water", "no hot water"],
    ["NHS letter", "NHS letter"],
    ["My account has been charged twice by the very wrong company", "your account has been charged twice"],
    ["Leak.", "leak"],
  ])("%s", (problem, clause) => {
    expect(beginsWith(problem)).toBe(clause)
  })

  test.each([
    ["Se rompió una tubería arriba hace una hora", "se rompió una tubería arriba"],
    ["No hay agua caliente desde el lunes por la mañana", "no hay agua caliente"],
    ["El técnico no vino porque nadie le avisó a tiempo", "el técnico no vino"],
  ])("%s", (problem, clause) => {
    expect(beginsWith(problem, "es")).toBe(clause)
  })
})

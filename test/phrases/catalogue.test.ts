import { readFileSync, readdirSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { anomalyCodes, policyCodes, refusalCodes } from "evenkeel/kernel"
import {
  bankTexts,
  reasonTexts,
  refusalTexts,
  reviewTexts,
  sayCode,
  sayLacking,
  type Catalogue,
} from "evenkeel/phrases"
import { ladder } from "evenkeel/session"
import { checkCatalogue } from "evenkeel/testing"
import { root } from "../tools/entries.js"

describe("the catalogue", () => {
  test.each<[string, Catalogue<string>]>([
    ["refusals", refusalTexts],
    ["reasons", reasonTexts],
    ["reviews", reviewTexts],
    ["banks", bankTexts],
  ])("%s: each code has both languages, with the same slots", (_, catalogue) => {
    const codes = Object.keys(catalogue.en)
    expect(codes.length).toBeGreaterThan(0)
    expect(checkCatalogue(catalogue, codes)).toEqual([])
  })

  test("every refusal of the kernel has a text", () => {
    expect(checkCatalogue(refusalTexts, Object.keys(refusalCodes) as (keyof typeof refusalCodes)[])).toEqual([])
  })

  test.each(["en", "es"])(
    "every code that a refusal, a reason or an anomaly may have is said in words, with slots or without: %s",
    (locale) => {
      const bare = (catalogue: Catalogue<string>, codes: object) =>
        Object.keys(codes).filter((code) => /^$|\w\/\w|[{}]|:\s*\.?$|\s\./.test(sayCode(catalogue, code, { locale })))
      expect(bare(refusalTexts, refusalCodes)).toEqual([])
      expect(bare(reasonTexts, { ...policyCodes, ...anomalyCodes })).toEqual([])
      expect(sayCode(reasonTexts, "close/not-ready", { locale: "en" })).toBe("Still missing before closing.")
    },
  )

  test("every reason that the session gives has a text", () => {
    const folder = `${root}src/session`
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => readFileSync(`${folder}/${file}`, "utf8"))
    const codes = files.flatMap(
      (text) => text.match(/"(?:close|hold|line|may|options|record|recording|safety)\/[a-z-]+"/g) ?? [],
    )
    expect(codes.length).toBeGreaterThan(8)
    for (const code of codes) expect(reasonTexts.en).toHaveProperty([code.slice(1, -1)])
    for (const rung of ladder) expect(reasonTexts.es).toHaveProperty([`rung/${rung}`])
  })

  test("what is wrong with one is named", () => {
    const wrong = {
      en: { a: "Hi {{ x }}", b: "", c: "{x", d: "x" },
      es: { a: "Hola", b: "x", c: "x" },
    } as Catalogue<string>
    expect(checkCatalogue(wrong, ["a", "b", "c", "e"])).toEqual([
      "d: no such code",
      "a: slots differ (en: x; es: none)",
      "b: no text (en)",
      "c: no template (en)",
      "e: no text (en)",
    ])
  })
})

describe("saying a code", () => {
  test.each([
    [undefined, "The call is already completed."],
    ["en-GB", "The call is already completed."],
    ["es", "La llamada ya está cerrada."],
    ["es-419", "La llamada ya está cerrada."],
    ["fr", "The call is already completed."],
    ["est", "The call is already completed."],
  ])("in %s", (locale, text) => {
    expect(sayCode(refusalTexts, "session/completed", locale === undefined ? {} : { locale })).toBe(text)
  })

  test("with a value, without one, with a hostile one", () => {
    const say = (lacking?: string) => sayCode(reasonTexts, "close/not-ready", { slots: { lacking } })
    expect(say("the problem")).toBe("Still missing before closing: the problem.")
    expect(say("a{b}\nc")).toBe("Still missing before closing: a b c.")
    expect(say()).toBe("Still missing before closing.")
  })

  test("of a code that nobody knows", () => {
    expect(sayCode(refusalTexts as Catalogue<string>, "x/y")).toBe("x/y")
    expect(sayCode(refusalTexts as Catalogue<string>, "__proto__")).toBe("__proto__")
  })
})

describe("saying what is lacking", () => {
  test("a list and a slot are told alike, in the agent's language", () => {
    const names = ["ringBack", "problem", "flag:legal", "promise:visit", "timeStatement", "causeEstablished"]
    const said =
      "to ring them back, the problem, to confirm that they spoke of a lawyer, leave to promise a visit, name the time, the cause is established"
    expect(sayLacking(names)).toBe(said)
    expect(sayLacking(names.join(", "))).toBe(said)
    expect(sayLacking(["disposition"], "es-MX")).toBe("el código de cierre")
  })

  test("what is the client's own is taken apart; nothing is left out, nothing thrown", () => {
    expect(sayLacking(["waiveFee", "call.connected", "acme:twoHours", "toString", "__proto__"])).toBe(
      "waive fee, call connected, two hours, to string, __proto__",
    )
    expect(sayLacking("")).toBe("")
    expect(sayLacking([])).toBe("")
  })
})

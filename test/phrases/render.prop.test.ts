import { fc, test as it } from "./property.js"
import { expect } from "vitest"
import { clauseSlots, englishBank, renderPhrase, type SlotMissing, type SlotValues } from "evenkeel/phrases"
import { spanishBank } from "evenkeel/phrases/es"

/** Whatever is said: no brace, nothing left of a template or a program, one space, no comma that ties nothing. */
export function faultsOf(text: string): readonly string[] {
  const checks: readonly (readonly [string, RegExp])[] = [
    ["brace", /[{}｛｝﹛﹜︷︸❴❵⦃⦄]/],
    ["wide mark", /[，、،；：]/],
    ["leaked", /(?<![\p{L}\p{N}])(?:undefined|null|NaN)(?![\p{L}\p{N}])|\[object/u],
    ["spaces", /\s\s|^\s|\s$/u],
    ["line break", /[\r\n\t]/],
    ["hanging comma", /^,|,\s*$|,\s*[.,;:!?]|\s,|[.;:!?]\s*,/u],
    ["space before a mark", /\s[.;:!?]/u],
    ["control", /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\ue000-\uf8ff\u3164\u115f\u2800\ufffc]/u],
    ["lone surrogate", /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/],
    ["blank", /^$/],
  ]
  return checks.flatMap(([name, found]) => (found.test(text) ? [name] : []))
}

const nasty = fc.constantFrom(
  "", " ", ",", ", ,", "null", "undefined", "NaN", "{{x}}", "{", "}}", "[name]", "a,b", "a , , b", ",a,", "a.", "a. ,", "...", "p.m.",
  "\n", "\r\n\t", "\u2028", "\u202e", "\ud800", "\udc00", "\ue000", "\ue0fe", "$&", "a null b", "undefined", "x  y", "¿", "¡!", "—", "a — b",
  "｛｛name｝｝", "｛", "﹜", "︷", "❴x❵", "⦃", "ｎｕｌｌ", "n\u200bull", "Dana，", "，，", "、", "،", "\u3164", "\u115f", "\u2800", "\ufffc", "\ufe0f", "‹name›",
) // prettier-ignore
const value = fc.oneof(
  nasty,
  fc.array(nasty, { maxLength: 4 }).map((parts) => parts.join(" ")),
  fc.array(nasty, { maxLength: 4 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.string({ unit: "grapheme-composite", maxLength: 20 }),
  fc.constantFrom("Dana", "the boiler", "send a plumber, today", "O'Neil", "her mother's, sadly"),
  fc.constant(null),
  fc.constant(undefined),
  fc.double(),
) as fc.Arbitrary<string | number | null | undefined>

const bank = spanishBank(englishBank())
const slotNames = [
  ...new Set(bank.phrases.flatMap(({ text }) => [...text.matchAll(/\{\{ (\w+)/g)].map(([, name]) => name!))),
]
const anyValues = fc.record(Object.fromEntries(slotNames.map((name) => [name, value])), { requiredKeys: [] })

it(
  "every phrase of the library is clean whatever the values",
  fc.nat(bank.phrases.length - 1),
  anyValues,
  (index, values) => {
    const rendered = renderPhrase(bank.phrases[index]!, values)
    if (rendered.ok) expect(faultsOf(rendered.text)).toEqual([])
  },
)

const sentence = fc.constantFrom(
  "Did you check the fuse", "It is broken", "the boiler is off", "Send a plumber", "Dr. Lee is in", "my bill, which I paid, is wrong",
) // prettier-ignore
const ending = fc.constantFrom(
  "",
  ".",
  "?",
  "!",
  "?!",
  "!!!",
  "??",
  " ?",
  ". ",
  "?\n",
  "?.",
  '?"',
  ",",
  ";",
  ":",
  " -",
  "…?",
)
const spoken = fc
  .array(fc.tuple(sentence, ending), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.map((part) => part.join("")).join(" "))
const spokenValues = fc.record(Object.fromEntries(slotNames.map((name) => [name, spoken])))

/** What makes a sentence of two, or half a one: two marks in a row, an open quotation, a sentence that begins small. */
function brokenBy(text: string): readonly string[] {
  const outside = text.replace(/“[^”]*”/g, "“”")
  const checks: readonly (readonly [string, boolean])[] = [
    ["two marks", /[.!?;:,]\s*[.!?;:,]/.test(outside.replace(/“”/g, "x")) || /\?”[.?]/.test(text)],
    ["open quotation", text.split("“").length !== text.split("”").length],
    ["small beginning", /[.!?]”?\s+\p{Ll}/u.test(outside.replace(/Dr\./g, "Dr"))],
  ]
  return checks.flatMap(([name, found]) => (found ? [name] : []))
}

it(
  "no phrase of the library is broken by questions, exclamations and several sentences",
  fc.nat(bank.phrases.length - 1),
  spokenValues,
  (index, values) => {
    const rendered = renderPhrase(bank.phrases[index]!, values)
    if (rendered.ok) expect([...faultsOf(rendered.text), ...brokenBy(rendered.text)], rendered.text).toEqual([])
  },
)

it("a question stays one, in quotation marks", fc.constantFrom(...clauseSlots), (name) => {
  const rendered = renderPhrase(
    { text: `One thing: {{ ${name} }}. How was it?` },
    { [name]: "Did you check the fuse?" },
  )
  expect(rendered).toMatchObject({ ok: true, text: "One thing: “Did you check the fuse?” How was it?" })
})

it(
  "and where a verb or a noun is wanted it is no value",
  fc.constantFrom("action", "reason", "thing", "when", "name"),
  (name) => {
    const rendered = renderPhrase({ text: `We {{ ${name} }}.` }, { [name]: "Shall we? I think so" })
    expect(rendered.ok).toBe(false)
  },
)

const literal = fc
  .array(fc.constantFrom("Thank you", "we", "call", ",", ".", "?", ":", " — ", "and", "¿", "so", "!"), { maxLength: 6 })
  .map((parts) => parts.join(" "))
const rule = fc.constantFrom<SlotMissing>("refuse", "dropClause", "ask")

it(
  "so is any text of anybody",
  fc.array(fc.tuple(literal, value, rule), { minLength: 1, maxLength: 4 }),
  literal,
  (parts, end) => {
    const text = parts.map(([before], index) => `${before} {{ s${index} }} `).join("") + end
    const values: SlotValues = Object.fromEntries(parts.map(([, given], index) => [`s${index}`, given]))
    const slots = Object.fromEntries(parts.map(([, , missing], index) => [`s${index}`, missing]))
    const rendered = renderPhrase({ text, slots }, values)
    if (rendered.ok) expect(faultsOf(rendered.text)).toEqual([])
  },
)

it(
  "the check finds what it looks for",
  fc.constantFrom("a {b", "a null", "a  b", "a, .", "a,", " a", "a\nb"),
  (text) => {
    expect(faultsOf(text)).not.toEqual([])
  },
)

import { describe, expect, test } from "vitest"
import { parseTemplate, previewPhrase, renderPhrase, type SlotRules, type SlotValues } from "evenkeel/phrases"

const render = (text: string, values: SlotValues = {}, slots?: SlotRules) => {
  const rendered = renderPhrase({ text, ...(slots === undefined ? {} : { slots }) }, values)
  return rendered.ok ? rendered.text : rendered
}

describe("a template", () => {
  test.each([
    ["{{ name }}", [{ name: "name" }]],
    ["{{name}}", [{ name: "name" }]],
    ['Hi {{ name | default: "there" }}!', [{ name: "name", fallback: "there" }]],
    ["no slot at all", []],
  ])("%s", (text, slots) => {
    expect(parseTemplate(text)).toMatchObject({ slots })
  })

  test.each([
    "{{#if vip}}Hello{{/if}}",
    "{{ name | upcase }}",
    "{{ ticket.requester.name }}",
    '{{ name | default: "" }}',
    '{{ name | default: "null" }}',
    '{{ name | default: "[object Object]" }}',
    '{{ name | default: "{x}" }}',
    "{{ name",
    "name }}",
    "{ name }",
    "{% if x %}",
    "{{{ name }}}",
    "｛｛ name ｝｝",
    "{{ }}",
    "{{ __proto__ }}",
    "   ",
    "a\u0000b",
    "a\nb",
    "\ud800",
    "\ue000",
  ])("refuses %j whole", (text) => {
    expect(parseTemplate(text)).toHaveProperty("issues.0")
    expect(render(text, { name: "Dana" })).toMatchObject({ ok: false })
  })
})

describe("a missing value", () => {
  const missing = [
    "",
    "  ",
    "\u00a0\u200b",
    null,
    undefined,
    "N/A",
    "n/a",
    "n.a.",
    "null",
    "undefined",
    "None",
    "{{x}}",
    "{{name}}",
    "{{ticket.requester.first_name}}",
    "Dear {% first %}",
    "${user} Lee",
    "[name]",
    "<name>",
    "%name%",
    "${name}",
    "#name#",
    "name",
    "first null last",
    "Dana NULL",
    "[object Object]",
    "｛｛name｝｝",
    "ｎｕｌｌ",
    "a ｕｎｄｅｆｉｎｅｄ b",
    "Ｎ／Ａ",
    "［name］",
    "‹name›",
    "«name»",
    "\u3164",
    "\u115f\u2800",
    "-",
    "???",
    "...",
    "\u202e",
    NaN,
    Infinity,
    "x".repeat(401),
  ]
  test.each(missing)("%j counts as missing", (name) => {
    expect(render("Thank you, {{ name }}.", { name })).toBe("Thank you.")
  })

  test.each<[unknown]>([[true], [{}], [["Dana"]], [() => "Dana"], [Symbol("Dana")], [10n]])("so does %s", (name) => {
    expect(render("Thank you, {{ name }}.", { name } as SlotValues)).toBe("Thank you.")
  })

  test("only own data members count", () => {
    const inherited = Object.create({ name: "Dana" }) as SlotValues
    expect(render("Thank you, {{ name }}.", inherited)).toBe("Thank you.")
    expect(render("Is it {{ constructor }}?", {})).toEqual({ ok: false, missing: ["constructor"], ask: [] })
    const asked: string[] = []
    const getter = Object.defineProperty({}, "name", { get: () => asked.push("x") })
    expect(render("Thank you, {{ name }}.", getter as SlotValues)).toBe("Thank you.")
    expect(asked).toEqual([])
    const proxy = new Proxy(
      {},
      {
        getOwnPropertyDescriptor: () => {
          throw new Error("no")
        },
      },
    )
    expect(render("Thank you, {{ name }}.", proxy)).toBe("Thank you.")
    expect(renderPhrase({ text: "Thank you, {{ name }}." }, null as unknown as SlotValues)).toMatchObject({ ok: true })
  })

  test.each([0, "0", -5, "there", "Xi", "Ng", "Nulla", "Van Undefinedson", "O'Brien", "李"])(
    "%j is a value",
    (name) => {
      expect(render("Thank you, {{ name }}.", { name })).toBe(`Thank you, ${name}.`)
    },
  )
})

describe("what happens then", () => {
  const text = "We will {{ verb }}, {{ name }}, {{ when }}."
  test.each<[SlotRules, unknown]>([
    [{ verb: "refuse" }, { ok: false, missing: ["verb", "when"], ask: [] }],
    [{ verb: "ask" }, { ok: false, missing: ["verb", "when"], ask: ["verb"] }],
    [
      { verb: "dropClause", when: "dropClause" },
      { ok: false, missing: ["verb", "name", "when"], ask: [] },
    ],
  ])("%j", (slots, expected) => {
    expect(render(text, {}, slots)).toEqual(expected)
  })

  test.each([
    ["{{ name }}, thank you for waiting.", "Thank you for waiting."],
    ["Thank you, {{ name }}, and goodbye.", "Thank you, and goodbye."],
    ["Goodbye, {{ name }}.", "Goodbye."],
    ["Are you there, {{ name }}?", "Are you there?"],
    ["I see. {{ name }}, may I ask something?", "I see. May I ask something?"],
    ["I see. That is for {{ name }}. Thank you.", "I see. Thank you."],
    ["Right \u2014 {{ name }} \u2014 let's go on.", "Right \u2014 let's go on."],
    ["¿{{ name }}, me permite una pregunta?", "¿Me permite una pregunta?"],
    ["Adiós, {{ name }}.", "Adiós."],
    ['{{ name | default: "Friend" }}, hello.', "Friend, hello."],
  ])("%s", (template, said) => {
    expect(render(template)).toBe(said)
  })

  test("a phrase's own rule goes before its default, the bank's after it", () => {
    const phrase = { text: 'Thank you, {{ name | default: "friend" }}.' }
    const own = renderPhrase({ ...phrase, slots: { name: "dropClause" } }, {})
    expect(own).toMatchObject({ text: "Thank you.", dropped: ["name"], fellBack: [] })
    const bank = renderPhrase(phrase, {}, { slots: { name: "refuse" } })
    expect(bank).toMatchObject({ text: "Thank you, friend.", fellBack: ["name"] })
    expect(renderPhrase({ text: "So, {{ it }}." }, {}, { slots: { it: "ask" } })).toMatchObject({ ask: ["it"] })
  })
})

describe("a hostile value is made safe", () => {
  test.each([
    ["Da{na}", "Thank you, Da na."],
    ["Dana\r\nBcc: x@y", "Thank you, Dana Bcc: x@y."],
    ["Dana\u0000\u0007", "Thank you, Dana."],
    ["\u202eDana\u202c", "Thank you, Dana."],
    ["Da｛na｝", "Thank you, Da na."],
    ["❴Dana❵ ⦃", "Thank you, Dana."],
    ["Ｄａｎａ，", "Thank you, Dana."],
    ["Dana、、Lee", "Thank you, Dana, Lee."],
    ["\u3164Da\u2800na\ufffc", "Thank you, Dana."],
    ["¡Dana!", "Thank you, Dana."],
    ["Dana \ud800", "Thank you, Dana."],
    ["  Dana   Lee  ", "Thank you, Dana Lee."],
    ["Dana,", "Thank you, Dana."],
    [", Dana", "Thank you, Dana."],
    ["Dana!!!", "Thank you, Dana."],
    ["Dana ,, Lee", "Thank you, Dana, Lee."],
    ["\ue000\ue001Dana", "Thank you, Dana."],
    ["$&$1", "Thank you, $&$1."],
  ])("%j", (name, said) => {
    expect(render("Thank you, {{ name }}.", { name })).toBe(said)
  })

  test("its full stop and the text's are one, and an abbreviation keeps its own", () => {
    expect(render("We call {{ when }}.", { when: "at 6 p.m." })).toBe("We call at 6 p.m.")
    expect(render("We call {{ when }} today.", { when: "at 6 p.m." })).toBe("We call at 6 p.m. today.")
    expect(render("So: {{ problem }}. Right?", { problem: "The boiler is off." })).toBe("So: The boiler is off. Right?")
  })

  test("a verb loses its capital inside a sentence", () => {
    expect(render("Let's {{ action }}.", { action: "Send a plumber" })).toBe("Let's send a plumber.")
    expect(render("Let's {{ action }}.", { action: "DHL it" })).toBe("Let's DHL it.")
    expect(render("{{ action }}: agreed?", { action: "Send a plumber" })).toBe("Send a plumber: agreed?")
  })
})

test("a preview shows what is not filled, and what would happen", () => {
  expect(previewPhrase({ text: "We {{ action }}, {{ name }}, {{ when }}." }, { when: "today" })).toEqual({
    text: "We ‹action›, ‹name›, today.",
    unresolved: [
      { slot: "action", missing: "refuse" },
      { slot: "name", missing: "dropClause" },
    ],
  })
})

import { existsSync, readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { checkPhrases, englishBank, parsePhrases, toPhraseFile, type Phrase, type PhraseForm } from "evenkeel/phrases"
import { spanishBank } from "evenkeel/phrases/es"
import { fc, test as property } from "./property.js"

const acknowledge = () => "acknowledge" as const
const chatwoot = (content: string) =>
  parsePhrases("chatwoot", [{ id: 1, short_code: "x", content }], { intentOf: acknowledge })

describe("each product's own shape", () => {
  test.each<[PhraseForm, unknown, string]>([
    [
      "zendesk",
      {
        title: "thanks",
        active: true,
        actions: [
          { field: "status", value: "open" },
          { field: "comment_value_html", value: "<p>Thank you, {{ticket.requester.first_name}}.</p>" },
        ],
      },
      "Thank you, {{ name }}.",
    ],
    [
      "zendesk",
      {
        macros: [
          { id: 3, title: "thanks", actions: [{ field: "comment_value", value: ["channel:all", "Thank you."] }] },
        ],
      },
      "Thank you.",
    ],
    [
      "chatwoot",
      [{ id: 1, short_code: "thanks", content: 'Thank you, {{contact.first_name | default: "friend"}}.' }],
      'Thank you, {{ name | default: "friend" }}.',
    ],
    [
      "chatwoot",
      [{ id: 1, short_code: "thanks", content: "Thank you, {{ contact.name | default: 'friend' }}." }],
      'Thank you, {{ name | default: "friend" }}.',
    ],
    [
      "front",
      {
        _results: [
          { id: "rsp_1", name: "thanks", body: '<p>Thank <span style="color:blue;">you</span> &amp; bye.</p>' },
        ],
      },
      "Thank you & bye.",
    ],
    [
      "gorgias",
      {
        data: [
          {
            id: 2,
            name: "thanks",
            language: "fr",
            actions: [
              { name: "addTags", arguments: {} },
              {
                name: "setResponseText",
                arguments: { body_text: "Merci, {{ticket.customer.firstname}}.", body_html: "<div>x</div>" },
              },
            ],
          },
        ],
      },
      "Merci, {{ name }}.",
    ],
  ])("%s", (form, input, text) => {
    const { phrases, refused } = parsePhrases(form, input)
    expect(refused).toEqual([])
    expect(phrases).toMatchObject([{ intent: "thanks", text, locale: form === "gorgias" ? "fr" : "en", source: form }])
    expect(checkPhrases(phrases)).toEqual([])
  })

  const samples = "/work/shared/samples/phrase-bank/canned-responses.json"
  test.skipIf(!existsSync(samples))("the documented samples", () => {
    const file = JSON.parse(readFileSync(samples, "utf8")) as Record<string, unknown>
    const intentOf = acknowledge
    const texts = (form: PhraseForm, member: string) =>
      parsePhrases(form, file[member], { intentOf }).phrases.map(({ text }) => text)
    expect(texts("zendesk", "zendesk_macro")).toEqual(["Hi {{ name }}, this is {{ agentName }}."])
    expect(texts("chatwoot", "chatwoot_canned_response")).toEqual(["Hi {{ name }}, this is {{ agentName }}."])
    expect(texts("front", "front_message_template")).toEqual(["I heard there were dogs in here."])
    expect(texts("gorgias", "gorgias_macro")).toEqual(["Hi {{ name }},"])
  })
})

describe("what goes beyond slots is refused by name, whole", () => {
  test.each<[string, string, readonly string[]]>([
    ["{% if contact.name %}Hi{% endif %}", "import/template", ["{% if contact.name %}", "{% endif %}"]],
    ["{{#if vip}}Hello{{/if}}", "import/template", ["{{#if vip}}", "{{/if}}"]],
    ["Hi {{ contact.name | upcase }}", "import/template", ["{{ contact.name | upcase }}"]],
    ["Hi {{ contact.name | default: x }}", "import/template", ["{{ contact.name | default: x }}"]],
    ["Hi {{{contact.name}}}", "import/template", ["{{{contact.name}}}"]],
    ["Hi {{ contact.nam }} and {{ x.y }}", "import/placeholder", ["contact.nam", "x.y"]],
    ["Hi {{ __proto__ }}", "import/placeholder", ["__proto__"]],
    ["Hi {{ constructor }}", "import/placeholder", ["constructor"]],
    ["Hi <%= name %>", "import/template", ["<%= name %>"]],
    ["Hi ${name}", "import/template", ["${name}"]],
    ["Hi {name}", "import/template", ["{name}"]],
    ["Hi {{ contact.name", "import/template", ["{{ contact.name"]],
  ])("%s", (content, code, about) => {
    expect(chatwoot(content)).toMatchObject({ phrases: [], refused: [{ path: "0", code }] })
    const [refused] = chatwoot(content).refused
    if (code === "import/placeholder") expect(refused?.about).toEqual(about)
    else expect(refused?.about.join(" ")).toContain(about[0]!.slice(0, 4))
  })

  test("pictures, links and tables cannot be spoken", () => {
    const body = '<p>See <a href="x">here</a><img src="y"></p>'
    expect(parsePhrases("front", [{ id: 1, name: "thanks", body }]).refused).toEqual([
      { path: "0", code: "import/markup", about: ["a", "img"] },
    ])
  })

  test("an item that nobody knows the use of, an empty one, one that is none", () => {
    const items = [{ short_code: "hello world", content: "Hi" }, { short_code: "thanks", content: " " }, null, 5]
    expect(parsePhrases("chatwoot", items).refused.map(({ path, code }) => [path, code])).toEqual([
      ["0", "import/no-intent"],
      ["1", "import/no-text"],
      ["2", "import/unreadable"],
      ["3", "import/unreadable"],
    ])
  })

  test("a macro that is switched off is left out, and told by its id", () => {
    const macro = (id: number, active?: boolean) => ({
      id,
      title: "thanks",
      ...(active !== undefined && { active }),
      actions: [{ field: "comment_value", value: `Thank you, ${id}.` }],
    })
    const { phrases, refused } = parsePhrases("zendesk", { macros: [macro(1, true), macro(2, false), macro(3)] })
    expect(phrases.map(({ text }) => text)).toEqual(["Thank you, 1.", "Thank you, 3."])
    expect(refused).toEqual([{ path: "macros.1", code: "import/inactive", about: ["2"] }])
  })

  test("a placeholder of the client's own can be told", () => {
    const item = {
      id: 1,
      title: "promise",
      actions: [{ field: "comment_value", value: "We call {{ticket.ticket_field_9}}." }],
    }
    const placeholders = { "ticket.ticket_field_9": "when" }
    expect(parsePhrases("zendesk", item, { placeholders }).phrases[0]?.text).toBe("We call {{ when }}.")
  })

  test.each([
    null,
    undefined,
    5,
    "x",
    [],
    {},
    { macros: 5 },
    new Proxy(
      {},
      {
        get: () => {
          throw new Error("x")
        },
      },
    ),
  ])("hostile input %#", (input) => {
    for (const form of ["zendesk", "chatwoot", "front", "gorgias", "csv"] as const) {
      expect(parsePhrases(form, input).phrases).toEqual([])
    }
  })
})

describe("a file as it lies on a disk", () => {
  const items = [{ id: 1, short_code: "thanks", content: "Thank you." }]

  test("its text is read, with or without a byte order mark", () => {
    const whole = parsePhrases("chatwoot", items)
    expect(whole.phrases).toHaveLength(1)
    expect(parsePhrases("chatwoot", JSON.stringify(items))).toEqual(whole)
    expect(parsePhrases("chatwoot", `\ufeff${JSON.stringify(items)}`)).toEqual(whole)
  })

  test.each([
    ["{", "import/unreadable"],
    ["[".repeat(200_000), "import/unreadable"],
    [`"${"x".repeat(5_000_000)}"`, "import/too-large"],
  ])("what is none is refused whole", (text, code) => {
    expect(parsePhrases("zendesk", text)).toEqual({ phrases: [], refused: [{ path: "", code, about: [] }] })
  })

  test("one item that cannot be read takes nothing else with it", () => {
    const broken = new Proxy(
      {},
      {
        getOwnPropertyDescriptor: () => {
          throw new Error("x")
        },
      },
    )
    expect(parsePhrases("chatwoot", [broken, ...items])).toMatchObject({
      phrases: [{ text: "Thank you." }],
      refused: [{ path: "0", code: "import/unreadable" }],
    })
  })

  test("a text too long to be said is refused, not cut", () => {
    const body = `Thank you.${"<b></b>".repeat(1_426)}And the part behind it.`
    expect(parsePhrases("front", [{ id: 1, name: "thanks", body }])).toEqual({
      phrases: [],
      refused: [{ path: "0", code: "import/too-large", about: [] }],
    })
    const many = Array.from({ length: 5_001 }, () => items[0])
    expect(parsePhrases("chatwoot", { payload: many }).refused).toEqual([
      { path: "payload.5000", code: "import/too-large", about: [] },
    ])
  })

  test("another product's items are told from empty ones", () => {
    const macros = [{ id: 1, title: "thanks", actions: [{ field: "comment_value", value: "Hi." }] }]
    for (const form of ["chatwoot", "front"] as const) {
      expect(parsePhrases(form, { macros }).refused).toEqual([
        { path: "macros.0", code: "import/unreadable", about: [] },
      ])
    }
  })

  test("a macro with a text for each channel is a phrase for each", () => {
    const actions = ["mail", "chat"].map((channel) => ({
      field: "comment_value",
      value: [`channel:${channel}`, `We read your ${channel}.`],
    }))
    expect(parsePhrases("zendesk", { macros: [{ id: 5, title: "thanks", actions }] }).phrases).toMatchObject([
      { id: "zendesk.5", text: "We read your mail." },
      { id: "zendesk.5-2", text: "We read your chat." },
    ])
  })

  test("items of one id are told apart, and none takes the id that another has", () => {
    const titles = [
      "thanks::plain::a",
      "thanks::plain::a-2",
      "thanks::plain::a",
      "thanks::plain::a",
      "thanks::plain::a-2",
    ]
    const same = titles.map((short_code) => ({ short_code, content: "Thank you." }))
    expect(parsePhrases("chatwoot", same).phrases.map(({ id }) => id)).toEqual(["a", "a-2", "a-3", "a-4", "a-2-2"])
  })

  test("tags within a line part no words, and Markdown is not read aloud", () => {
    const body = "<div>The <b>A</b>cme <strong>team</strong>'s &ldquo;best&rdquo;</div><div>Bye.</div>"
    expect(parsePhrases("front", [{ id: 1, name: "thanks", body }]).phrases[0]?.text).toBe(
      "The Acme team's “best” Bye.",
    )
    expect(chatwoot("**Thank you**, {{contact.name}}.\n- Bye.").phrases[0]?.text).toBe("Thank you, {{ name }}. Bye.")
    expect(chatwoot("See [our page](https://example.com).").refused).toMatchObject([{ code: "import/markup" }])
  })

  test.each(["Zendesk", "json", undefined, { macros: [] }])("a form that is none is no empty file: %j", (form) => {
    const issues = [{ path: "form", expected: "one of zendesk, chatwoot, front, gorgias, csv" }]
    for (const call of [parsePhrases, toPhraseFile]) {
      expect(() => call(form as never, [])).toThrow(expect.objectContaining({ code: "input/invalid" }))
      expect(() => call(form as never, [])).toThrow(issues[0]!.expected)
    }
  })

  test("a host's own mistake in intentOf is not the file's", () => {
    const intentOf = (title: string) => title.match(/y/)![0] as never
    const call = () => parsePhrases("chatwoot", [{ id: 1, short_code: "x", content: "Hi." }], { intentOf })
    expect(call).toThrow(expect.objectContaining({ code: "input/invalid", cause: expect.any(TypeError) as unknown }))
    expect(call).toThrow("options")
  })
})

describe("there and back", () => {
  const all = spanishBank(englishBank()).phrases.map(({ layer: _, ...phrase }): Phrase => phrase)

  test("CSV keeps everything", () => {
    const { content, refused, lost } = toPhraseFile("csv", all)
    expect([refused, lost]).toEqual([[], []])
    expect(parsePhrases("csv", content)).toEqual({ phrases: all, refused: [] })
  })

  test.each(["zendesk", "chatwoot", "front", "gorgias"] as const)(
    "%s keeps what it can, and says what it cannot",
    (form) => {
      const english = all.filter(({ locale }) => locale === "en")
      const { content, refused, lost } = toPhraseFile(form, english, { blanks: "brackets" })
      const back = parsePhrases(form, content)
      expect(back.refused).toEqual([])
      expect(back.phrases).toHaveLength(english.length - refused.length)
      const originals = new Map(english.map((phrase) => [phrase.id, phrase]))
      for (const { id, text, intent, tone, level } of back.phrases) {
        expect({ id, text, intent, tone, level }).toEqual(pick(originals.get(id)!))
      }
      const guarded = english.filter(
        ({ id, claims }) => claims !== undefined && !refused.some(({ phraseId }) => phraseId === id),
      )
      for (const { id } of guarded) expect(lost.find(({ phraseId }) => phraseId === id)?.members).toContain("claims")
    },
  )

  test.each(["zendesk", "chatwoot", "front", "gorgias"] as const)("%s keeps the language of each", (form) => {
    const { content } = toPhraseFile(form, all, { blanks: "brackets" })
    const back = parsePhrases(form, JSON.stringify(content))
    expect(back.refused).toEqual([])
    const keyOf = ({ id, locale }: Phrase) => `${locale} ${id}`
    const written = new Set(all.map(keyOf))
    expect(back.phrases.map(keyOf).filter((key) => !written.has(key))).toEqual([])
    expect(parsePhrases(form, toPhraseFile(form, back.phrases, { blanks: "brackets" }).content)).toEqual(back)
  })

  test("a slot that the product does not know is left out by name, unless brackets are wanted", () => {
    const phrase = all.find(({ id }) => id === "redirect.fix")!
    expect(toPhraseFile("zendesk", [phrase])).toMatchObject({
      content: [],
      refused: [{ phraseId: "redirect.fix", slots: ["action"] }],
    })
    expect(JSON.stringify(toPhraseFile("zendesk", [phrase], { blanks: "brackets" }).content)).toContain("[action]")
  })

  // A default is written out where the product has no placeholder.
  const written = (text: string) => text.replace(/\{\{ (?:holdTime|person|when) \| default: "([^"]*)" \}\}/g, "$1")
  const pick = ({ id, text, intent, tone, level }: Phrase) => ({ id, text: written(text), intent, tone, level })
})

describe("CSV", () => {
  const rows = (text: string) => parsePhrases("csv", text)

  test("is read as RFC 4180 has it", () => {
    const text = '\ufeffintent,text,id\r\nthanks,"Thank you, ""friend"", for\r\nwaiting.",a\nthanks,Thank you.,b\n\n'
    expect(rows(text).phrases.map(({ id, text: said }) => [id, said])).toEqual([
      ["a", 'Thank you, "friend", for waiting.'],
      ["b", "Thank you."],
    ])
  })

  test("a wrong row is refused by its line, the others are taken", () => {
    const text =
      'intent,text,claims,id\nthanks,Hi,,a\nthank,Hi,,b\nthanks,"Hi\n{{ x }}",,c\nthanks,Hi,allDone,d\nthanks,Hi,,a\nthanks,,,e'
    expect(rows(text).refused).toEqual([
      { path: "line 3", code: "import/invalid", about: ["intent"] },
      { path: "line 4", code: "import/placeholder", about: ["x"] },
      { path: "line 6", code: "import/invalid", about: ["claims.0"] },
      { path: "line 7", code: "import/invalid", about: ["id"] },
      { path: "line 8", code: "import/no-text", about: [] },
    ])
    expect(rows(text).phrases).toHaveLength(1)
  })

  test.each([
    ["", "line 1", ["intent", "text"]],
    ["a,b\n1,2", "line 1", ["intent", "text"]],
    ["intent,phrase\nthanks,Hi", "line 1", ["text"]],
    ['intent,text\nthanks,"open', "line 2", []],
    ['intent,text\n\nthanks,"a"b', "line 3", []],
  ])("is refused where it is none, with the columns that it lacks: %j", (text, path, about) => {
    expect(rows(text)).toEqual({ phrases: [], refused: [{ path, code: "import/unreadable", about }] })
  })

  test.each([";", "\t"])("sheets write %j as well", (separator) => {
    const text = `intent,text,id\r\nthanks,"Thank you${separator} friend.",a\r\n`.replace(/,/g, separator)
    expect(rows(text).phrases.map(({ id, text: said }) => [id, said])).toEqual([
      ["a", `Thank you${separator} friend.`.replace("\t", "")],
    ])
  })

  test("a text that an unquoted comma cuts in two is refused, not cut", () => {
    expect(rows("intent,text\nthanks,Thank you, friend.\nthanks,Bye.,")).toMatchObject({
      phrases: [{ text: "Bye." }],
      refused: [{ path: "line 2", code: "import/invalid", about: ["friend."] }],
    })
  })

  test("a column that is none of a phrase is named, also one that every object has", () => {
    const { phrases, refused } = rows("intent,text,claim,__proto__,constructor\nclosing,Bye.,resolved,x,y")
    expect(refused).toEqual([{ path: "line 1", code: "import/invalid", about: ["claim", "__proto__", "constructor"] }])
    expect(phrases).toMatchObject([{ intent: "closing", text: "Bye." }])
  })

  test("a sheet's TRUE is kept, and what is neither is refused", () => {
    const { phrases, refused } = rows(
      "intent,text,verbatim,repeatable,id\nclosing,Bye.,TRUE,FALSE,a\nclosing,Bye now.,yes,,b",
    )
    expect(phrases).toMatchObject([{ id: "a", verbatim: true }])
    expect(phrases[0]).not.toHaveProperty("repeatable")
    expect(refused).toEqual([{ path: "line 3", code: "import/invalid", about: ["verbatim"] }])
  })

  test("more than a bank holds", () => {
    const text = `intent,text\n${"thanks,Hi.\n".repeat(20_000)}`
    const { phrases, refused } = rows(text)
    expect(phrases).toHaveLength(5_000)
    expect(refused).toEqual([{ path: "line 5002", code: "import/too-large", about: [] }])
    expect(rows("x".repeat(5_000_001)).refused).toEqual([{ path: "", code: "import/too-large", about: [] }])
  })

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\uff1d1", "'quoted"])(
    "nothing that a sheet would run: %j",
    (text) => {
      const phrase: Phrase = {
        id: "a",
        intent: "thanks",
        text: "Thank you.",
        locale: "en",
        tone: "plain",
        source: text,
      }
      const { content } = toPhraseFile("csv", [phrase])
      const cell = (content as string).split("\r\n")[1]!.split(",").at(-1)!
      expect(cell.replace(/^"/, "")).toMatch(/^'/)
      expect(rows(content as string).phrases[0]?.source).toBe(text.trim())
    },
  )

  const cell = fc.oneof(fc.string(), fc.constantFrom('"', ",", "\r\n", "=x", "'=x", "''", "a\nb"))
  property("any source comes back as it was", fc.array(cell, { minLength: 1, maxLength: 3 }), (parts) => {
    const source = `x${parts.join("")}x`
    const phrase: Phrase = { id: "a", intent: "thanks", text: "Thank you.", locale: "en", tone: "plain", source }
    expect(rows(toPhraseFile("csv", [phrase]).content as string).phrases[0]?.source).toBe(source)
  })
})

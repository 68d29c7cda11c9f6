import { createCall } from "evenkeel"
import { describe, expect, test } from "vitest"
import { redactText } from "evenkeel/redact"
import type { RedactOptions } from "evenkeel/redact"
import { luhnDigit } from "./numbers.js"

const masked = (text: string, options?: RedactOptions): string => redactText(text, options).text

describe("card numbers", () => {
  test.each([
    ["4242424242424242", "[CARD]"],
    ["4242 4242 4242 4242.", "[CARD]."],
    ["4242-4242-4242-4242", "[CARD]"],
    ["4242.4242.4242.4242", "[CARD]"],
    ["4,242,424,242,424,242", "[CARD]"],
    ["3714 496353 98431", "[CARD]"],
    ["4242\u00a04242\u20114242\u20144242", "[CARD]"],
    ["42424242\u200b42424242", "[CARD]"],
    ["４２４２ ４２４２ ４２４２ ４２４２", "[CARD]"],
    ["٤٢٤٢ ٤٢٤٢ ٤٢٤٢ ٤٢٤٢", "[CARD]"],
    ["𝟒𝟐𝟒𝟐 𝟜𝟚𝟜𝟚 ④②④② ⁴₂⁴₂, ok", "[CARD], ok"],
    ["𝐟𝐨𝐮𝐫 two ".repeat(8), "[CARD] "],
    ["4242\u00ad4242\u3164\u0336 4242 👍🏽 4242", "[CARD]"],
    ["4242 a4242 b4242 c4242", "[CARD]"],
    ["4Z42 4242 424Z 4242", "[CARD]"],
    [
      "4242 after which I see 4242 and below it 4242 and on the end 4242",
      "[CARD] after which I see [CARD] and below it [CARD] and on the end [CARD]",
    ],
    ["visa4242424242424242exp1226cvv123", "visa[CARD]exp[EXPIRY]cvv[CODE]"],
    ["tarjeta 4242 4242 4242 4242, gracias", "tarjeta [CARD], gracias"],
    ["4242 4242 4242 4242 and 5555 5555 5555 4444", "[CARD] and [CARD]"],
  ])("written: %s", (text, expected) => {
    expect(masked(text)).toBe(expected)
  })

  test.each([
    "four two four two four two four two four two four two four two four two",
    "double four double two... no: four two four two, four two four two, four two four two, four two four two",
    "forty-two forty-two forty-two forty-two forty-two forty-two forty-two forty-two",
    "four thousand two hundred forty-two four thousand two hundred and forty-two 4242 four two four two",
    "six oh one one, triple one, one one, double one one one, one one one seven",
    "three seven eight two, eight two two four six three one, zero oh o five",
    "four two for two four two for two, 42 42 4242",
    "five five five five dash five five five five, um, five five five five. Then four fours",
  ])("spoken, whole: %s", (text) => {
    const { found } = redactText(`My card number is ${text}`)
    expect(found.map(({ kind }) => kind)).toEqual(["card"])
    expect(masked(`My card number is ${text}`)).toMatch(/^My card number is (?:\[CARD\]|double four.*)$/)
  })

  test("without any announcement the spoken number is known by its check digit", () => {
    expect(masked("four two four two, double four... sorry")).toBe("four two four two, double four... sorry")
    expect(masked("yes five one oh five, one oh five one, oh five one oh, five one double oh please")).toBe(
      "yes [CARD] please",
    )
  })

  test("an ambiguous pair is read both ways: forty, five", () => {
    const body = "37828224631240"
    const card = body + luhnDigit(body)
    expect(card).toMatch(/40[1-9]$/)
    const last =
      ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"][Number(card.slice(-1))] ?? ""
    const said = `thirty-seven eighty-two eighty-two twenty-four sixty-three twelve forty ${last}`
    expect(masked(said)).toBe("[CARD]")
  })

  test("spoken with its code and no word about either", () => {
    expect(masked("four two four two four two four two four two four two four two four two, one two three")).toBe(
      "[CARD], [CODE]",
    )
    expect(masked("four two four two four two four two four two four two four two four two one two three")).toBe(
      "[CARD] [CODE]",
    )
  })

  test("glued to a word", () => {
    expect(masked("ab4242424242424242")).toBe("ab[CARD]")
  })

  test.each([
    ["4III 1111 1111 1111, 4242 4242 4242 424Z", "[CARD], [CARD]"],
    ["4242 4242 4242 4242, 4III 1111 1111 1111", "[CARD], [CARD]"],
    ["4III 1111 1111 1111 4242 4242 4242 4242 555S 5555 5555 4444", "[CARD] [CARD] [CARD]"],
  ])("several, some with letters for digits: %s", (text, expected) => {
    expect(masked(text)).toBe(expected)
  })

  test.each([
    ["my phone number changed. I paid with 4111 1111 1111 111I", "my phone number changed. I paid with [CARD]"],
    ["I paid with 4111 1111 1111 111I, order number to follow", "I paid with [CARD], order number to follow"],
    ["4111 1111 1111 111I it was, and the tracking number is 88123", "[CARD] it was, and the tracking number is 88123"],
    [
      "my phone number changed. I see 4242 after which I see 4242 and below it 4242 and on the end 4242",
      "my phone number changed. I see [CARD] after which I see [CARD] and below it [CARD] and on the end [CARD]",
    ],
    [
      "4242 after which I see 4242 and below it 4242 and on the end 4242, order number to follow",
      "[CARD] after which I see [CARD] and below it [CARD] and on the end [CARD], order number to follow",
    ],
  ])("another number spoken of in the same turn changes nothing: %s", (text, expected) => {
    expect(masked(text)).toBe(expected)
  })

  test.each([
    ["my order is 4111 1111 1111 1111", "my order is [CARD]"],
    ["booking reference 3782 822463 10005", "booking reference [CARD]"],
    [
      "the order number is four one one one, one one one one, one one one one, one one one one",
      "the order number is [CARD]",
    ],
    [
      "tracking number 4242 after which I see 4242 and below it 4242 and on the end 4242",
      "tracking number [CARD] after which I see [CARD] and below it [CARD] and on the end [CARD]",
    ],
  ])("in the groups of a card it is one, whatever it is called: %s", (text, expected) => {
    expect(masked(text)).toBe(expected)
  })

  test.each([
    "my order number is 4111 1111 1111 111I",
    "4111 1111 1111 111I is the tracking number",
    "call me on 3782 822463 1000S",
  ])("announced as another number: %s", (text) => {
    expect(masked(text)).toBe(text)
  })

  test.each([
    ["4111 1111 1111 111|", "[CARD]"],
    ["it is 4111|111 1111 1111, thanks", "it is [CARD], thanks"],
    ["4||| |||| |||| ||||", "[CARD]"],
    ["4I11 1111 1111 111|", "[CARD]"],
    ["4111 1111 1111 111｜", "[CARD]"],
    ["4II1|1111|1111|1111", "[CARD]"],
  ])("bars for ones: %s", (text, expected) => {
    expect(masked(text)).toBe(expected)
  })

  test("bars of a table are bars", () => {
    expect(masked("|4242 4242 4242 4242|")).toBe("|[CARD]|")
    expect(masked("|4|24|24|24|24|24|")).toBe("|4|24|24|24|24|24|")
  })

  test.each([
    "4ііі 1111 1111 1111",
    "4ΙΙΙ 1111 1111 1111",
    "4ΙІι 1111 1111 1111",
    "4ОΟο 0566 5566 5556",
    "5Ѕ55 5555 5555 4444",
    "ѕ555 5555 5555 4444",
    "4iii 1111 1111 1111",
    "4iii iiii iiii iiii",
    "s555 5555 5555 4444",
    "4z42 4z42 4z42 424z",
    "s4242 s4242 s4242 s4242",
  ])("letters of either case and of other scripts for digits: %s", (text) => {
    expect(masked(text)).toBe("[CARD]")
  })

  test.each([
    ["3782 822463, then dear 10005", "[CARD], then dear [CARD]"],
    ["4242 4242 4242, then dear 4242", "[CARD], then dear [CARD]"],
    [
      "four two four two, four two four two, which gives 4242, then dear 4242",
      "[CARD], which gives [CARD], then dear [CARD]",
    ],
  ])("groups count, joined or not: %s", (text, expected) => {
    expect(masked(text)).toBe(expected)
  })

  test("groups with joining words and others between", () => {
    const text = "it is 4242, after that comes 4242, and then there is 4242 and last we have 4242"
    expect(masked(text)).not.toMatch(/[0-9]/)
    expect(masked("it was 2014, after that 2017, and then we had 2019 and at last 2021")).toMatch(
      /2014.*2017.*2019.*2021/,
    )
    expect(masked("4242 4242 4242, then dear 4243")).toBe("4242 4242 4242, then dear 4243")
  })

  test.each([
    ["fo\ufeffur", "two"],
    ["fo\u200bur", "t\u200bwo"],
    ["ⓕⓞⓤⓡ", "ⓣⓦⓞ"],
    ["🄵🄾🅄🅁", "two"],
    ["four", "\u200btwo\u200b"],
  ])("words with unseen signs inside and in rings: %j %j", (four, two) => {
    expect(masked(Array.from({ length: 8 }, () => `${four} ${two}`).join(" "))).toMatch(/^\[CARD\]\u200b?$/)
  })

  test("unseen signs between words part them", () => {
    expect(masked(Array.from({ length: 8 }, () => "four\u200btwo").join("\ufeff"))).toBe("[CARD]")
  })

  test("ideographs in rings and brackets", () => {
    expect(masked("㊃㊁㊃㊁ ㊃㊁㊃㊁ ㈣㈡㈣㈡ ㊃㊁㊃㊁")).toBe("[CARD]")
  })

  test("many words between two groups make them two numbers", () => {
    const gap = "um ".repeat(10)
    expect(masked(`4242 4242 ${gap}4242 4242`)).toBe(`4242 4242 ${gap}4242 4242`)
  })

  test("what follows a card at once is its date and code", () => {
    expect(masked("4242 4242 4242 4242 12/27 123")).toBe("[CARD] [EXPIRY] [CODE]")
    expect(masked("4242 4242 4242 4242 123")).toBe("[CARD] [CODE]")
    expect(masked("4242424242424242123")).toBe("[CARD]")
    expect(masked("card number 4242 4242 4242 4242, December 2027, and 123")).toBe(
      "card number [CARD], [EXPIRY], and [CODE]",
    )
  })

  test("a misheard digit does not matter where the card is announced", () => {
    expect(masked("the card number is 4242 4242 4242 424")).toBe("the card number is [CARD]")
    expect(masked("card number: 4242 4242 4242 4243")).toBe("card number: [CARD]")
    expect(masked("4242 4242 4242 4243")).toBe("4242 4242 4242 4243")
  })

  test("corrected digits are masked with the number", () => {
    expect(masked("four two four two four two four two no sorry four two four three four two four two, thanks")).toBe(
      "[CARD], thanks",
    )
  })

  test("the last four", () => {
    expect(masked("the Visa ending in 4242")).toBe("the Visa ending in [CARD]")
    expect(masked("the amex ending in one double oh five")).toBe("the amex ending in [CARD]")
    expect(masked("the Visa ending in 4242", { keepLast4: true })).toBe("the Visa ending in 4242")
    expect(masked("the order ending in 4242")).toBe("the order ending in 4242")
    expect(redactText("4242 4242 4242 4243 no, 4000 0566 5566 5556", { keepLast4: true }).found[0]?.last4).toBe("5556")
    expect(JSON.stringify(redactText("4242 4242 4242 4242").found)).not.toMatch(/4242/)
  })
})

describe("what is no card", () => {
  test.each([
    "My order number is 4242424242424242",
    "4242424242424242 is the tracking number",
    "The IMEI is 490154203237518, serial 4242424242424242.",
    "booking reference 42424242 42424242",
    "tracking 9400 4242 4242 4242 4242 42",
    "Call +49 1512 3456 789 or 0049 1512 3456789",
    "call 1-800-555-0199 or +1 (415) 555-0199 x 1234",
    "I live at 4512 Oak Street, apartment 12, 62704",
    "It was $1,234.50 on 5/12/2026 at 8:30 pm, 20% off",
    "four thousand five hundred dollars for two nights and three people",
    "Tracking id 1Z5402492983066293",
    "one two three Maple Street, eight nine seven",
    "that one, or the other one; one moment please, oh okay",
    "the gate code is 4411 and the buzzer is 22",
    "my pin code is 560001, Bangalore",
    "since 2019, version 4.2, room 4242",
    "the coupon expires 12/26",
  ])("%s", (text) => {
    expect(redactText(text)).toEqual({ text, found: [] })
  })

  test("the nearer word decides", () => {
    expect(masked("for order 88123 my card is 4242 4242 4242 4242")).toBe("for order 88123 my card is [CARD]")
    expect(masked("the visa was for order 4242424242424242")).toBe("the visa was for order 4242424242424242")
  })
})

describe("codes and dates", () => {
  test.each([
    ["the security code is one two three", "the security code is [CODE]"],
    ["cvv 123", "cvv [CODE]"],
    ["C V V is 4 5 6", "C V V is [CODE]"],
    ["my one time passcode is 884 213", "my one time passcode is [CODE]"],
    ["the code is 493881", "the code is [CODE]"],
    ["it says 493881 is your code", "it says [CODE] is your code"],
    [
      "I entered the wrong card, and the code I got is 49 38 81",
      "I entered the wrong card, and the code I got is [CODE]",
    ],
    ["my PIN is 0314, is that right", "my PIN is [CODE], is that right"],
    ["the card has three digits on the back, 321", "the card has three digits on the back, [CODE]"],
    ["123 is the security code", "[CODE] is the security code"],
    ["my card expires 12/27", "my card expires [EXPIRY]"],
    ["the card is good through oh five twenty-eight", "the card is good through [EXPIRY]"],
    ["my visa, expiry March 2028", "my visa, expiry [EXPIRY]"],
  ])("%s", (text, expected) => {
    expect(masked(text)).toBe(expected)
  })
})

describe("accounts and national ids", () => {
  test.each([
    ["IBAN GB29 NWBK 6016 1331 9268 19, thanks", "IBAN [ACCOUNT], thanks"],
    ["send it to de89370400440532013000", "send it to [ACCOUNT]"],
    [
      "iban D E eight nine three seven zero four zero zero four four zero five three two zero one three zero zero zero",
      "iban [ACCOUNT]",
    ],
    ["routing number 021000021, account number 1234567890", "routing number [ACCOUNT], account number [ACCOUNT]"],
    ["sort code 20-00-00 and account number 55779911", "sort code [ACCOUNT] and account number [ACCOUNT]"],
    ["my social is 123 45 6789", "my social is [ID]"],
    ["it's 123-45-6789", "it's [ID]"],
    ["last four of my social security number are 6789", "last four of my social security number are [ID]"],
    ["AB 12 34 56 C", "[ID]"],
    ["national insurance number a b one two three four five six c", "national insurance number [ID]"],
    ["Aadhaar 2345 6789 0124", "Aadhaar [ID]"],
    ["2341 2341 2346", "[ID]"],
    ["PAN ABCPD1234F", "PAN [ID]"],
    ["my tax file number is 123 456 782", "my tax file number is [ID]"],
    ["passport number X1234567", "passport number [ID]"],
    ["CPF 529.982.247-25", "CPF [ID]"],
    ["123\u201145\u20116789", "[ID]"],
    ["１２３-４５-６７８９ it is", "[ID] it is"],
    ["it's 123 45 6789", "it's [ID]"],
    ["NHS 943 476 5919", "NHS [ID]"],
    ["medicare 2123 45670 1", "medicare [ID]"],
    ["the social is one two three forty five sixty seven eighty nine", "the social is [ID]"],
    ["iban gb 29 nwbk 6016 1331 9268 19", "iban [ACCOUNT]"],
    ["it's G B 29 NWBK 6016 1331 9268 19", "it's [ACCOUNT]"],
  ])("%s", (text, expected) => {
    expect(masked(text)).toBe(expected)
  })

  test.each([
    "My account number is 55779911",
    "GB29 NWBK 6016 1331 9268 18 has a wrong check number",
    "666-45-6789",
    "529.982.247-24",
    "my social media has 45000 followers",
    "it says MK0330-89S099 on the slip",
    "the NHS line is 0800 123 4567",
    "the code for the gate is 493881",
    "the gate code is 4411, the alarm code 493881",
  ])("left: %s", (text) => {
    expect(masked(text)).toBe(text)
  })
})

describe("options", () => {
  const contact = { kinds: { email: true, phone: true } }

  test("e-mail and telephone are off, and can be switched on", () => {
    const text = "bob@example.com or 415-555-0199"
    expect(masked(text)).toBe(text)
    expect(masked(text, contact)).toBe("[EMAIL] or [PHONE]")
    expect(masked("It's bob dot smith at example dot co dot uk.", contact)).toBe("It's [EMAIL].")
    expect(masked("j o h n 5 at example dot com", contact)).toBe("[EMAIL]")
    expect(masked("call me back on 0 2 0 7 9 4 6 0 0 1 8", contact)).toBe("call me back on [PHONE]")
    expect(masked("+44 20 7946 0018", contact)).toBe("[PHONE]")
    expect(masked("look at the house at 4512 Oak Street", contact)).toBe("look at the house at 4512 Oak Street")
  })

  test("each kind can be switched off", () => {
    const text = "card number 4242 4242 4242 4242 cvv 123 ssn 123-45-6789"
    expect(masked(text, { kinds: { card: false } })).toBe("card number 4242 4242 4242 4242 cvv [CODE] ssn [ID]")
    expect(masked(text, { kinds: { code: false } })).toBe("card number [CARD] cvv 123 ssn [ID]")
    expect(masked(text, { kinds: { id: false } })).toBe("card number [CARD] cvv [CODE] ssn 123-45-6789")
  })

  test("further issuers", () => {
    const own = [{ issuer: "Corner Shop", from: "707", to: "708", lengths: [16] }]
    const card = `707123456789012${luhnDigit("707123456789012")}`
    expect(masked(card)).toBe(card)
    expect(masked(card, { extraIssuerRanges: own })).toBe("[CARD]")
  })
})

describe("spans", () => {
  test("point into the text as it was given, whatever it was folded to", () => {
    const text = "😀 Ça: 𝟒𝟐𝟒𝟐 4\u03362\u033642 4242 4242\u0336! ½"
    const [card] = redactText(text).found
    expect(text.slice(card?.span.start, card?.span.end)).toBe("𝟒𝟐𝟒𝟐 4\u03362\u033642 4242 4242\u0336")
    expect(masked(text)).toBe("😀 Ça: [CARD]! ½")
  })

  test("say where it stood and where the token stands", () => {
    const text = "Card 4242 4242 4242 4242, cvv 123."
    const { text: out, found } = redactText(text)
    expect(found).toEqual([
      { kind: "card", span: { start: 5, end: 24 }, token: "[CARD]", spanInRedacted: { start: 5, end: 11 } },
      { kind: "code", span: { start: 30, end: 33 }, token: "[CODE]", spanInRedacted: { start: 17, end: 23 } },
    ])
    for (const { token, spanInRedacted } of found) {
      expect(out.slice(spanInRedacted.start, spanInRedacted.end)).toBe(token)
    }
  })
})

test.each([
  ["my order never came. I paid with 4111 1111 1111 1111", "my order never came. I paid with [CARD]"],
  ["I paid with 4111 1111 1111 1111 for my order", "I paid with [CARD] for my order"],
  ["my phone number changed. I paid with 3782 822463 10005", "my phone number changed. I paid with [CARD]"],
])("what was paid with is a card, whatever it was for: %s", (text, masked) => {
  expect(redactText(text).text).toBe(masked)
})

test("digits that are asked for on the back of a card are its code, and stay masked", () => {
  const call = createCall({ callId: "CA1", at: 0 })
  call.record({ type: "connectCall", at: 1_000 })
  call.hear({ speaker: "agent", text: "What are the three digits on the back of your card?", at: 2_000 })
  call.hear({ turnId: "t2", speaker: "caller", text: "It's 1 2 3.", at: 5_000 })
  call.hear({ speaker: "agent", text: "Thank you.", at: 8_000 })
  call.tick(600_000)
  expect(JSON.stringify(call.events())).not.toContain("1 2 3")
})

describe("digits that are written encoded", () => {
  const card = "4242424242424242"
  const each = (write: (digit: string) => string, joint = ""): string =>
    (card.match(/.{4}/g) ?? []).map((group) => [...group].map(write).join("")).join(joint)

  test.each([
    ["references", each((digit) => `&#${String(48 + Number(digit))};`)],
    ["references in groups", each((digit) => `&#x3${digit};`, "&nbsp;")],
    ["percent signs", each((digit) => `%3${digit}`, "%20")],
    ["escapes", each((digit) => `\\u003${digit}`)],
    ["figures and words in turn", card.replaceAll("2", "two")],
  ])("are masked whole: %s", (_, text) => {
    expect(redactText(`it is ${text}, right`).text).toBe("it is [CARD], right")
  })

  test("change nothing where they are no card", () => {
    const text = "AT&T took 20% &amp; %34 on the 4th &#8364;54"
    expect(redactText(text).text).toBe(text)
  })
})

describe("a bank account before its sort code", () => {
  test.each([
    [
      "the account number is 12345678 and the sort code is 20 30 40",
      "the account number is [ACCOUNT] and the sort code is [ACCOUNT]",
    ],
    ["account number 12345678, sort code 203040", "account number [ACCOUNT], sort code [ACCOUNT]"],
    ["My account is 12345678 and sort code is 20-30-40", "My account is [ACCOUNT] and sort code is [ACCOUNT]"],
    ["It's 12345678, sort code 20-30-40", "It's [ACCOUNT], sort code [ACCOUNT]"],
    ["12345678 is the account, 20-30-40 the sort code", "[ACCOUNT] is the account, [ACCOUNT] the sort code"],
    ["55779911 is my account number, 20-30-40 my sort code", "[ACCOUNT] is my account number, [ACCOUNT] my sort code"],
    ["That is account 55779911 at sort code 203040", "That is account [ACCOUNT] at sort code [ACCOUNT]"],
    [
      "Move it from one account to another, sort code 203040",
      "Move it from one account to another, sort code [ACCOUNT]",
    ],
  ])("%s", (said, masked) => {
    expect(redactText(said).text).toBe(masked)
  })

  test("an account with the business itself stands", () => {
    const said = "My account number is 12345678, it's about the heating."
    expect(redactText(said).text).toBe(said)
  })
})

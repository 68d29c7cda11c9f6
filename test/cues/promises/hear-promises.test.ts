import { describe, expect, test } from "vitest"
import type { PromiseGrammar } from "../../../src/cues/promises/grammar.js"
import { hearPromises, type HeardPromise } from "../../../src/cues/promises/hear-promises.js"
import type { ParticipantRole } from "../../../src/session/model/turn.js"

const zone = "America/New_York"
/** Tuesday, ten in the morning. */
const at = Date.UTC(2026, 10, 24, 15)

const heard = (text: string, speaker: ParticipantRole = "agent") => hearPromises({ speaker, text }, { at, zone })
const short = (promises: readonly HeardPromise[]) => promises.map(({ kind, promisedBy }) => `${kind} ${promisedBy}`)

describe("kinds", () => {
  test.each([
    ["callback", "I'll call you back tomorrow."],
    ["callback", "ill give you a ring at three"],
    ["callback", "We'll get back to you by Friday."],
    ["callback", "someone will be in touch shortly"],
    ["callback", "I'll let you know by noon."],
    ["callback", "I will revert by Monday."],
    ["callback", "You'll hear from us tomorrow."],
    ["callback", "A callback will be placed within the hour."],
    ["callback", "I'll have an answer for you by Friday."],
    ["callback", "ill follow up with you on thursday"],
    ["send", "I'll email you the form tonight."],
    ["send", "we'll pop it in the post tomorrow"],
    ["send", "Your replacement will be shipped on Monday."],
    ["send", "ill shoot you a text by five"],
    ["send", "You'll get a confirmation email within the hour."],
    ["send", "I'll let you know by email on Friday."],
    ["send", "I'll get that over to you by noon."],
    ["send", "caller I'll upload the photos tonight."],
    ["visit", "A technician will be out tomorrow between one and three."],
    ["visit", "we'll send somebody round in the morning"],
    ["visit", "The courier will collect it at four."],
    ["visit", "your sofa will be delivered on friday"],
    ["visit", "I'll drop by on Thursday."],
    ["visit", "caller I'll come in tomorrow at ten."],
    ["visit", "caller ill pick it up at five"],
    ["do", "I'll cancel it on Friday."],
    ["do", "we'll have that fixed by tomorrow"],
    ["do", "Your refund will be processed within three business days."],
    ["do", "I'll pass your message on to the doctor."],
    ["do", "we will do the needful by monday"],
    ["do", "caller I'll pay it on Friday."],
  ])("%s: %s", (kind, text) => {
    const caller = text.startsWith("caller ")
    const promises = heard(text.replace(/^caller /, ""), caller ? "caller" : "agent")
    expect(promises.map((promise) => promise.kind)).toEqual([kind])
  })
})

describe("who performs it", () => {
  test.each([
    ["agent", "I'll call you at three.", "agent"],
    ["agent", "will call you back at three", "agent"],
    ["agent", "let me ring you back in ten minutes", "agent"],
    ["company", "We'll call you at three.", "agent"],
    ["company", "Someone will call you at three.", "agent"],
    ["company", "One of our engineers will call you at three.", "agent"],
    ["company", "Dr. Patel will call you at three.", "agent"],
    ["company", "The building manager, Mr Osei, will call you at three.", "agent"],
    ["company", "Lee's boss, Mr Osgood, will call you at three.", "agent"],
    ["agent", "Okay, Dana, will call you at three.", "agent"],
    ["company", "I'll have Maria call you at three.", "agent"],
    ["company", "ill make sure somebody calls you by three", "agent"],
    ["company", "You'll get a call at three.", "agent"],
    ["company", "I'll send a technician on Friday.", "agent"],
    ["company", "The supervisor on duty will ring you by noon.", "agent"],
    ["agent", "I'll call you at three.", "supervisor"],
    ["company", "I'll call you at three.", "bot"],
    ["caller", "I'll call back at three.", "caller"],
    ["caller", "We'll come in on Friday.", "caller"],
    ["caller", "my wife will pick it up at four", "caller"],
  ] as const)("%s: %s (%s)", (by, text, speaker) => {
    expect(heard(text, speaker).map((promise) => promise.promisedBy)).toEqual([by])
  })

  test("nobody promises for the other side, or through an interpreter", () => {
    expect(heard("Your husband will call you at three.")).toEqual([])
    expect(heard("They'll call me back at three.", "caller")).toEqual([])
    for (const role of ["interpreter", "relayOperator", "thirdParty", "system"] as const) {
      expect(heard("I'll call you at three.", role)).toEqual([])
    }
  })
})

describe("the words", () => {
  test("are a quotation from the turn, with the time that leads in", () => {
    const text = "Right. By Friday at the latest, somebody from billing will call you, okay?"
    const [promise] = heard(text)
    expect(promise?.words).toBe("By Friday at the latest, somebody from billing will call you")
    expect(text.slice(promise?.span.start, promise?.span.end)).toBe(promise?.words)
  })

  test.each([
    ["I'll waive the fee on this one. Anything else?", ["I'll waive the fee on this one"]],
    [
      "i'll send the forms to your office and she'll ring you at nine",
      ["i'll send the forms to your office", "she'll ring you at nine"],
    ],
    [
      "he'll ring you ten minutes before he gets there is that okay",
      ["he'll ring you ten minutes before he gets there"],
    ],
    ["I'll pass it on to the ward we have your number", ["I'll pass it on to the ward"]],
    ["I'll post it to the address that is on file", ["I'll post it to the address"]],
    ["I'll let the driver know, and he can wait", ["I'll let the driver know"]],
  ])("go on to the end of the clause: %s", (text, words) => {
    expect(heard(text).map((promise) => promise.words)).toEqual(words)
  })

  test("end somewhere in speech without an end", () => {
    const [promise] = heard(`I'll email you ${"the blue one ".repeat(200)}`)
    expect(promise?.words.split(" ").length).toBeLessThan(20)
  })
})

describe("what somebody else then works on", () => {
  test.each([
    ["I'll leave a note for the day nurse", ["do"]],
    ["I'll put in a work order for the lift", ["do"]],
    ["I will raise a request for the refund", ["do"]],
    ["I'll assign a senior engineer", ["visit"]],
    ["she'll be with your father by quarter past nine", ["visit"]],
    ["I'll raise a ticket and someone will ring you by noon", ["callback"]],
    ["I'll put your order on the counter", []],
    ["I'll put you through to orders", []],
    ["I'll log you in", []],
  ])("%s", (text, kinds) => {
    expect(heard(text).map(({ kind }) => kind)).toEqual(kinds)
  })
})

describe("several in one turn", () => {
  test.each([
    ["I'll email the form tonight and call you tomorrow at ten.", ["send agent", "callback agent"]],
    ["ill send it today and on friday ill ring you", ["send agent", "callback agent"]],
    ["We'll post it tomorrow. I'll text you when it's gone.", ["send company", "send agent"]],
    ["I'll chase them this afternoon and let you know by six.", ["do agent", "callback agent"]],
    ["The tech will be there Thursday and someone will call you before.", ["visit company", "callback company"]],
  ])("%s", (text, expected) => {
    expect(short(heard(text))).toEqual(expected)
  })

  test("each has its own time", () => {
    const [first, second] = heard("ill send the forms on monday and on tuesday ill ring you")
    expect(second!.window.from! - first!.window.from!).toBe(86_400_000)
  })

  test("the way to an act and its repetition are none of their own", () => {
    expect(short(heard("I'll look into it and get back to you by noon."))).toEqual(["callback agent"])
    expect(short(heard("Someone will come out and fix it on Friday."))).toEqual(["visit company"])
    expect(short(heard("I'll call you back. I'll call you at three."))).toEqual(["callback agent"])
  })
})

describe("corrections", () => {
  const hour = (text: string) => (heard(text)[0]!.window.from! - Date.UTC(2026, 10, 24, 5)) / 3_600_000
  test.each([
    ["I'll call you at three, sorry, four.", 16],
    ["ill call you at uh at at three no sorry four", 16],
    ["I'll call you at three. Actually, make that four.", 16],
    ["I'll call you tomorrow— no, today— at four.", 16],
    ["I'll call you at ten, not eleven, tomorrow.", 34],
    ["I'll call you at three, no, half past.", 15.5],
    ["ill call you between two and four no three and five", 15],
    ["ill call you in ten no fifteen minutes", 10.25],
    ["I'll call you in an hour, no, two.", 12],
    ["I'll call you Thursday at nine. No, wait, Thursday's a holiday. Friday.", 81],
  ])("%s", (text, expected) => {
    expect(heard(text)).toHaveLength(1)
    expect(hour(text)).toBe(expected)
  })

  test("another act takes the place of the first", () => {
    expect(short(heard("I'll call you at three. Actually, I'll email you instead."))).toEqual(["send agent"])
    expect(short(heard("I'll call you at three. Actually, I'll also email you."))).toEqual([
      "callback agent",
      "send agent",
    ])
  })
})

describe("what comes first, before a promise without a time", () => {
  test.each([
    "Once the part arrives, I'll call you.",
    "as soon as hes back in ill have him call you",
    "When I hear from them I'll ring you.",
    "I'll call you the moment it's ready.",
    "After I've talked to him I'll call you.",
  ])("%s", (text) => {
    expect(heard(text).map(({ window, precision }) => [window.from, window.to, precision])).toEqual([
      [null, null, "none"],
    ])
  })
})

describe("times of other things", () => {
  test.each([
    "I'll call you about your Friday appointment.",
    "I'll email you the invoice dated the 5th.",
    "I'll send you the details of tomorrow's meeting.",
    "I'll call you to confirm the 3 o'clock appointment.",
    "I'll call you from our 5 Main Street office.",
    "I'll send you 3 forms by email.",
  ])("%s", (text) => {
    expect(heard(text).map(({ precision }) => precision)).toEqual(["none"])
  })
})

describe("what is handed in", () => {
  test("a speaker whom we do not know, and what is no text, are told and not taken for silence", () => {
    const hear = (turn: unknown) => () => hearPromises(turn as { speaker: "agent"; text: string }, { at, zone })
    expect(hear({ speaker: "customer", text: "I'll call at three" })).toThrow(/turn\.speaker/)
    expect(hear({ speaker: "agent" })).toThrow(/turn\.text/)
    expect(hear({ speaker: "interpreter", text: "I'll call at three" })()).toEqual([])
  })

  const text = "I'll call you tomorrow at three."
  test("a turn in another language gives nothing", () => {
    expect(hearPromises({ speaker: "agent", text, language: "es-MX" }, { at, zone })).toEqual([])
    expect(hearPromises({ speaker: "agent", text, language: "en_GB" }, { at, zone })).toHaveLength(1)
  })
  test("without a known zone and an instant there is no window", () => {
    const windows = [
      hearPromises({ speaker: "agent", text }, { at, zone: "Nowhere/Land" }),
      hearPromises({ speaker: "agent", text }, { at: Number.NaN, zone }),
      hearPromises({ speaker: "agent", text }, { at: Number.POSITIVE_INFINITY, zone }),
    ].map(([promise]) => promise?.window)
    expect(windows).toEqual(Array.from({ length: 3 }, () => ({ from: null, to: null })))
  })
  test("another grammar can be put in", () => {
    const grammar: PromiseGrammar = {
      language: "xx",
      mayPromise: () => true,
      tokenize: (words) => [{ kind: "word", text: words, start: 0, end: words.length }],
      hear: () => ({
        acts: [
          {
            kind: "send",
            promisedBy: "company",
            first: 0,
            clause: 0,
            verb: 0,
            last: 0,
            needsTime: false,
            inCall: false,
          },
        ],
      }),
    }
    const [promise] = hearPromises({ speaker: "agent", text: "xyzzy" }, { at, zone, grammar })
    expect(promise).toMatchObject({ kind: "send", promisedBy: "company", words: "xyzzy", precision: "none" })
  })
})

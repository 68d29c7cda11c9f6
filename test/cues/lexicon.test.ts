import { cuesPart, defineCueLexicon, detectCues, type CueLexicon } from "evenkeel/cues"
import { isFault, type FaultIssue } from "evenkeel/kernel"
import { checkPlaybook, definePlaybook } from "evenkeel/playbook"
import type { CuesReport } from "evenkeel/session"
import { describe, expect, it } from "vitest"
import { createCall } from "../whole-call.js"

const place = { client: "acme-plumbing", zone: "America/Chicago" }

const kindsOf = (text: string, lexicon?: CueLexicon): readonly string[] =>
  detectCues({ speaker: "caller", text }, lexicon === undefined ? {} : { lexicon }).map(({ kind }) => kind)

const issuesOf = (cues: unknown): readonly FaultIssue[] => checkPlaybook({ ...place, cues }).issues

describe("a client's lexicon", () => {
  it("adds a word with all of its endings, or with one", () => {
    const every = defineCueLexicon({ add: [{ kind: "threat.leave", say: "grumble+ zorbly" }] })
    const one = defineCueLexicon({ add: [{ kind: "threat.leave", say: "grumble+ing zorbly" }] })
    const heard = (lexicon: CueLexicon) =>
      ["grumble", "grumbling", "grumbled", "grumbles"].filter((word) => kindsOf(`I ${word} zorbly`, lexicon).length > 0)
    expect(heard(every)).toEqual(["grumble", "grumbling", "grumbled", "grumbles"])
    expect(heard(one)).toEqual(["grumble", "grumbling"])
  })

  it("adds wordings with gaps and alternatives", () => {
    const lexicon = defineCueLexicon({ add: [{ kind: "threat.leave", say: "(back|over) to *2 acme", strength: 0.9 }] })
    const [cue] = detectCues({ speaker: "caller", text: "Then I go over to good old Acme." }, { lexicon })
    expect(cue).toMatchObject({ kind: "threat.leave", rule: "added.0", strength: 0.9, span: { start: 10, end: 31 } })
    expect(kindsOf("Then I go over to a very fine and good old Acme.", lexicon)).toEqual([])
  })

  it("mutes a wording, of some kinds or of all", () => {
    const text = "I am staying at the Bloody Tower"
    expect(kindsOf(text)).toContain("abuse.profanity")
    expect(kindsOf(text, { mute: [{ say: "bloody tower" }] })).not.toContain("abuse.profanity")
    expect(kindsOf(text, { mute: [{ say: "bloody tower", kinds: ["anger"] }] })).toContain("abuse.profanity")
  })

  it("mutes a rule, and never one of safety", () => {
    const rule = detectCues({ speaker: "caller", text: "get me your manager" })[0]!.rule
    expect(kindsOf("get me your manager", { mute: [{ rule }] })).not.toContain("supervisorRequest")
    const danger = detectCues({ speaker: "caller", text: "I want to kill myself" })[0]!
    expect(danger.kind).toBe("crisis")
    expect(kindsOf("I want to kill myself", { mute: [{ rule: danger.rule }] })).toContain("crisis")
    expect(kindsOf("my house is on fire", { mute: [{ say: "fire" }] })).toContain("emergency.fire")
  })

  it("stays silent on what it cannot use, in a live call", () => {
    const broken = { add: [null, { kind: "anger" }, { kind: "nope", say: "hello there" }], mute: 7 } as unknown
    expect(kindsOf("hello there", broken as CueLexicon)).toEqual([])
  })

  it("is refused by place", () => {
    try {
      defineCueLexicon({ add: [{ kind: "anger", say: "so (very" }] })
      expect.unreachable()
    } catch (error) {
      expect(isFault(error, "playbook/invalid")).toBe(true)
    }
  })

  it("takes no regular expression, and no pattern that could stall", () => {
    const long = "(a|b)? ".repeat(40)
    for (const say of [
      "(a+)+$",
      "[a-z]*",
      "\\w+",
      "*8 *8 *8 word",
      "one *8 two *1 three",
      "@fool",
      long,
      "",
      "   ",
      "(((((",
      7,
      null,
    ]) {
      expect(issuesOf({ add: [{ kind: "anger", say }] }).map(({ path }) => path)).toEqual(["cues.add.0.say"])
    }
  })

  it("takes line breaks and tabs in a wording as blanks", () => {
    const lexicon = defineCueLexicon({
      add: [
        { kind: "gratitude", say: "ta\nfor that" },
        { kind: "problem", say: "the\tapp is\n blue" },
      ],
      mute: [{ say: "thank\nyou" }],
    })
    expect(kindsOf("the app is blue", lexicon)).toEqual(["problem"])
    expect(kindsOf("ta for that", lexicon)).toEqual(["gratitude"])
    expect(kindsOf("for that", lexicon)).toEqual([])
    expect(kindsOf("thank you", lexicon)).toEqual([])
  })

  it("hears in time what the largest lexicon holds", () => {
    const words = "alpha bravo charlie delta echo".split(" ")
    const add = Array.from({ length: 500 }, (_, index) => ({
      kind: "anger" as const,
      say: `${words[index % 5]!} *3 ${words[(index + 1) % 5]!} *5 word${index}`,
    }))
    const lexicon = defineCueLexicon({ add })
    const start = performance.now()
    kindsOf("alpha bravo charlie delta echo ".repeat(200), lexicon)
    expect(performance.now() - start).toBeLessThan(3_000)
  })
})

describe("the section cues of a playbook", () => {
  it("is heard by the part of a call", () => {
    const playbook = definePlaybook({ ...place, cues: { add: [{ kind: "threat.leave", say: "back to acme" }] } })
    const at = 1_767_225_600_000
    const call = createCall({ playbook, callId: "CA1", at, parts: [cuesPart()] })
    call.hear({ speaker: "caller", text: "I am back to Acme then.", at: at + 4_000 })
    const report = call.events().find(({ type }) => type === "cues.reported")?.data as CuesReport | undefined
    expect(report?.cues.map(({ kind }) => kind)).toEqual(["threat.leave"])
  })

  it("is not there where it was left out, so that other fingerprints stay", () => {
    expect("cues" in definePlaybook(place)).toBe(false)
    expect(definePlaybook({ ...place, cues: {} }).cues).toEqual({})
  })

  it.each<[unknown, FaultIssue]>([
    [{ ad: [] }, { path: "cues.ad", expected: "no such member", suggestion: "add" }],
    [
      { add: [{ kind: "angr", say: "so there" }] },
      { path: "cues.add.0.kind", expected: "a kind of cue: one of cueKinds()", suggestion: "anger" },
    ],
    [
      { add: [{ kind: "anger", say: "so there", strength: 2 }] },
      { path: "cues.add.0.strength", expected: "a number from 0 to 1" },
    ],
    [{ mute: [{}] }, { path: "cues.mute.0", expected: "either rule or say" }],
    [
      { mute: [{ rule: "crisis.selfHarm" }] },
      { path: "cues.mute.0.rule", expected: "a rule that is not about safety" },
    ],
    [
      { mute: [{ say: "x y", kinds: ["abuse.profanty"] }] },
      { path: "cues.mute.0.kinds.0", expected: "a kind of cue: one of cueKinds()", suggestion: "abuse.profanity" },
    ],
    [{ add: "anger" }, { path: "cues.add", expected: "a list of 0 to 500" }],
    [[], { path: "cues", expected: "an object of add, mute" }],
  ])("refuses %j", (cues, issue) => {
    expect(issuesOf(cues)).toContainEqual(issue)
  })

  it("suggests a gap for a regular expression", () => {
    expect(issuesOf({ add: [{ kind: "anger", say: "back.*acme" }] })[0]?.suggestion).toBe("back *3 acme")
  })
})

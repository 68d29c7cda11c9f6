import { cuesPart, defineCueLexicon, detectCues, en, startScan, type CueLexicon, type CuePack } from "evenkeel/cues"
import { isFault, type FaultIssue } from "evenkeel/kernel"
import { spanish } from "evenkeel/cues/es"
import { checkPlaybook, definePlaybook } from "evenkeel/playbook"
import type { CueKind, CuesReport } from "evenkeel/session"
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

  it.each([
    ["I want to kill myself", "kill myself", "crisis"],
    ["I want to kill myself", "want to kill myself", "crisis"],
    ["There's a gas leak in my kitchen", "gas leak", "emergency.gas"],
    ["My baby is not breathing", "not breathing", "emergency.medical"],
    ["My baby is not breathing", "my baby is", "emergency.medical"],
    ["There's a fire in my kitchen", "in my kitchen", "emergency.fire"],
    ["There's a fire in my kitchen", "there is a fire in my kitchen", "emergency.fire"],
    ["I will kill you", "kill you", "abuse.threat"],
  ])("hears %j although the wording %j is muted", (text, say, kind) => {
    expect(kindsOf(text, { mute: [{ say }] })).toContain(kind)
    expect(kindsOf(text, { mute: [{ say, kinds: ["problem", "anger"] }] })).toContain(kind)
  })

  it("mutes danger by wording where its kind is named and the wording has all of its words", () => {
    const text = "My house is on Fire Ridge Road"
    const mute = (say: string, kind: CueKind = "emergency.fire"): CueLexicon => ({ mute: [{ say, kinds: [kind] }] })
    expect(kindsOf(text)).toContain("emergency.fire")
    expect(kindsOf(text, mute("is on fire ridge road"))).toEqual([])
    expect(kindsOf(text, mute("fire ridge road"))).toContain("emergency.fire")
    expect(kindsOf(text, mute("is on fire ridge road", "crisis"))).toContain("emergency.fire")
    expect(kindsOf(`${text}. It is on fire!`, mute("is on fire ridge road"))).toContain("emergency.fire")
    expect(kindsOf("Fire! Fire!", mute("fire|fires x?"))).toContain("emergency.fire")
  })

  it("mutes no rule of safety in any language, whatever its id", () => {
    const heard = (text: string, packs: readonly CuePack[], rule: string) =>
      detectCues({ speaker: "caller", text }, { packs, lexicon: { mute: [{ rule }] } }).map(({ kind }) => kind)
    expect(heard("Me quiero morir", [spanish], "es.crisis.selfHarm")).toContain("crisis")
    expect(issuesOf({ mute: [{ rule: "es.crisis.selfHarm" }] })[0]?.path).toBe("cues.mute.0.rule")
    const danger = { id: "danger", kind: "crisis", say: ["zorbly grumble"] } as const
    const own: CuePack = { ...en, rules: () => ({ safety: [danger], caller: [], agent: [], traps: [] }) }
    expect(heard("zorbly grumble", [own], "danger")).toEqual(["crisis"])
  })

  it("warns of each kind of danger that is muted", () => {
    const mute = [{ say: "on fire station road" }, { say: "on fire station road", kinds: ["anger", "emergency.fire"] }]
    expect(checkPlaybook({ ...place, cues: { mute } }).warnings.filter(({ path }) => path.startsWith("cues."))).toEqual(
      [
        {
          path: "cues.mute.1.kinds.1",
          expected: "no kind of safety: where the wording is said, emergency.fire is not heard",
        },
      ],
    )
  })

  it("refuses to mute danger by one word", () => {
    expect(issuesOf({ mute: [{ say: "fire", kinds: ["emergency.fire"] }] })).toEqual([
      { path: "cues.mute.0.say", expected: "two words or more, as it mutes emergency.fire" },
    ])
    expect(issuesOf({ mute: [{ say: "fire" }] })).toEqual([])
  })

  it.each([
    ["me estafó", "Ustedes me estafó.", [spanish]],
    ["Me Estafo", "ME ESTAFÓ", [spanish]],
    ["café gaffe", "Such a café gaffe!", [en]],
    ["caf\u0065\u0301 gaffe", "Such a cafe gaffe!", [en]],
    ["it’s Ünver+", "it's ünver", [en]],
    ["Größe falsch", "Die Größe falsch", [en]],
    ["so İyi", "So iyi", [en]],
    ["so iyi", "so İYİ", [en]],
  ])("reads the wording %j as it reads the turn %j", (say, text, packs) => {
    const lexicon = defineCueLexicon({ add: [{ kind: "anger", say, strength: 0.31 }] })
    const heard = (lexicon: CueLexicon) => detectCues({ speaker: "caller", text }, { lexicon, packs })
    expect(heard(lexicon).map(({ rule }) => rule)).toContain("added.0")
    const muted = defineCueLexicon({ mute: [{ say }] })
    expect(heard({ ...lexicon, ...muted }).map(({ rule }) => rule)).not.toContain("added.0")
  })

  it("reads a pack as it reads the turn", () => {
    const rule = { id: "insult", kind: "abuse.insult", say: ["@SoVery (Unverschämtheit|Frech+)"] } as const
    const own: CuePack = {
      ...en,
      forms: { Flegelei: "Unverschämtheit" },
      words: { ...en.words, fillers: "Äh" },
      classes: () => ({ SoVery: "Größte|solche" }),
      inflect: (word) => [`${word}heit`],
      rules: () => ({ safety: [], caller: [rule], agent: [], traps: [] }),
    }
    for (const text of ["Größte Unverschämtheit", "solche, äh, Flegelei!", "SOLCHE FRECHHEIT", "solche frech"])
      expect(detectCues({ speaker: "caller", text }, { packs: [own] }).map((cue) => cue.rule)).toContain("insult")
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

describe("a turn that is none", () => {
  it.each<[unknown, string]>([
    ["you idiot", "turn.text"],
    [undefined, "turn"],
    [{ speaker: "customer", text: "you idiot" }, "turn.speaker"],
    [{ speaker: "caller", text: { text: "you idiot" } }, "turn.text"],
  ])("is refused by its place, and not taken for silence: %j", (turn, path) => {
    try {
      detectCues(turn as never)
      expect.unreachable()
    } catch (error) {
      expect(isFault(error, "input/invalid")).toBe(true)
      expect((error as { issues: readonly FaultIssue[] }).issues[0]?.path).toBe(path)
    }
  })

  it("is refused where it begins to grow, too", () => {
    expect(() => startScan({ speaker: "customer" } as never)).toThrow(/turn\.speaker/)
    expect(detectCues({ speaker: "bot", text: "you idiot" })).toEqual([])
  })
})

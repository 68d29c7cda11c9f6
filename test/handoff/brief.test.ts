import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { brief, BRIEF_WORDS, note, pickUp, toBriefMarkdown, toBriefParts, type Statement } from "evenkeel/handoff"
import { buildCall } from "evenkeel/testing"
import { aHardCall, sourceOf } from "./hand-off.js"

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
const story0 = 1_767_225_600_000
const callback = (to: number) => ({ kind: "callback", promisedBy: "company", window: { from: null, to } }) as const
/** `14:05`, as a card in British English has it. */
const clockOf = (at: number): string => new Date(at).toISOString().slice(11, 16)
const codesOf = (statements: readonly Statement[]) => statements.map(({ code }) => code)

describe("the brief", () => {
  test("says first what is asked, then who, what about, and what must not be repeated", () => {
    const { text } = brief(sourceOf(aHardCall()))
    expect(text).toBe(
      "Please help: wants the evening fee waived. The caller asks for someone senior. Ruth Castellan. " +
        "Problem: Water through the kitchen ceiling since four. They want: A plumber this evening. " +
        "We broke a promise. Declined: The first appointment tomorrow. Heard: agent abused once. " +
        "Begin: “Ruth Castellan, I have here: water through the kitchen ceiling. Is that right?” " +
        "Open: identity check.",
    )
  })

  test("rests each statement on events", () => {
    const source = sourceOf(aHardCall())
    const seqs = new Set(source.events.map(({ seq }) => seq))
    const { sections } = brief(source)
    const all = Object.values(sections).flat()
    expect(all.length).toBeGreaterThan(8)
    for (const { evidence } of all) {
      expect(evidence.length).toBeGreaterThan(0)
      expect(evidence.every((seq) => seqs.has(seq))).toBe(true)
    }
  })

  test("keeps as data what found no room on the card", () => {
    const given = brief(sourceOf(aHardCall()))
    expect(wordsIn(given.text)).toBeLessThanOrEqual(BRIEF_WORDS)
    expect(codesOf(given.omitted)).toContain("contactedBefore")
    expect(codesOf(given.sections.background)).toContain("contactedBefore")
    expect(toBriefMarkdown(given)).toContain("- Contacted us twice before.")
    const background = toBriefParts(given).find(({ lines }) => lines.includes("Contacted us twice before."))
    expect(background?.heading).toBe("Background")
  })

  test("is about the request that is named, else the newest open one", () => {
    const story = aHardCall().record({ type: "requestHelp", helpId: "h2", reason: "threatens to sue" })
    expect(brief(sourceOf(story)).helpId).toBe("h2")
    expect(brief(sourceOf(story), { helpId: "h1" }).text).toMatch(/^Please help: wants the evening fee waived/)
    const met = story.record({ type: "answerHelp", helpId: "h2", answer: "met" })
    expect(brief(sourceOf(met)).helpId).toBe("h1")
  })

  test("quotes what was only heard, and says that it is not confirmed", () => {
    const story = buildCall()
      .answer()
      .caller("My boiler is leaking all over the floor.")
      .cue("problem", { words: "My boiler is leaking" })
    const { sections, gaps, text } = brief(sourceOf(story))
    expect(codesOf(sections.situation)).toEqual(["factHeard"])
    expect(text).toContain("Problem, in their words: “My boiler is leaking all over the floor.”")
    expect(gaps).toContain("problemUnconfirmed")
    expect(gaps).not.toContain("problem")
  })

  test("carries no words in which a danger was told", () => {
    const story = buildCall()
      .answer()
      .caller("My problem is that I have taken all my pills.")
      .cue("problem", { words: "I have taken all my pills" })
      .cue("crisis", { words: "taken all my pills" })
    const given = brief(sourceOf(story))
    expect(JSON.stringify(given)).not.toContain("pills")
    expect(given.text).toMatch(/^SAFETY|SAFETY: danger to life was told/)
  })

  test("nor those that were read back and confirmed, nor those said while it lasts", () => {
    const story = buildCall()
      .answer()
      .caller("My problem is that I will take all the pills.")
      .cue("problem", { words: "I will take all the pills" })
      .cue("crisis", { words: "take all the pills" })
      .record({ type: "readBackFacts" })
      .record({ type: "confirmFacts" })
      .caller("The problem is the zopiclone.")
      .cue("problem", { words: "The problem is the zopiclone" })
    const source = sourceOf(story)
    const told = JSON.stringify([brief(source), note(source), pickUp({ notes: [note(source)], now: source.now })])
    expect(told).not.toMatch(/pills|zopiclone/)
  })

  test("a danger that stands is read first, and nobody is told to check an identity in it", () => {
    const story = buildCall()
      .answer()
      .caller("I want a manager.")
      .cue("supervisorRequest")
      .record({ type: "requestHelp", helpId: "h1", reason: "wants a manager" })
      .record({ type: "enterSafety", kind: "fire" })
    const given = brief(sourceOf(story))
    expect(given.text).toMatch(/^SAFETY: fire\b.*Please help: wants a manager\. .*Open: number\.$/)
    expect(toBriefMarkdown(given).indexOf("SAFETY")).toBeLessThan(toBriefMarkdown(given).indexOf("Please help"))
    const cleared = story.record({ type: "clearSafety", reason: "only toast" })
    const after = brief(sourceOf(cleared))
    expect(after.text).toMatch(/^Please help: wants a manager\./)
    expect(after.gaps).toContain("verification")
    expect(codesOf(after.sections.assessment)).toContain("safety")
  })

  test("keeps what is asked of its reader, however much else there is", () => {
    for (const reason of [
      "wants a refund",
      "",
      "wants the fee of the last three visits waived and a plumber this evening",
    ]) {
      const story = buildCall({ caller: { name: "Dana" } })
        .record({ type: "describeArrival", queueWaitMs: 900_000, earlierContactCount: 2 })
        .record({ type: "describeSubject", subject: { name: "Mrs Lee", relation: "family", verification: "verified" } })
        .answer()
      const terms = {
        ...callback(story0 + 3_600_000),
        kind: "do",
        words: "we look the contract up and write to you today",
      }
      for (let count = 1; count <= 6; count++)
        story.record({ type: "acceptPromise", promiseId: `p${count}`, terms } as never)
      const given = brief(
        sourceOf(
          story
            .record({
              type: "stateFact",
              fact: "problem",
              value: "My boiler is out for the third time and it is cold in every room",
            })
            .record({ type: "requestHelp", reason }),
        ),
      )
      expect(given.text).toMatch(/^(?:Please help: wants (?:a refund|the fee)|The agent asks for help)/)
      expect(wordsIn(given.text)).toBeLessThanOrEqual(BRIEF_WORDS)
    }
  })

  test("never counts swearing at the situation as abuse", () => {
    const story = buildCall().answer().caller("This damn pipe!").cue("abuse.profanity", { target: "situation" })
    expect(codesOf(brief(sourceOf(story)).sections.assessment)).toEqual([])
  })

  test("forgets what rested on words that were taken back", () => {
    const story = buildCall()
      .answer()
      .caller("You fool.", { turnId: "x1" })
      .cue("abuse.insult", { target: "agent" })
      .hear({ op: "retract", turnId: "x1", speaker: "caller", text: "" })
    expect(codesOf(brief(sourceOf(story)).sections.assessment)).toEqual([])
  })

  test("is worded in the reader's language", () => {
    const { text } = brief(sourceOf(aHardCall()), { locale: "es-MX" })
    expect(text).toMatch(/^Se pide ayuda: wants the evening fee waived\. Pide hablar con un supervisor\./)
    expect(brief(sourceOf(aHardCall()), { locale: "fr" }).text).toMatch(/^Please help/)
    expect(brief(sourceOf(aHardCall()), { locale: "no such locale" }).text).toMatch(/^Please help/)
  })

  test("of a call that nobody knows anything about names what is missing", () => {
    const { text, gaps } = brief(sourceOf(buildCall({})))
    expect(gaps).toEqual(["callerName", "problem", "verification", "callbackNumber"])
    expect(text).toBe("Open: name, the problem, identity check, number.")
  })

  test("names a promised time however long the problems are, and cuts those", () => {
    const long =
      "the boiler in the cellar has been off since Friday and nobody who came could say why it does not start"
    const story = buildCall({ caller: { name: "Dana Wells" } })
      .answer()
      .record({ type: "stateFact", fact: "problem", value: long })
      .record({ type: "openIssue", issueId: "second" })
      .record({ type: "stateFact", fact: "problem", value: `and ${long}`, issueId: "second" })
      .record({ type: "stateFact", fact: "desiredOutcome", value: `somebody who knows ${long}`, issueId: "second" })
      .record({ type: "requestHelp", reason: `I may not give what they want, and ${long}` })
      .record({ type: "acceptPromise", terms: { ...callback(story0 + 3_600_000), words: `We ring you, ${long}` } })
    const { text, omitted } = brief(sourceOf(story))
    expect(wordsIn(text)).toBeLessThanOrEqual(BRIEF_WORDS)
    expect(text).toContain("We promised")
    expect(text.match(/Problem: the boiler in the/)?.length ?? text.match(/Problem: The boiler in/)?.length).toBe(1)
    expect(codesOf(omitted)).not.toContain("promised")
  })

  test("keeps every promised time of two, and the earliest of many, in sixty words", () => {
    const seed = 7
    const sentence = fc.array(fc.constantFrom("boiler", "the", "since", "Friday", "very,", "cold."), { maxLength: 60 })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 900 }), sentence), { minLength: 1, maxLength: 6 }),
        fc.array(sentence, { maxLength: 4 }),
        sentence,
        fc.boolean(),
        (promises, problems, reason, isDanger) => {
          const story = buildCall({ caller: { name: "Dana" } }).answer()
          problems.forEach((words, index) => {
            story.call.record({ type: "openIssue", issueId: `i${index}`, at: story.now })
            const value = words.join(" ")
            story.call.record({ type: "stateFact", fact: "problem", value, issueId: `i${index}`, at: story.now })
          })
          story.call.record({ type: "requestHelp", reason: reason.join(" "), at: story.now })
          if (isDanger) story.call.record({ type: "enterSafety", kind: "fire", at: story.now })
          for (const [minutes, words] of promises) {
            const terms = { ...callback(story0 + minutes * 60_000), words: words.join(" ") }
            story.call.record({ type: "acceptPromise", terms, at: story.now })
          }
          const { text } = brief(sourceOf(story), { locale: "en-GB" })
          expect(wordsIn(text)).toBeLessThanOrEqual(BRIEF_WORDS)
          const due = promises.map(([minutes]) => story0 + minutes * 60_000).toSorted((a, b) => a - b)
          for (const at of due.slice(0, promises.length <= 2 ? 2 : 1)) expect(text).toContain(clockOf(at))
        },
      ),
      { seed, numRuns: 150 },
    )
  })

  test("stays a card of plain words whatever people put down", () => {
    const nasty = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.constantFrom(
        "{{name}}",
        "undefined",
        "null",
        "<script>alert(1)</script>",
        "__proto__",
        "\ud800",
        "a".repeat(400),
      ),
    )
    const seed = 42
    fc.assert(
      fc.property(nasty, nasty, nasty, (name, problem, reason) => {
        const story = buildCall({ caller: { name: name.slice(0, 200) } }).answer()
        story.call.record({ type: "stateFact", fact: "problem", value: problem, at: story.now })
        story.call.record({ type: "requestHelp", reason, at: story.now })
        const { text } = brief(sourceOf(story))
        expect(wordsIn(text)).toBeLessThanOrEqual(BRIEF_WORDS)
        expect(text).not.toMatch(/[{}<>\p{Cc}]| {2}|,\s*\./u)
      }),
      { seed, numRuns: 150 },
    )
  })
})

test("a zone or a language that nobody knows keeps no brief from being read", () => {
  const { call } = buildCall({ caller: { name: "Dana" } })
    .answer()
    .record({ type: "stateFact", fact: "problem", value: "No heating" })
  const { session, heardAt } = call.getSnapshot()
  const source = { session, events: call.events(), now: heardAt }
  for (const options of [
    { zone: "Mars/X" },
    { locale: "not a lang!" },
    { locale: 5 as never },
    { zone: null as never, locale: null as never },
  ])
    expect(brief(source, options).text).toBe(brief(source).text)
})

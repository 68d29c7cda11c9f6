import { describe, expect, test } from "vitest"
import {
  answerScorecard,
  defineScorecardForm,
  diffScorecards,
  overrideAnswer,
  renderScorecard,
  renderScorecardDifference,
  scorecard,
  toScorecardDifferenceMarkdown,
  toScorecardMarkdown,
  toScorecardParts,
  type CardResult,
  type HandoffWords,
  type Scorecard,
} from "evenkeel/handoff"
import { en } from "../../src/handoff/words/en.js"
import { toScorecardWords } from "../../src/handoff/words/scorecard.js"
import { buildCall } from "evenkeel/testing"
import { fc, test as property } from "../phrases/property.js"
import { sourceOf } from "./hand-off.js"

const supervisor = { id: "sup-1", role: "supervisor" } as const
const agent = { id: "a7", role: "agent" } as const
const AT = Date.UTC(2026, 10, 26, 15)

/** Missed and met, without occasion, an automatic fail. */
function aCard(): Scorecard {
  const ids = ["repair", "supervisor", "letFinish", "history", "condolence", "note", "readBack"]
  const questions = ids.map((practiceId) => ({ practiceId, weight: 10, autoFail: practiceId === "repair" }))
  const form = defineScorecardForm({ formId: "hard-calls", version: "3", questions })
  return scorecard(sourceOf(aCall()), { form })
}

function aCall() {
  return buildCall({ agent: { agentId: "a7", kind: "human" } })
    .answer()
    .caller("My boiler broke and I am furious about it.")
    .cue("problem", { words: "My boiler broke" })
    .agent("You have to calm down.")
    .cue("avoid.calmDown")
    .caller("I want your manager.")
    .cue("supervisorRequest")
    .record({ type: "requestHelp" })
    .agent("I am asking her now.")
}

function cardOf(result: CardResult): Scorecard {
  if ("card" in result) return result.card
  throw new Error(result.refusal.code)
}

const override = (card: Scorecard, practiceId: string, result: "met" | "missed", reason: string) =>
  cardOf(overrideAnswer(card, { practiceId, result, reason }, { by: supervisor, at: AT }))
const dispute = (card: Scorecard, comment: string, practiceIds: readonly string[]) =>
  cardOf(answerScorecard(card, { kind: "disputed", comment, practiceIds }, { by: agent, at: AT }))

const partOf = (card: Scorecard, heading: string) =>
  toScorecardParts(card).find((part) => part.heading === heading)?.lines ?? []

describe("a scorecard that is read", () => {
  test("begins with the score and the weights that it stands on", () => {
    const [score, excluded] = partOf(aCard(), "Score")
    expect(score).toBe("40%: a weight of 20 out of 50.")
    expect(excluded).toBe(
      "Not counted, for want of occasion or evidence: questions 2, weight 20. Shares are of the rest.",
    )
  })

  test("then tells automatic fails, and that only a person confirms them", () => {
    const card = aCard()
    expect(toScorecardParts(card)[1]?.heading).toBe("Automatic fail")
    expect(partOf(card, "Automatic fail")[0]).toMatch(
      /^Do not fuel their anger \(20%\): went against it at 0:\d\d\. .* A person has yet to confirm it\.$/,
    )
    const confirmed = override(card, "repair", "missed", "I listened to it.")
    expect(partOf(confirmed, "Automatic fail")[0]).toContain(
      "Confirmed. Missed (sup-1, Thu, Nov 26, 3:00 PM UTC): “I listened to it.”",
    )
    expect(partOf(confirmed, "Score")[1]).toBe("Failed, whatever the score.")
    const cleared = override(card, "repair", "met", "They put it right.")
    expect(partOf(cleared, "Automatic fail")).toEqual([])
    expect(partOf(cleared, "Met").join()).toContain(
      "Missed → met (sup-1, Thu, Nov 26, 3:00 PM UTC): “They put it right.”",
    )
  })

  test("sets what it cannot show apart from what was missed", () => {
    const parts = toScorecardParts(aCard())
    const silent = scorecard(sourceOf(buildCall().answer().hangUp()))
    expect(partOf(silent, "Cannot be told").join()).toContain("; Name what they are facing; ")
    expect(partOf(silent, "Missed").join()).not.toContain("Name what they are facing")
    expect(partOf(aCard(), "No occasion").join()).toMatch(/^[^.]+; [^.]+\.$/)
    expect(parts.map(({ heading }) => heading)).toEqual([
      "Score",
      "Automatic fail",
      "Missed",
      "Met",
      "No occasion",
      "The agent's answer",
      "Form",
    ])
  })

  test("gives the times of a recording: of a turn, when it began", () => {
    expect(partOf(aCard(), "Met")[0]).toMatch(/called for at 0:\d\d; shown at 0:\d\d\./)
    const story = buildCall().answer()
    const { startedAt } = scorecard(sourceOf(story))
    expect(startedAt).toBe(story.log.find(({ type }) => type === "call.connected")?.at)
  })

  test("tells what the agent says to it, and which answers they dispute", () => {
    expect(partOf(aCard(), "The agent's answer")).toEqual(["None yet: the agent sees it first."])
    const disputed = dispute(aCard(), "The line broke before I could", ["repair", "condolence"])
    expect(partOf(disputed, "The agent's answer")[0]).toMatch(
      /^a7, Thu, Nov 26, 3:00 PM UTC: disputed \(.*; Sympathy first, then time\): “The line broke before I could”$/,
    )
    expect(partOf(disputed, "Automatic fail")[0]).toContain("The agent disputes it.")
    expect(partOf(disputed, "No occasion")).toContainEqual(
      expect.stringMatching(/^Sympathy first, then time\. The agent disputes it/),
    )
  })

  test("names its form and version", () => {
    const { form } = aCard()
    expect(partOf(aCard(), "Form")).toEqual([`hard-calls, version 3 (${form.hash}).`, "Call CA1, agent a7."])
  })

  test("of a call that is not scored says so, and lists nothing", () => {
    const wrong = buildCall().answer().record({ type: "setCallType", callType: "wrongNumber" })
    const headings = toScorecardParts(scorecard(sourceOf(wrong))).map(({ heading }) => heading)
    expect(headings).toEqual(["Score", "The agent's answer", "Form"])
    expect(renderScorecard(scorecard(sourceOf(wrong)))).toContain("A call of this kind is not scored.")
  })

  test("is told in Spanish, in the client's zone, or in another language that is given", () => {
    const spanish = renderScorecard(override(aCard(), "repair", "missed", "Lo escuché"), {
      locale: "es-MX",
      zone: "America/Mexico_City",
    })
    expect(spanish).toMatch(/^Puntuación\n {2}40%: un peso de 20 sobre 50\.\n/)
    expect(spanish).toContain("Error crítico\n")
    expect(spanish).toContain("Confirmado. No cumplido (sup-1, jue 26 de nov, 9:00 a.m. GMT-6): «Lo escuché»")
    const words: HandoffWords = { ...en, scorecard: { ...toScorecardWords(en), nothing: "Rien." } }
    expect(renderScorecard(scorecard(sourceOf(buildCall().answer())), { words })).toContain("Rien.")
  })

  test("a card that was stored before it had a zone is read in UTC", () => {
    const { zone: _zone, locale: _locale, ...old } = override(aCard(), "repair", "missed", "x")
    expect(renderScorecard(old as Scorecard)).toContain("3:00 PM UTC")
  })
})

test("what changes between two cards", () => {
  const card = aCard()
  const after = override(card, "repair", "met", "They put it right.")
  expect(renderScorecardDifference(diffScorecards(card, after))).toBe(
    "Score\n  40% → 60%.\nWhat changes\n  Do not fuel their anger: missed → met.\n",
  )
  const asked = (weight: number, ...more: readonly string[]) => {
    const questions = [{ practiceId: "repair", weight }, ...more.map((practiceId) => ({ practiceId }))]
    return scorecard(sourceOf(aCall()), {
      form: defineScorecardForm({ formId: "f", version: String(weight), questions }),
    })
  }
  const other = renderScorecardDifference(diffScorecards(asked(10), asked(40, "letFinish")))
  expect(other).toContain("By another form.\n")
  expect(other).toContain("Do not fuel their anger: missed; weight 10 → 40.\n")
  expect(other).toContain("Let them finish: not asked → met.\n")
})

/** Words of strangers: what would be markup, code or a template somewhere. */
const nasty = fc.constantFrom(
  "Dana", "**bold**", "# Title", "\n# Title", "1. first", "2) second", "- item", "+ item", "* item", "> quote", "---", "===", "| a | b |", "[a](http://x.y)",
  "![a](b)", "<b>", "<script>alert(1)</script>", "&lt;b&gt;", "&amp;", "`code`", "```\n", "~~gone~~", "{{ name }}", "${x}", "{", "}", "｛name｝", "﹛", "a  b", "\t", "\r\n",
  "\u202e", "\u200b", "\u0000", "http://evil.example", "www.evil.example", "a\\", "\\", "_a_", "__a__", "$x$", " ", "",
) // prettier-ignore
const words = fc.array(nasty, { minLength: 1, maxLength: 4 }).map((parts) => `x${parts.join(" ")}`)
const start = fc.array(nasty, { minLength: 1, maxLength: 3 }).map((parts) => `${parts.join("")}x`)

const base = aCard()

/** A card with a stranger's words wherever they may stand on it. */
const spoiltCard = fc
  .record({ reason: start, comment: words, id: start, by: start })
  .map(({ reason, comment, id, by }) => {
    const card = dispute(override(base, "repair", "met", reason.slice(0, 500)), comment, ["readBack"])
    return {
      ...card,
      callId: id,
      agentId: by,
      form: { formId: id, version: by, hash: by },
      answers: card.answers.map((answer) => ({
        ...answer,
        practiceId: answer.practiceId === "letFinish" ? id : answer.practiceId,
        overrides: answer.overrides.map((each) => ({ ...each, by })),
      })),
    }
  })

property("never a brace, a gap, or a word of the program", spoiltCard, fc.constantFrom("en", "es"), (card, locale) => {
  const text = renderScorecard(card, { locale })
  expect(text).not.toMatch(/[{}｛｝﹛﹜<>]|undefined|null|NaN|\[object/)
  for (const line of text.split("\n")) expect(line.trimStart()).not.toMatch(/\s\s|\s[.,;:]|,\s*$|^[,;:]/)
})

property("Markdown that nobody's words can break", spoiltCard, fc.constantFrom("en", "es"), (card, locale) => {
  const markdown = toScorecardMarkdown(card, { locale })
  const headings = toScorecardParts(card, { locale }).map(({ heading }) => `**${heading}**`)
  const lines = markdown.split("\n").filter((line) => line !== "")
  expect(lines.filter((line) => !line.startsWith("- "))).toEqual(headings)
  for (const line of lines.filter((each) => each.startsWith("- "))) expect(breaksOut(line.slice(2)), line).toEqual([])
})

/** What would be more than plain text within an item (CommonMark 0.31, with the tables and bare links of GitHub). */
function breaksOut(item: string): readonly string[] {
  const plain = item.replace(/\\[!-/:-@[-`{-~]/g, "x")
  const checks: readonly (readonly [string, RegExp])[] = [
    ["an escape that is none", /\\/],
    ["inline", /[*_`~[\]|<>#$]|&[#\w]+;/],
    ["a list in the list", /^(?:[-+]|\d{1,9}[.)])(?:\s|$)/],
    ["a rule", /^(?:[-=]\s*)+$/],
    ["a link", /https?:\/\/|\bwww\./],
  ]
  return checks.flatMap(([name, found]) => (found.test(plain) ? [name] : []))
}

test("the Markdown of a difference is escaped too", () => {
  const card = aCard()
  const odd = { ...diffScorecards(card, override(card, "repair", "met", "x")) }
  const named = { ...odd, answers: odd.answers.map((answer) => ({ ...answer, practiceId: "1. *mine*" })) }
  expect(toScorecardDifferenceMarkdown(named)).toContain("- 1\\. \\*mine\\*: missed → met.")
})

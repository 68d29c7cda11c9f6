import { orInvalidInput } from "../../kernel/index.js"
import { toPracticeWords, type ScoreResult } from "../../coach/index.js"
import { toParts, toText } from "../lay-out.js"
import { toMarkdown } from "../markdown.js"
import type { NotePart } from "../note.js"
import { toRenderer, type HandoffOptions, type Renderer } from "../render.js"
import { toClock } from "../report/markup.js"
import { capital, said, time } from "../words/parts.js"
import type { Say } from "../words/say.js"
import { toScorecardWords, type ScorecardHeading, type ScorecardWords } from "../words/scorecard.js"
import type { Scorecard, ScorecardAnswer } from "./scorecard.js"

/** What there is to talk about comes first. */
const scoring: readonly ScoreResult[] = ["missed", "partly", "met"]
/** What a transcript cannot show is none of what was missed. */
const apart: readonly ScoreResult[] = ["evidenceMissing", "notApplicable"]
/** Nobody listens to more places of one kind. */
const MOST_TIMES = 6

/** A card, and how it is told. */
interface Given {
  readonly card: Scorecard
  readonly renderer: Renderer
  readonly words: ScorecardWords
}

/**
 * A scorecard in words, to lay out yourself: the score with its weights, automatic fails, then each question under its verdict with its share of the
 * score and the times that show it; apart from them what cannot be told and what had no occasion; the agent's answer; the form.
 *
 * Times are minutes and seconds from when the line was connected; a turn's is when it began. It holds no words of the call.
 *
 * @param options - `locale` (BCP 47; English and Spanish are spoken) and `zone` (IANA) of the reader; those of the card where they are left out.
 * @returns Each part with a heading, and a question a line; empty parts are left out.
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { defineScorecardForm, scorecard, toScorecardParts } from "evenkeel/handoff"
 * import { buildCall } from "evenkeel/testing"
 *
 * const questions = [{ practiceId: "repair", weight: 10 }, { practiceId: "condolence", weight: 30 }]
 * const form = defineScorecardForm({ formId: "calm", version: "1", questions })
 * const story = buildCall().answer().caller("It leaks!").agent("Please calm down.").cue("avoid.calmDown")
 * const { session, heardAt } = story.call.getSnapshot()
 * const card = scorecard({ session, events: story.log, now: heardAt }, { form })
 * toScorecardParts(card).map(({ heading }) => heading)
 * // => ["Score", "Missed", "No occasion", "The agent's answer", "Form"]
 * toScorecardParts(card)[0]?.lines[0] // => "0%: a weight of 0 out of 10."
 * ```
 */
export function toScorecardParts(card: Scorecard, options: HandoffOptions = {}): readonly NotePart[] {
  return orInvalidInput({ card, options }, () => {
    const renderer = toRenderer(options, card)
    const words = toScorecardWords(renderer.words)
    const given: Given = { card, renderer, words }
    const answers = card.scored ? card.answers : []
    const under = (result: ScoreResult) => answers.filter((each) => each.counted === result && !isFailing(each))
    const parts: readonly (readonly [ScorecardHeading, readonly string[]])[] = [
      ["score", toScore(given)],
      ["autoFail", answers.filter(isFailing).map((answer) => toLine(answer, given))],
      ...scoring.map((result) => [result, under(result).map((answer) => toLine(answer, given))] as const),
      ...apart.map((result) => [result, toApart(under(result), given)] as const),
      ["agent", toAgentLines(given)],
      ["form", toFormLines(given)],
    ]
    return toParts(parts.map(([heading, lines]) => ({ heading: words.headings[heading], lines })))
  })
}

/**
 * A scorecard as plain text: a heading a part, a line a question.
 *
 * @param options - As for {@link toScorecardParts}.
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { createCall, renderScorecard } from "evenkeel"
 *
 * const card = createCall({ callId: "CA1", at: 0 }).scorecard()
 * renderScorecard(card).split("\n").slice(0, 2) // => ["Score", "  Nothing to score."]
 * ```
 */
export function renderScorecard(card: Scorecard, options: HandoffOptions = {}): string {
  return toText(toScorecardParts(card, options))
}

/**
 * A scorecard in Markdown, with what people wrote on it escaped.
 *
 * @param options - As for {@link toScorecardParts}.
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { createCall, toScorecardMarkdown } from "evenkeel"
 *
 * const card = createCall({ callId: "CA1", at: 0 }).scorecard()
 * toScorecardMarkdown(card, { locale: "es" }).split("\n")[0] // => "**Puntuación**"
 * ```
 */
export function toScorecardMarkdown(card: Scorecard, options: HandoffOptions = {}): string {
  return toMarkdown(toScorecardParts(card, options))
}

/** What was and what is. */
export function toChange(before: string, after: string): string {
  return before === after ? after : `${before} → ${after}`
}

/** A verdict within a sentence. */
export function toVerdict(result: ScoreResult, { headings }: ScorecardWords): string {
  return headings[result].toLowerCase()
}

/** A question by its name; a client's own by its id. */
export function nameQuestion(practiceId: string, { words, say }: Renderer): string {
  return toPracticeWords(practiceId, words.locale)?.name ?? toId(practiceId, say)
}

function isFailing({ autoFail, counted }: ScorecardAnswer): boolean {
  return autoFail !== "no" && counted === "missed"
}

function toScore({ card: { scored, total, answers }, renderer: { say }, words }: Given): readonly string[] {
  if (!scored) return [words.unscored]
  const { ratio, earnedWeight, countedWeight, excludedWeight, failed } = total
  if (ratio === null) return [words.nothing]
  const excluded = answers.filter(({ share }) => share === null).length
  return [
    words.ratio(say.share(ratio), say.number(earnedWeight), say.number(countedWeight)),
    failed ? words.failed : "",
    excluded === 0 ? "" : words.excluded(say.number(excludedWeight), excluded),
  ]
}

/** Its share, when it showed, what the practice asks for where that is to be talked about, and what people said to it. */
function toLine(answer: ScorecardAnswer, given: Given): string {
  const { practiceId, counted, share, prompts, autoFail } = answer
  const { say, words: of } = given.renderer
  const times = toTimes(answer, given)
  const isDiscussed = counted === "missed" || counted === "partly"
  const { shownCount, usedCount } = prompts
  return [
    `${nameQuestion(practiceId, given.renderer)}${share === null ? "" : ` (${say.share(share)})`}${times === "" ? "." : `: ${times}.`}`,
    isDiscussed ? (toPracticeWords(practiceId, of.locale)?.about ?? "") : "",
    isDiscussed && shownCount > 0 ? given.words.prompted(shownCount, usedCount) : "",
    autoFail === "proposed" || autoFail === "confirmed" ? given.words.autoFail[autoFail] : "",
    toReview(answer, given),
  ].join(" ")
}

/** Both the call's answer and each that a person put; whether the agent disputes it. */
function toReview(
  { practiceId, result, overrides }: ScorecardAnswer,
  { card, renderer: { say }, words }: Given,
): string {
  const isDisputed = card.agentAnswers.some(
    ({ kind, practiceIds }) => kind === "disputed" && practiceIds.includes(practiceId),
  )
  const answers = [result, ...overrides.map((each) => each.result)].map((each) => toVerdict(each, words))
  const put = overrides.map((each, index) => {
    const verdict = toChange(answers[index]!, answers[index + 1]!)
    return `${capital(verdict)} (${toMark(each, say)}): ${say.quote(each.reason)}`
  })
  return [...put, isDisputed ? words.disputed : ""].join(" ")
}

/** What does not count, in one line; what somebody has said something to, in one of its own. */
function toApart(answers: readonly ScorecardAnswer[], given: Given): readonly string[] {
  const isPlain = (answer: ScorecardAnswer) => toReview(answer, given).trim() === ""
  const names = answers.filter(isPlain).map(({ practiceId }) => nameQuestion(practiceId, given.renderer))
  const others = answers.filter((answer) => !isPlain(answer)).map((answer) => toLine(answer, given))
  return [names.length === 0 ? "" : `${names.join("; ")}.`, ...others]
}

function toTimes({ evidence }: ScorecardAnswer, { card, words }: Given): string {
  return (["occasion", "done", "against"] as const)
    .flatMap((role) => {
      const moments = evidence.filter((each) => each.role === role).map(({ at }) => at - card.startedAt)
      const places = new Set(moments.sort((a, b) => a - b).map(toClock))
      const times = [...places].slice(0, MOST_TIMES).join(", ")
      return times === "" ? [] : `${words.roles[role]} ${times}${places.size > MOST_TIMES ? "…" : ""}`
    })
    .join("; ")
}

function toAgentLines({ card, renderer, words }: Given): readonly string[] {
  const { say } = renderer
  if (card.agentAnswers.length === 0) return [words.unseen]
  return card.agentAnswers.map((answer) => {
    const about = answer.practiceIds.map((id) => nameQuestion(id, renderer)).join("; ")
    return `${toMark(answer, say)}: ${words.agent[answer.kind]}${about === "" ? "" : ` (${about})`}${said(answer.comment, say.quote)}`
  })
}

/** Who and when, before what they put or said. */
function toMark({ by, at }: { readonly by: string; readonly at: number }, say: Say): string {
  return `${toId(by, say)}${time(say.moment(at))}`
}

function toId(id: string, say: Say): string {
  return say.clip(id) || "–"
}

function toFormLines({ card: { form, callId, agentId }, renderer: { say }, words }: Given): readonly string[] {
  return [
    words.form(toId(form.formId, say), toId(form.version, say), toId(form.hash, say)),
    words.call(toId(callId, say), say.clip(agentId ?? "")),
  ]
}

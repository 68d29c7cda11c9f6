import { openHelp, type HelpRequest } from "../session/index.js"
import { toBriefGaps, toGapFields, toGapWords } from "./gaps.js"
import { toCautions, toOpeningLine } from "./guidance.js"
import { toMatter } from "./matter.js"
import { toNext, toPromised } from "./owed.js"
import { toMarkdown } from "./markdown.js"
import { countWords, QUOTED_IN_BRIEF, toRenderer, toSentence, type Renderer, type HandoffOptions } from "./render.js"
import { standingCues, type HandoffSource } from "./source.js"
import { toOutcome, toWarnings } from "./standing.js"
import { state, type Gap, type GapField, type Statement, type StatementCode } from "./statement.js"
import { toBackground, toOffers } from "./story.js"
import { toWho } from "./who.js"

/** The parts of an I-SBAR-R brief, in the order in which they are read: what is asked first. */
export type BriefSection = "ask" | "identify" | "situation" | "background" | "assessment" | "recommendation"

/** For whom a brief is, and about which request. */
export interface BriefOptions extends HandoffOptions {
  /** The request for help that it goes with; the newest open one where it is left out. */
  readonly helpId?: string
}

/** What the one who takes over must know, on one card. */
export interface Brief {
  /** The request that it goes with, if any. */
  readonly helpId: string | null
  /** By when it is told, milliseconds since the Unix epoch. */
  readonly at: number
  /** Everything that there is to say, whether it finds room on the card or not. */
  readonly sections: Readonly<Record<BriefSection, readonly Statement[]>>
  /** What is not known and had better be. */
  readonly gaps: readonly Gap[]
  /** Of the gap `message`: which fields, in the order in which to ask. Left out where there is none. */
  readonly fields?: readonly GapField[]
  /** The card: at most {@link BRIEF_WORDS} words, gaps named. */
  readonly text: string
  /** The statements that found no room on the card. */
  readonly omitted: readonly Statement[]
}

/**
 * A card has at most this many words: 15 seconds of silent reading at 240 words a minute, the usual pace for plain prose
 * (Brysbaert 2019, 238 words a minute).
 */
export const BRIEF_WORDS = 60

/** Fields of a message that a card names one by one. */
const MOST_LABELS = 3

const sections: readonly BriefSection[] = ["ask", "identify", "situation", "background", "assessment", "recommendation"]

/**
 * What goes on the card first where there is no room for all. Danger before everything; then what is asked, what it is about,
 * what was promised, and what must not be said.
 */
const order: readonly StatementCode[] = [
  "safety",
  "askedFor",
  "askedToHelp",
  "callerAsksForYou",
  "callerNamed",
  "onBehalfOf",
  "factDisputed",
  "fact",
  "factHeard",
  "doNotDisclose",
  "doNotRecord",
  "openWith",
  "promised",
  "abuse",
  "flag",
  "declined",
  "promiseHeard",
  "verification",
  "promisesBroken",
  "contactedBefore",
  "chosen",
  "offered",
  "waited",
  "ringBackOwed",
  "actionOpen",
  "doNotPromise",
  "doNotSellOrCall",
  "held",
  "language",
]

/**
 * Orients the one who takes over, in fifteen seconds: an I-SBAR-R brief with what is asked of them first.
 *
 * Recorded and confirmed facts stand as facts, what was only heard as a quotation. It never judges the agent, and it carries
 * no words in which a danger was told. Each statement names the events that it rests on.
 *
 * @see SBAR, Institute for Healthcare Improvement; I and R for introduction and read-back.
 *
 * @example
 * ```ts
 * import { brief } from "evenkeel/handoff"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call } = buildCall({ caller: { name: "Dana" } })
 *   .answer()
 *   .record({ type: "stateFact", fact: "problem", value: "no heating since Monday" })
 *   .record({ type: "requestHelp", targetId: "sup-1", reason: "wants a refund I may not give" })
 * const { session, heardAt } = call.getSnapshot()
 * const card = brief({ session, events: call.events(), now: heardAt })
 * card.text.split(".")[0] // => "Please help: wants a refund I may not give"
 * card.gaps // => ["desiredOutcome", "verification", "callbackNumber"]
 * ```
 */
export function brief(source: HandoffSource, options: BriefOptions = {}): Brief {
  const { session, now } = source
  const help = session.helpRequests.find(({ helpId }) => helpId === options.helpId) ?? openHelp(session).at(-1)
  const all: Brief["sections"] = {
    ask: toAsk(source, help),
    identify: toWho(source).filter(({ code }) => code !== "reachOn"),
    situation: toMatter(source),
    background: [...toBackground(source), ...toOffers(source), ...toPromised(source)],
    assessment: toWarnings(source),
    recommendation: [
      ...toNext(source).filter(({ code }) => code !== "helpUnmet"),
      ...toCautions(source).filter(({ code }) => code !== "doNotOfferAgain"),
      ...toOutcome(source).filter(({ code }) => code === "lineEnded"),
      ...toOpeningLine(source),
    ],
  }
  const gaps = toBriefGaps(source)
  const fields = toGapFields(source, gaps)
  const { text, omitted } = toCard(all, { gaps, fields }, toRenderer(options, QUOTED_IN_BRIEF))
  const given = { helpId: help?.helpId ?? null, at: now, sections: all, gaps, text, omitted }
  return fields.length === 0 ? given : { ...given, fields }
}

/** What is asked of the one who takes over. */
function toAsk(source: HandoffSource, help: HelpRequest | undefined): readonly Statement[] {
  const asked = standingCues(source).findLast(({ kind }) => kind === "supervisorRequest")
  const wish = asked === undefined ? [] : [state("callerAsksForYou", {}, [asked.seq])]
  if (help === undefined) return wish
  const reason = help.reason ?? ""
  return [reason === "" ? state("askedToHelp", {}, [help.seq]) : state("askedFor", { reason }, [help.seq]), ...wish]
}

function toCard(
  all: Brief["sections"],
  { gaps, fields }: { readonly gaps: readonly Gap[]; readonly fields: readonly GapField[] },
  renderer: Renderer,
): { readonly text: string; readonly omitted: readonly Statement[] } {
  // A long form would leave no room for the call itself.
  const labels = fields.length > MOST_LABELS ? [] : fields.map(({ label }) => renderer.say.mention(label))
  const ending = gaps.length === 0 ? "" : renderer.words.notKnown(toGapWords(renderer.words.gaps, gaps, labels))
  const statements = sections.flatMap((section) => all[section])
  const chosen = new Set<Statement>()
  let room = BRIEF_WORDS - countWords(ending)
  for (const statement of statements.toSorted((a, b) => rank(a) - rank(b))) {
    const sentence = toSentence(renderer, statement)
    const words = countWords(sentence)
    if (sentence === "" || words > room) continue
    chosen.add(statement)
    room -= words
  }
  const said = statements.filter((each) => chosen.has(each)).map((each) => toSentence(renderer, each))
  return {
    text: [...said, ending].filter((sentence) => sentence !== "").join(" "),
    omitted: statements.filter((each) => !chosen.has(each) && toSentence(renderer, each) !== ""),
  }
}

/** Of the facts, the problem and the outcome come at their place; a client's own fields after everything else. */
function rank({ code, slots }: Statement): number {
  const place = order.indexOf(code)
  const isField = "fact" in slots && slots.fact !== "problem" && slots.fact !== "desiredOutcome"
  return place < 0 || isField ? order.length : place
}

/**
 * A brief in Markdown, with everything that found no room on the card.
 *
 * @param options - `locale` (BCP 47; English and Spanish are spoken, English where it is left out) and `zone` (IANA; UTC where it is left out) of
 * the reader.
 *
 * @example
 * ```ts
 * import { brief, toBriefMarkdown } from "evenkeel/handoff"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call } = buildCall({ caller: { name: "Dana" } })
 *   .answer()
 *   .record({ type: "stateFact", fact: "problem", value: "No heating since Monday" })
 * const { session, heardAt } = call.getSnapshot()
 * const source = { session, events: call.events(), now: heardAt }
 * toBriefMarkdown(brief(source)).includes("No heating since Monday") // => true
 * ```
 */
export function toBriefMarkdown(given: Brief, options: HandoffOptions = {}): string {
  const renderer = toRenderer(options)
  const { headings, gaps } = renderer.words
  const labels = (given.fields ?? []).map(({ label }) => renderer.say.clip(label))
  const parts = sections.map((section) => ({
    heading: headings[section],
    lines: given.sections[section].map((each) => toSentence(renderer, each)),
  }))
  return toMarkdown([...parts, { heading: headings.gaps, lines: toGapWords(gaps, given.gaps, labels) }])
}

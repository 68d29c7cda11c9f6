import { orInvalidInput } from "../kernel/index.js"
import { inSafetyMode, openHelp, type HelpRequest, type SessionState } from "../session/index.js"
import { toCard } from "./brief-card.js"
import { toAnswers } from "./told/answers.js"
import { toBriefGaps, toGapFields } from "./told/gaps.js"
import { toCautions, toOpeningLine } from "./told/guidance.js"
import { mustBeOneOf } from "./must-be-one-of.js"
import { toKnownSource } from "./known.js"
import { layOut } from "./lay-out.js"
import { isOver, issuesToTell, toMatters } from "./told/matter.js"
import type { NotePart } from "./note.js"
import { reasonOf, toDone, toNext, toPromised } from "./told/owed.js"
import { toMarkdown } from "./markdown.js"
import { toReadBacks } from "./told/read-back-heard.js"
import { toRenderer, toWording, type HandoffOptions } from "./render.js"
import { standingCues, type HandoffSource } from "./told/source.js"
import { toOutcome, toWarnings } from "./told/standing.js"
import { state, type Gap, type GapField, type Statement } from "./told/statement.js"
import { toBackground, toOffers } from "./told/story.js"
import { toWho } from "./told/who.js"
import type { WordingOptions } from "./words/say.js"

/** The parts of an I-SBAR-R brief, in the order in which they are read: what is asked first; before it only a danger that stands. */
export type BriefSection = "ask" | "identify" | "situation" | "background" | "assessment" | "recommendation"

/** For whom a brief is, and about which request. */
export interface BriefOptions extends HandoffOptions {
  /** The request for help that it goes with; the newest open one where it is left out. */
  readonly helpId?: string
}

/** What the one who takes over must know, on one card, in the language and zone that it names. */
export interface Brief extends WordingOptions {
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

const order: readonly BriefSection[] = ["ask", "identify", "situation", "background", "assessment", "recommendation"]

/**
 * Orients the one who takes over, in at most 60 words (15 seconds): an I-SBAR-R brief, danger first, then what is asked of them.
 *
 * Recorded and confirmed facts stand as facts, what was only heard as a quotation. It never judges the agent, and it carries
 * no words in which a danger was told. Each statement names the events that it rests on.
 *
 * @see SBAR, Institute for Healthcare Improvement; I for identity, R for recommendation and, once more, read-back.
 * @throws {@link Fault} `input/invalid` for a value of another form, and for a `helpId` that the call does not have.
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
export function brief(given: HandoffSource, options: BriefOptions = {}): Brief {
  return orInvalidInput({ source: given, options }, () => {
    const source = toKnownSource(given)
    const { session, now } = source
    const { helpId } = options
    if (helpId !== undefined)
      mustBeOneOf(
        "options.helpId",
        helpId,
        session.helpRequests.map((each) => each.helpId),
      )
    const help = session.helpRequests.find((each) => each.helpId === helpId) ?? openHelp(session).at(-1)
    const warnings = toWarnings(source)
    const isFirst = ({ code }: Statement) => code === "safety" && inSafetyMode(session) !== undefined
    const outcome = toOutcome(source)
    const all: Brief["sections"] = {
      ask: [...warnings.filter(isFirst), ...toAsk(source, help)],
      identify: toWho(source).filter(({ code }) => code !== "reachOn"),
      situation: [
        ...inTalkingOrder(session, toMatters(source)).flat(),
        ...toAnswers(source),
        ...toReadBacks(source),
        ...outcome.filter(
          ({ code, slots }) => code !== "lineEnded" && !("resolution" in slots && slots.resolution === "unknown"),
        ),
      ],
      background: [...toBackground(source), ...toDone(source), ...toOffers(source), ...toPromised(source)],
      assessment: warnings.filter((each) => !isFirst(each)),
      recommendation: [
        ...toNext(source).filter(({ code }) => code !== "helpUnmet"),
        ...toCautions(source).filter(({ code }) => code !== "doNotOfferAgain"),
        ...outcome.filter(({ code }) => code === "lineEnded"),
        ...toOpeningLine(source),
      ],
    }
    const { words } = options
    const wording = toWording(options, source.settings)
    const gaps = toBriefGaps(source)
    const fields = gaps.includes("message") ? toGapFields(source, gaps) : []
    const { text, omitted } = toCard(
      order.flatMap((section) => all[section]),
      toOverMatters(source),
      { gaps, fields },
      (mostWords) => toRenderer(words === undefined ? {} : { words }, wording, { mostWords, from: now }),
    )
    const card = { helpId: help?.helpId ?? null, at: now, ...wording, sections: all, gaps, text, omitted }
    return fields.length === 0 ? card : { ...card, fields }
  })
}

/** What is being talked about comes first; where nobody talks any more, what came up first. */
function inTalkingOrder<Matter>({ line }: SessionState, matters: readonly Matter[]): readonly Matter[] {
  return line.phase === "connected" ? matters.toReversed() : matters
}

/** Numbers of the matters that are over, where one is not: what is open needs their room. */
function toOverMatters({ session }: HandoffSource): readonly number[] {
  const issues = issuesToTell(session)
  return issues.every(isOver) ? [] : issues.flatMap((issue, index) => (isOver(issue) ? index + 1 : []))
}

/** What is asked of the one who takes over. */
function toAsk(source: HandoffSource, help: HelpRequest | undefined): readonly Statement[] {
  const asked = standingCues(source).findLast(({ kind }) => kind === "supervisorRequest")
  const wish = asked === undefined ? [] : [state("callerAsksForYou", {}, [asked.seq])]
  if (help === undefined) return wish
  const reason = reasonOf(help)
  return [reason === "" ? state("askedToHelp", {}, [help.seq]) : state("askedFor", { reason }, [help.seq]), ...wish]
}

/**
 * A brief in words: its parts in order, empty ones left out, what is not known last. For a page of the host's own.
 *
 * @param options - `locale` (BCP 47; English and Spanish are spoken) and `zone` (IANA) of the reader; those of the brief where they are left out.
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { brief, toBriefParts } from "evenkeel/handoff"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call } = buildCall({ caller: { name: "Dana" } })
 *   .answer()
 *   .record({ type: "stateFact", fact: "problem", value: "No heating since Monday" })
 * const { session, heardAt } = call.getSnapshot()
 * toBriefParts(brief({ session, events: call.events(), now: heardAt })).map(({ heading }) => heading)
 * ```
 */
export function toBriefParts(given: Brief, options: HandoffOptions = {}): readonly NotePart[] {
  return orInvalidInput({ brief: given, options }, () => {
    const { sections, gaps: missing, fields } = given
    return layOut(toRenderer(options, given), order, { sections, missing, fields })
  })
}

/**
 * A brief in Markdown, with everything that found no room on the card.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
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
  return toMarkdown(toBriefParts(given, options))
}

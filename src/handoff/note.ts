import { orInvalidInput } from "../kernel/index.js"
import { currentCallType, isPlain, messageOf, type CallType } from "../session/index.js"
import { toMarkdown } from "./markdown.js"
import { toAnswers } from "./told/answers.js"
import { toGapFields, toNoteGaps } from "./told/gaps.js"
import { toCautions, toGreeting, toKnown } from "./told/guidance.js"
import { mustBeOneOf } from "./must-be-one-of.js"
import { toKnownSource } from "./known.js"
import { layOut, toText } from "./lay-out.js"
import { toMatters } from "./told/matter.js"
import { toDone, toNext, toPromised } from "./told/owed.js"
import { toReadBacks } from "./told/read-back-heard.js"
import { toRenderer, toWording, type HandoffOptions } from "./render.js"
import type { HandoffSource } from "./told/source.js"
import { toOutcome, toPraise, toWarnings } from "./told/standing.js"
import type { Gap, GapField, Statement } from "./told/statement.js"
import { toBackground, toOffers } from "./told/story.js"
import { toWho } from "./told/who.js"
import type { WordingOptions } from "./words/say.js"

/** The parts of a note, in the order in which they are read. */
export type NoteSection =
  "identify" | "situation" | "state" | "done" | "promised" | "next" | "greet" | "doNotAsk" | "doNotSay"

/** Which part of a call a note is about. */
export interface NoteOptions {
  /** One agent's part; the whole call where it is left out. */
  readonly segmentId?: string
}

/** What the next one needs who opens the record. Its `locale` and `zone` are the client's: in them it is worded where its reader asks for no others. */
export interface Note extends WordingOptions {
  readonly callId: string
  readonly client: string
  /** Of one agent's part of the call; `null` for the whole call. */
  readonly segmentId: string | null
  readonly agentId: string | null
  /** When the call was opened, milliseconds since the Unix epoch. */
  readonly openedAt: number
  /** By when it is told, milliseconds since the Unix epoch. */
  readonly at: number
  readonly callType: CallType
  readonly matterId: string | null
  /** Its sentences as data, by part, each with the events that it rests on. `renderNote` and `toNoteParts` word them. */
  readonly sections: Readonly<Record<NoteSection, readonly Statement[]>>
  /** Whether the next one could go on from it, and what is missing. */
  readonly completeness: Completeness
}

/** Whether the next one could go on from a note. */
export interface Completeness {
  readonly complete: boolean
  readonly missing: readonly Gap[]
  /** Of the gap `message`: which fields, in the order in which to ask. Left out where there is none. */
  readonly fields?: readonly GapField[]
  /** What is there, of what there should be: 0 to 1. */
  readonly ratio: number
}

const order: readonly NoteSection[] = [
  "identify",
  "situation",
  "state",
  "done",
  "promised",
  "next",
  "greet",
  "doNotAsk",
  "doNotSay",
]

/** Of how many things a note is complete: see `toNoteGaps`. */
const WANTED = 12

/**
 * The note of a call: what it was about, what was done and promised, what comes next, how to greet, what not to ask or say.
 *
 * Every sentence is data with the events that it rests on. It is never refused: what is missing is named in `completeness`.
 * The words in which a danger was told are not in it. With a `segmentId` it holds what came from that agent's part alone.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form, and for a `segmentId` that the call does not have.
 *
 * @example
 * ```ts
 * import { note, renderNote } from "evenkeel/handoff"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call } = buildCall({ caller: { name: "Dana" } })
 *   .answer()
 *   .record({ type: "stateFact", fact: "problem", value: "no heating since Monday" })
 * const { session, heardAt } = call.getSnapshot()
 * const written = note({ session, events: call.events(), now: heardAt })
 * written.sections.situation.map(({ code, evidence }) => [code, evidence]) // => [["fact", [4]]]
 * written.completeness.missing // => ["callbackNumber", "desiredOutcome", "actions"]
 * renderNote(written).includes("Problem: no heating since Monday.") // => true
 * ```
 */
export function note(given: HandoffSource, options: NoteOptions = {}): Note {
  return orInvalidInput({ source: given, options }, () => {
    const source = toKnownSource(given)
    const { segmentId } = options
    const { session, now } = source
    if (segmentId !== undefined)
      mustBeOneOf(
        "options.segmentId",
        segmentId,
        session.segments.map((each) => each.segmentId),
      )
    const segment =
      segmentId === undefined ? session.segments.at(-1) : session.segments.find((each) => each.segmentId === segmentId)
    const all: Note["sections"] = {
      identify: toWho(source),
      situation: [...toMatters(source).flat(), ...toAnswers(source), ...toReadBacks(source), ...toBackground(source)],
      state: [...toOutcome(source), ...toWarnings(source), ...toPraise(source)],
      done: [...toDone(source), ...toOffers(source)],
      promised: toPromised(source),
      next: toNext(source),
      greet: toGreeting(source),
      doNotAsk: toKnown(source),
      doNotSay: toCautions(source),
    }
    return {
      callId: session.callId,
      client: session.opening.client,
      segmentId: segmentId ?? null,
      agentId: segment?.agentId ?? null,
      openedAt: session.opening.openedAt,
      at: now,
      callType: currentCallType(session.callTypes),
      matterId: session.arrival.matterId ?? null,
      sections: segmentId === undefined ? all : within(all, spanOf(source, segmentId)),
      completeness: toCompleteness(source),
      ...toWording({}, source.settings),
    }
  })
}

/**
 * Whether the next one could go on from the note that this call would leave.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { toCompleteness } from "evenkeel/handoff"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call } = buildCall({ caller: { name: "Dana" } })
 *   .answer()
 *   .record({ type: "stateFact", fact: "problem", value: "No heating since Monday" })
 * const { session, heardAt } = call.getSnapshot()
 * const source = { session, events: call.events(), now: heardAt }
 * toCompleteness(source).missing // => ["callbackNumber", "desiredOutcome", "actions"]
 * ```
 */
export function toCompleteness(given: HandoffSource): Completeness {
  return orInvalidInput({ source: given }, () => {
    const source = toKnownSource(given)
    const missing = toNoteGaps(source)
    const fields = toGapFields(source, missing)
    const wanted = (isPlain(source.session.callTypes) ? 0 : WANTED) + (wantsMessage(source) ? 1 : 0)
    const ratio = wanted === 0 ? 1 : (wanted - missing.length) / wanted
    return { complete: missing.length === 0, missing, ratio, ...(fields.length === 0 ? {} : { fields }) }
  })
}

function wantsMessage({ session, settings }: HandoffSource): boolean {
  return settings !== undefined && messageOf(session, settings).fields.some(({ required }) => required)
}

interface SeqSpan {
  readonly from: number
  readonly to: number
}

/** The events of one agent's part: from its start to the start of the next one. */
function spanOf({ session, events }: HandoffSource, segmentId: string): SeqSpan {
  const index = session.segments.findIndex((each) => each.segmentId === segmentId)
  const next = session.segments[index + 1]
  const from = index === 0 ? 1 : session.segments[index]!.seq
  return { from, to: next === undefined ? (events.at(-1)?.seq ?? 0) : next.seq - 1 }
}

function within(all: Note["sections"], { from, to }: SeqSpan): Note["sections"] {
  const kept = (statements: readonly Statement[]) =>
    statements.filter(({ evidence }) => evidence.some((seq) => seq >= from && seq <= to))
  // `fromEntries` forgets which keys it was given: all sections.
  return Object.fromEntries(order.map((section) => [section, kept(all[section])])) as unknown as Note["sections"]
}

/** One part of a note, worded. */
export interface NotePart {
  readonly heading: string
  readonly lines: readonly string[]
}

/**
 * A note in words: its parts in order, empty ones left out, what is missing last. For a page or a form of the host's own.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { note, toNoteParts } from "evenkeel/handoff"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call } = buildCall({ caller: { name: "Dana" } })
 *   .answer()
 *   .record({ type: "stateFact", fact: "problem", value: "No heating since Monday" })
 * const { session, heardAt } = call.getSnapshot()
 * const source = { session, events: call.events(), now: heardAt }
 * toNoteParts(note(source)).map(({ heading }) => heading).slice(0, 2) // => ["Who", "Situation"]
 * ```
 */
export function toNoteParts(given: Note, options: HandoffOptions = {}): readonly NotePart[] {
  return orInvalidInput({ note: given, options }, () => {
    const { sections, completeness } = given
    return layOut(toRenderer(options, given), order, { sections, ...completeness })
  })
}

/**
 * A note as plain text: a heading a part, a line a sentence.
 *
 * @param options - `locale` (BCP 47; English and Spanish are spoken) and `zone` (IANA) of the reader; those of the note where they are left out.
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { note, renderNote } from "evenkeel/handoff"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call } = buildCall({ caller: { name: "Dana" } })
 *   .answer()
 *   .record({ type: "stateFact", fact: "problem", value: "No heating since Monday" })
 * const { session, heardAt } = call.getSnapshot()
 * const source = { session, events: call.events(), now: heardAt }
 * renderNote(note(source)).split("\n").slice(0, 2) // => ["Who", "  Dana."]
 * ```
 */
export function renderNote(given: Note, options: HandoffOptions = {}): string {
  return toText(toNoteParts(given, options))
}

/**
 * A note in Markdown, with what somebody said escaped.
 *
 * @param options - As for {@link renderNote}.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { note, toNoteMarkdown } from "evenkeel/handoff"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call } = buildCall({ caller: { name: "Dana" } })
 *   .answer()
 *   .record({ type: "stateFact", fact: "problem", value: "No heating since Monday" })
 * const { session, heardAt } = call.getSnapshot()
 * const source = { session, events: call.events(), now: heardAt }
 * toNoteMarkdown(note(source)).includes("No heating since Monday") // => true
 * ```
 */
export function toNoteMarkdown(given: Note, options: HandoffOptions = {}): string {
  return toMarkdown(toNoteParts(given, options))
}

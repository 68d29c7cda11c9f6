import { orInvalidInput } from "../../kernel/index.js"
import type { MeantWindow, PromisedBy, PromiseKind, PromiseWindow } from "../../session/index.js"
import type { Span, Turn } from "../../session/model/turn.js"
import { isZone, type WorkCalendar } from "../../time/index.js"
import { checkTurn } from "../check-turn.js"
import { english } from "./en/english.js"
import type { PromiseGrammar } from "./grammar.js"
import type { PromiseSpeaker } from "./promised-act.js"
import { dropRepeats, joinSteps } from "./join-acts.js"
import { hearingOf, type Hearing } from "./resolve-day.js"
import { resolveWindow, type PromisePrecision } from "./resolve-window.js"
import type { ClockTime, TimeMention } from "./time-mention.js"
import type { TimedAct } from "./timed-act.js"
import type { Token } from "./token.js"

/** A promise as it was heard: a proposal, until somebody accepts it. */
export interface HeardPromise {
  /**
   * `callback`: to phone, get back or be in touch; `send`: by post, email, text, upload or carrier; `visit`: to come in person, to collect
   * or deliver; `do`: anything else.
   */
  readonly kind: PromiseKind
  /** Who performs it. "We", a colleague and a technician are the `company`. */
  readonly promisedBy: PromisedBy
  /** `from` is at or before `to` where both are known. */
  readonly window: PromiseWindow
  /** The times on the wall that the window comes from: half past two as well where clocks skip it. None for a time that elapses. */
  readonly meant?: MeantWindow
  /**
   * How closely the time was said.
   *
   * `exact`: one instant ("at three", "in twenty minutes"), `from` equals `to`. `range`: two ends ("between two and four", "Tuesday or
   * Wednesday"). `bound`: one end ("by Friday", "after three", "within the hour"), the other is `null`. `day`: whole dates ("tomorrow",
   * "in two days", "next week"). `part`: a part of a day by convention ("tomorrow morning"). `vague`: words without a figure, with no window
   * ("soon") or a wide one ("later today", "sometime next week"). `none`: no time was said.
   */
  readonly precision: PromisePrecision
  /** The zone that the time was said in: one said aloud ("three Eastern"), else that of the call. An IANA name. */
  readonly zone: string
  /** The words of the promise, a quotation from the turn. */
  readonly words: string
  /** Where those words stand. */
  readonly span: Span
}

/** Where and when a turn is heard. */
export interface HearingOptions {
  /** When the turn ended, milliseconds since the Unix epoch: "tomorrow" counts from here. */
  readonly at: number
  /** The zone in which times are meant unless another is said: the caller's. An IANA name; it also decides the order of "12/5". */
  readonly zone: string
  /** The zone that is meant by "our time" of an agent and by "your time" of a caller: ours. An IANA name; `zone` where it is left out. */
  readonly ourZone?: string
  /** Business days and closing times; Monday to Friday until 17:00 where it is left out. */
  readonly calendar?: WorkCalendar
  /** The language; English where it is left out. */
  readonly grammar?: PromiseGrammar
}

/** More promises than this in one turn are noise. */
const MOST_PROMISES = 32

/** Nobody says more than this in one turn: two hours of speech. What is behind it is not read. */
const MOST_TEXT = 100_000

/**
 * The promises in a turn: who will do what, and when.
 *
 * Heard are commitments to a later act, typed or as a recogniser writes them. What is done during the call, past, asked, offered, refused,
 * reported, doubtful, conditional or withdrawn is none; nor is general information. "Once X happens, I'll call" is a promise without a time.
 * The conventions for times are in the guide on promises.
 *
 * @param turn - The words and who speaks: "I" of an agent or supervisor is the `agent`, of a caller the `caller`, of a bot the `company`. Other
 * speakers promise nothing. A turn in another language than the grammar's gives none.
 * @returns In order of mention, at most 32, from the first 100,000 UTF-16 units; the same input gives the same output. Never throws for any text. Without a known zone and
 * an instant, windows are `null`.
 * @throws {@link Fault} `input/invalid` for a turn without a text or with a speaker whom we do not know.
 * @throws {@link Fault} `time/invalid-calendar` for a calendar that is none.
 *
 * @example
 * ```ts
 * import { hearPromises } from "evenkeel/cues"
 *
 * const at = Date.UTC(2026, 10, 24, 15) // Tuesday, ten in the morning in New York
 * const hear = (text: string) => hearPromises({ speaker: "agent", text }, { at, zone: "America/New_York" })
 * const [promise] = hear("I'll call you back tomorrow at three, no, sorry, four")
 * promise?.kind // => "callback"
 * promise?.window.from === Date.UTC(2026, 10, 25, 21) // => true
 * promise?.precision // => "exact"
 * hear("Shall I call you at three?") // => []
 * ```
 */
export function hearPromises(
  turn: Pick<Turn, "speaker" | "text" | "language">,
  options: HearingOptions,
): readonly HeardPromise[] {
  checkTurn(turn)
  return orInvalidInput({ turn, options }, () => hear(turn, options))
}

function hear(turn: Pick<Turn, "speaker" | "text" | "language">, options: HearingOptions): readonly HeardPromise[] {
  const { at, zone, ourZone = zone, calendar, grammar = english } = options
  const speaker = speakerOf(turn.speaker)
  if (speaker === undefined || !isSpoken(turn.language, grammar.language)) return []
  const text = turn.text.length > MOST_TEXT ? turn.text.slice(0, MOST_TEXT) : turn.text
  if (!grammar.mayPromise(text)) return []
  const tokens = grammar.tokenize(text)
  const { acts, closesAt } = grammar.hear(tokens, { speaker, zone })
  const kept = dropRepeats(tokens, joinSteps(acts.filter((act) => act.void === undefined)), grammar)
  if (kept.length === 0) return []
  const known = isZone(zone) && Number.isFinite(at) && Math.abs(at) < 8.6e15
  const hearing = known ? hearingOf(at, zone, calendar) : undefined
  const [speakers, hearers] = speaker === "caller" ? [zone, ourZone] : [ourZone, zone]
  const scene = { text, tokens, zones: { caller: zone, speaker: speakers, hearer: hearers }, hearing, closesAt }
  return kept.slice(0, MOST_PROMISES).map((act) => toPromise(act, scene))
}

/** Who speaks, as far as promises go; `undefined` for those who promise nothing. */
export function speakerOf(role: Turn["speaker"]): PromiseSpeaker | undefined {
  switch (role) {
    case "agent":
    case "supervisor":
      return "agent"
    case "caller":
      return "caller"
    case "bot":
      return "company"
    case "thirdParty":
    case "interpreter":
    case "relayOperator":
    case "system":
      return undefined
  }
}

function isSpoken(language: string | undefined, wanted: string): boolean {
  return language === undefined || language.toLowerCase().split(/[-_]/)[0] === wanted
}

/** What is known where a promise was heard. */
interface Scene {
  readonly text: string
  readonly tokens: readonly Token[]
  /** By whose time it is. */
  readonly zones: Readonly<Record<string, string>> & { readonly caller: string }
  /** Missing where the zone or the instant is unknown. */
  readonly hearing: Hearing | undefined
  readonly closesAt: ClockTime | undefined
}

function toPromise(act: TimedAct, { text, tokens, zones, hearing, closesAt }: Scene): HeardPromise {
  const { kind, promisedBy, time } = act
  const first = Math.min(act.first, time?.first ?? act.first)
  const last = Math.max(act.last, time?.last ?? act.last, act.quotedTo ?? act.last)
  const span = { start: tokens[first]!.start, end: tokens[Math.min(last, tokens.length - 1)]!.end }
  const said = time?.zone ?? "caller"
  const spoken = zones[said] ?? said
  const { from, to, precision, meant } = windowOf(time, spoken, hearing, closesAt)
  const words = text.slice(span.start, span.end)
  const window = { from, to }
  return meant === undefined
    ? { kind, promisedBy, window, precision, zone: spoken, words, span }
    : { kind, promisedBy, window, meant, precision, zone: spoken, words, span }
}

function windowOf(time: TimeMention | undefined, spoken: string, hearing: Hearing | undefined, closesAt?: ClockTime) {
  if (time === undefined) return { from: null, to: null, precision: "none" } as const
  if (hearing === undefined) return { from: null, to: null, precision: "vague" } as const
  if (spoken === hearing.zone) return resolveWindow(time, hearing, closesAt)
  const there = hearingOf(hearing.at, spoken, hearing.calendar)
  // "Tomorrow at nine Pacific" is tomorrow where the call is.
  const here = time.start.day === undefined ? there : { ...there, today: hearing.today }
  return resolveWindow(time, here, closesAt)
}

import { formatLocal } from "../../time/index.js"
import { knownZone } from "../../time/inner.js"
import { orInvalidInput, type Envelope } from "../../kernel/index.js"
import { askedLanguage } from "../../kernel/inner.js"
import { englishStory } from "./explain-english.js"
import { spanishStory } from "./explain-spanish.js"
import { fill, type Text } from "../fill.js"
import type { AnswerOutcome, NotAsked } from "./dispatch.js"
import type { AnswerDoubt, ClimbReason, DispatchEvents, DispatchEventType, SkipReason } from "./events.js"
import type { Roster } from "../roster/index.js"

/** One step of the story of a dispatch. */
export interface ExplainedStep {
  /** The event that it rests on. */
  readonly eventId: string
  readonly at: number
  /** On the client's wall, `2026-11-25T03:10:00-06:00`. */
  readonly local: string
  readonly text: string
}

/** How a story is told. */
export interface ExplainDispatchOptions {
  /** IANA name; UTC where it is not known. */
  readonly zone: string
  /** BCP 47, English or Spanish; English where it is left out. */
  readonly language?: string
  readonly roster?: Pick<Roster, "people">
}

type Told = Exclude<DispatchEventType extends `dispatch.${infer Name}` ? Name : never, "noted">

/**
 * The words of a language. A place of a text is a member of the event, or with a dot what a member is called: `{reason.skipped}`. Of
 * several texts the first is told of which nothing is unknown or empty, else the last.
 */
export interface StoryWords {
  readonly urgent: Readonly<Record<`${boolean}`, string>>
  readonly settled: Readonly<Record<DispatchEvents["dispatch.preconditionSettled"]["outcome"], string>>
  readonly skipped: Readonly<Record<SkipReason, string>>
  readonly because: Readonly<Record<ClimbReason, string>>
  readonly outcome: Readonly<Record<AnswerOutcome, string>>
  readonly doubt: Readonly<Record<AnswerDoubt, string>>
  readonly late: Readonly<Record<`${boolean}`, string>>
  readonly lapsed: Readonly<Record<DispatchEvents["dispatch.acknowledgementLapsed"]["reason"], string>>
  /** By the event's type, without its `dispatch.`. */
  readonly texts: Readonly<Record<Told, Text>>
}

/**
 * What happened with a dispatch, in words for a supervisor: who was told and how, who was passed over and why, who answered and whether it
 * counted, each sentence with the event that it rests on.
 *
 * @param events - The log of one dispatch. Others' events are left out.
 * @param options - `zone`: on whose wall the times are; `language`: English where it is left out; `roster`:
 * people by the names that stand there, by their ids where it is left out.
 * @throws {@link Fault} `input/invalid` for a value of another form, and for a language that there are no words in.
 *
 * @example
 * ```ts
 * import { explainDispatch } from "evenkeel/escalation/dispatch"
 *
 * const event = {
 *   id: "D1#2", stream: "D1", seq: 2, at: 0, heardAt: 0, v: 1, batch: 1, causedBy: null,
 *   by: { id: "evenkeel", role: "library" }, origin: "reaction",
 *   type: "dispatch.rungSkipped",
 *   data: { rung: 0, repeat: 0, reason: "nobodyOnDuty", people: [] },
 * } as const
 * explainDispatch([event], { zone: "UTC" })[0]?.text // => "Rung 1 was passed over at once: nobody is on duty."
 * ```
 */
export function explainDispatch(
  events: readonly Envelope[],
  options: ExplainDispatchOptions,
): readonly ExplainedStep[] {
  return orInvalidInput({ events, options }, () => {
    const { zone, language = "en", roster } = options
    const words = askedLanguage(language, "options.language") === "es" ? spanishStory : englishStory
    const { texts } = words
    return events.flatMap(({ id, type, data, at }) => {
      const [area, name] = type.split(".") as [string, Told]
      if (area !== "dispatch" || !Object.hasOwn(texts, name) || isOfferedAgain(data)) return []
      const told = texts[name]
      const valueOf = placesOf(data as Json, words, roster)
      const last = typeof told === "string" ? told : told.at(-1)!
      const text = fill(told, valueOf) ?? fill(last, (place) => valueOf(place) ?? "")!
      return [{ eventId: id, at, local: formatLocal(at, knownZone(zone)), text }]
    })
  })
}

type Json = Readonly<Record<string, unknown>>

function isOfferedAgain(data: unknown): boolean {
  return ((data as Json)["offerCount"] ?? 1) !== 1
}

/** What is said for the places of a text. People are told by their names, and rungs are counted from 1. */
function placesOf(data: Json, words: StoryWords, roster: ExplainDispatchOptions["roster"]) {
  const toName = (each: unknown): string => {
    const id = (each as Partial<NotAsked>).personId ?? each
    return roster?.people.find(({ personId }) => personId === id)?.name ?? String(id)
  }
  return (place: string): string | undefined => {
    const [member, table] = place.split(".") as [string, keyof StoryWords | undefined]
    const value = data[member]
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return undefined
    if (table !== undefined) return (words[table] as Readonly<Record<string, string>>)[value as string]
    if (member === "rung") return String((value as number) + 1)
    return ofPeople.includes(member) ? asList(value).map(toName).join(", ") : asList(value).join(", ")
  }
}

/** Members of events that tell people. */
const ofPeople: readonly string[] = ["personId", "personIds", "owner", "people", "notAsked"]

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

import { formatLocal, isZone } from "../../time/index.js"
import { orInvalidInput, type Envelope } from "../../kernel/index.js"
import { askedLanguage } from "../../kernel/inner.js"
import { englishStory } from "./explain-english.js"
import { spanishStory } from "./explain-spanish.js"
import type { DispatchEvents } from "./events.js"
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

/** The words of a language for each event; an event without a sentence is left out. */
export type StoryWords = {
  readonly [Type in keyof DispatchEvents]: (data: DispatchEvents[Type]) => string | undefined
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
    return events.flatMap(({ id, type, data, at }) => {
      if (!Object.hasOwn(words, type)) return []
      const named = roster === undefined ? data : withNames(data, roster)
      const text = (words[type as keyof DispatchEvents] as (data: unknown) => string | undefined)(named)
      return text === undefined ? [] : [{ eventId: id, at, local: formatLocal(at, isZone(zone) ? zone : "UTC"), text }]
    })
  })
}

/** Members of events that hold ids of people. */
const ofPeople: readonly string[] = ["personId", "personIds", "owner"]

/** The data with people's names in the place of their ids, for the sentences alone. */
function withNames(data: unknown, { people }: Pick<Roster, "people">): unknown {
  const toName = (id: unknown): unknown => people.find(({ personId }) => personId === id)?.name ?? id
  const visit = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((each) => visit(each, key))
    if (typeof value !== "object" || value === null) return ofPeople.includes(key) ? toName(value) : value
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, visit(each, name)]))
  }
  return visit(data, "")
}

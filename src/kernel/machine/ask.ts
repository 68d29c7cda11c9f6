import { appendReaction, reportFailure, stopLoop } from "./append.js"
import { toDraft } from "../events/draft.js"
import type { Draft, Envelope } from "../events/envelope.js"
import { asList } from "../checks/lists.js"
import type { Machine } from "./machine.js"
import type { Deadline, Part, View } from "./part.js"
import { isTrusted } from "./trust.js"

/** More reactions than this in one step are a loop: the rest is dropped and `loop.stopped` names the part. */
const MOST_REACTIONS = 250

const none: readonly Draft[] = []

/** Asks every part about each event that none was asked about yet, in order, until nothing is left to react to. */
export function react(machine: Machine): void {
  const { events, base } = machine
  while (machine.reactedCount < events.length && !machine.stopped) {
    const cause = events[machine.reactedCount++]!
    const question: Question = { step: "react", about: cause, cause }
    for (const part of base.parts) if (part.react !== undefined) ask(machine, part, question)
  }
}

/** What a part is asked. Plain data: a closure for every part and event would be most of what a step leaves behind. */
type Question =
  | { readonly step: "react"; readonly about: Envelope; readonly cause: Envelope }
  | { readonly step: "settle"; readonly about: readonly Envelope[]; readonly cause: Envelope | undefined }
  | { readonly step: "due"; readonly about: Deadline; readonly cause: undefined }

/** The methods of a part by what they are asked: each takes what its question is about. */
type Answers = Partial<Record<Question["step"], (view: View, about: Question["about"]) => readonly Draft[]>>

/** Asks one part, and adds what it answers. A part that throws loses that one answer. */
export function ask(machine: Machine, part: Part, { step, about, cause }: Question): void {
  // Without a cause it is asked about a deadline.
  const { at } = cause ?? (about as Deadline)
  let drafts: readonly Draft[] = none
  try {
    const given = (part as Answers)[step]?.(machine.view, about) ?? none
    drafts = toDrafts(machine, part, given, at)
  } catch (error) {
    reportFailure(machine, part, step, cause, error)
  }
  for (const draft of drafts) {
    if (machine.stopped) return
    if (machine.reactionCount >= MOST_REACTIONS) stopLoop(machine, part)
    else appendReaction(machine, draft, cause, at)
  }
}

/** What a part answers, as it may be logged. One that cannot be makes the whole answer a failure. The session is our own. */
function toDrafts({ base }: Machine, part: Part, given: readonly Draft[], at: number): readonly Draft[] {
  if (given === none || part === base.parts[0] || isTrusted(part)) return given
  return asList(given)
    .slice(0, MOST_REACTIONS + 1)
    .map((draft) => toDraft(draft, at, base.check))
}

import { appendReaction, reportFailure, stopLoop } from "./append.js"
import { toDraft } from "./draft.js"
import type { Draft, Envelope } from "./envelope.js"
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
    const question: Question = { step: "react", event: events[machine.reactedCount++]! }
    for (const part of base.parts) if (part.react !== undefined) ask(machine, part, question)
  }
}

/** What a part is asked. Plain data: a closure for every part and event would be most of what a step leaves behind. */
type Question =
  | { readonly step: "react"; readonly event: Envelope }
  | { readonly step: "settle"; readonly batch: readonly Envelope[] }
  | { readonly step: "due"; readonly deadline: Deadline }

function answer(view: View, part: Part, question: Question): readonly Draft[] | undefined {
  switch (question.step) {
    case "react":
      return part.react?.(view, question.event)
    case "settle":
      return part.settle?.(view, question.batch)
    case "due":
      return part.due?.(view, question.deadline)
  }
}

function causeOf(question: Question): Envelope | undefined {
  if (question.step === "due") return undefined
  return question.step === "react" ? question.event : question.batch.at(-1)
}

/** Asks one part, and adds what it answers. A part that throws loses that one answer. */
export function ask(machine: Machine, part: Part, question: Question): void {
  const cause = causeOf(question)
  const at = question.step === "due" ? question.deadline.at : cause!.at
  let drafts: readonly Draft[] = none
  try {
    drafts = toDrafts(machine, part, answer(machine.view, part, question) ?? none, at)
  } catch {
    reportFailure(machine, part, question.step, cause)
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
  const isList: boolean = Array.isArray(given)
  if (!isList) throw new TypeError()
  if (given.length === 0) return none
  return given.slice(0, MOST_REACTIONS + 1).map((draft) => toDraft(draft, at, base.check))
}

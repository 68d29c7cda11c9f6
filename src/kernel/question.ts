import type { Draft, Envelope } from "./envelope.js"
import type { Deadline, Part, View } from "./part.js"

/** What a part is asked. Plain data: a closure for every part and event would be most of what a step leaves behind. */
export type Question =
  | { readonly step: "react"; readonly event: Envelope }
  | { readonly step: "settle"; readonly batch: readonly Envelope[] }
  | { readonly step: "due"; readonly deadline: Deadline }

/** What the part answers. */
export function answer(view: View, part: Part, question: Question): readonly Draft[] | undefined {
  switch (question.step) {
    case "react":
      return part.react?.(view, question.event)
    case "settle":
      return part.settle?.(view, question.batch)
    case "due":
      return part.due?.(view, question.deadline)
  }
}

/** The event that it rests on; a deadline rests on none. */
export function causeOf(question: Question): Envelope | undefined {
  if (question.step === "due") return undefined
  return question.step === "react" ? question.event : question.batch.at(-1)
}

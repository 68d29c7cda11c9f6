import type { FaultIssue } from "../kernel/index.js"
import type { Playbook } from "./playbook.js"

/**
 * What the library decides for no client, and a host must have thought of before it takes calls. Each is unset until it is set:
 * an empty list, or `never`, is an answer too.
 */
const questions: readonly (readonly [path: string, expected: string, isSet: (playbook: Playbook) => boolean])[] = [
  [
    "phrases.verbatim",
    "the line with the intent aiDisclosure, for clients whose calls a machine may answer",
    ({ phrases }) => has(phrases, "aiDisclosure"),
  ],
  [
    "emergencyContacts",
    "whom to ring in danger, by region",
    ({ emergencyContacts }) => emergencyContacts !== undefined,
  ],
  ["recording", "when calls may be recorded: until it is set, by consent", ({ recording }) => recording !== undefined],
  [
    "phrases.verbatim",
    "the line with the intent recordingNotice: calls are recorded, and callers must hear it",
    ({ phrases, recording }) => (recording?.rule ?? "never") === "never" || has(phrases, "recordingNotice"),
  ],
  ["retention", "how long words are kept: until it is set for ever", ({ retention }) => retention !== undefined],
]

/** What is unset and had better not be, in the order of the members. */
export function toUnset(playbook: Playbook): readonly FaultIssue[] {
  return questions.flatMap(([path, expected, isSet]) => (isSet(playbook) ? [] : [{ path, expected }]))
}

function has(phrases: Playbook["phrases"], intent: string): boolean {
  if (phrases === undefined) return false
  return [...phrases.verbatim, ...phrases.bank].some((phrase) => phrase.intent === intent)
}

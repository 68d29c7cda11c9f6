import { parseTranscript, type Playbook } from "evenkeel"
import { toInputs, type Input } from "../../replay/inputs.js"
import type { Marks } from "../../replay/read-call.js"

export type { Input, Marks }

/** A call on file: its words, what the agent's product recorded, and whose line it is. */
export interface CallFile {
  readonly name: string
  readonly text: string
  readonly marks?: Marks
  readonly playbook: Playbook
}

/**
 * What a call on file is given, in the order in which it came.
 *
 * @param startedAt - When it is to have been answered, milliseconds since the Unix epoch.
 */
export function toScript({ text, marks }: CallFile, startedAt: number): readonly Input[] {
  return toInputs({ startedAt, transcript: parseTranscript(text, { startedAt }), marks })
}

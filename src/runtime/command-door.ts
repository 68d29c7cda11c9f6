import { refuse, type Cleaner, type Decision, type Machine, type Part, type Refusal } from "../kernel/index.js"
import { toDraft, unknownCommand } from "../kernel/inner.js"
import type { Context } from "../session/index.js"
import type { CallParts } from "./call-parts.js"

/** A command as it came, and what masks its texts. */
export interface GivenCommand {
  readonly type: string
  readonly fields: unknown
  readonly cleaner: Cleaner | undefined
}

/** What a command that there is comes to: of the session, or of a part that brings some. What a part decides is checked like all it gives. */
export function decideCommand(
  { session, parts }: CallParts,
  machine: Machine,
  context: Context,
  { type, fields, cleaner }: GivenCommand,
): Decision {
  if (session.isPublic(type)) return session.decide(context, type, fields, cleaner)
  const index = parts.findIndex(({ commands }) => commands?.has(type))
  const { at, now, by, state } = context
  const own = { state: machine.slices[index], view: machine.view, at, now, by }
  const decided = parts[index]!.commands!.decide(own, type, fields, state.line.phase === "completed", cleaner)
  return "refusal" in decided ? decided : decided.map((draft) => toDraft(draft, at, session.checkData))
}

/** The refusal of a command that this call has none of, with the topic to add or what was probably meant; `undefined` where it has it. */
export function noCommand({ session, parts }: CallParts, type: string): { readonly refusal: Refusal } | undefined {
  if (session.isPublic(type)) return undefined
  const ofParts = typesOf(parts)
  if (ofParts.includes(type)) return undefined
  const topic = session.missingTopic("commands", type)
  return topic === undefined
    ? unknownCommand("session", type, [...session.commandTypes(), ...ofParts])
    : refuse("session/topic-missing", { command: type, topic })
}

function typesOf(parts: readonly Part[]): readonly string[] {
  try {
    return parts.flatMap(({ commands }) => commands?.types() ?? [])
  } catch {
    return []
  }
}

/** The members of an input, whatever it is. One that throws when it is read has none. */
export function readInput(given: unknown): Record<string, unknown> {
  try {
    return typeof given === "object" ? { ...(given as Record<string, unknown>) } : {}
  } catch {
    return {}
  }
}

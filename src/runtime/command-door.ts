import {
  toDraft,
  unknownCommand,
  type Cleaner,
  type Decided,
  type Machine,
  type Part,
  type Refusal,
} from "../kernel/index.js"
import { checkData, commandTypes, decide, isPublic, type Context } from "../session/index.js"

/** A command as it came, and what masks its texts. */
export interface GivenCommand {
  readonly type: string
  readonly fields: unknown
  readonly cleaner: Cleaner | undefined
}

/** What a command comes to: of the session, or of a part that brings some. What a part decides is checked like all it gives. */
export function decideCommand(machine: Machine, context: Context, { type, fields, cleaner }: GivenCommand): Decided {
  if (isPublic(type)) return decide(context, type, fields, cleaner)
  const { parts } = machine.base
  const index = parts.findIndex(({ commands }) => commands?.has(type))
  if (index <= 0) return noCommand(parts, type)
  const { at, now, by, state } = context
  const own = { state: machine.slices[index], view: machine.view, at, now, by }
  const decided = parts[index]!.commands!.decide(own, type, fields, state.line.phase === "completed", cleaner)
  return "refusal" in decided ? decided : { drafts: decided.drafts.map((draft) => toDraft(draft, at, checkData)) }
}

/** Whether there is a command of this type. */
export function isCommand(parts: readonly Part[], type: string): boolean {
  return isPublic(type) || typesOf(parts).includes(type)
}

/** The refusal of a command that there is none of, with what was probably meant. */
export function noCommand(parts: readonly Part[], type: string): { readonly refusal: Refusal } {
  return unknownCommand("session", type, [...commandTypes(), ...typesOf(parts)])
}

function typesOf(parts: readonly Part[]): readonly string[] {
  try {
    return parts.flatMap(({ commands }) => commands?.types() ?? [])
  } catch {
    return []
  }
}

import { Fault, instant, type Actor, type FaultIssue } from "../kernel/index.js"
import { defined } from "../kernel/inner.js"
import type { Command, LineCommands, ParticipantCommands, SegmentCommands } from "../session/index.js"

/** The fields of the commands that telephone systems come to. A call of chosen topics takes them with `participantsTopic` and `segmentsTopic`. */
export interface PhoneCommands extends LineCommands, ParticipantCommands, SegmentCommands {}

/** What a telephone system tells, as a command. */
export type PhoneCommand = Command<PhoneCommands>

/** Takes commands for one call: `(command) => call.record(command)`. */
export type GiveCommand = (command: PhoneCommand) => unknown

/** A command before it is stamped. */
export type Wish = {
  [Type in keyof PhoneCommands]: Omit<Extract<PhoneCommand, { readonly type: Type }>, "at" | "by">
}[keyof PhoneCommands]

/** Commands that happened at one time, as a telephone system tells them. Times that are none are left to the call's clock. */
export function stamp(wishes: readonly Wish[], at: number | undefined, by: Actor): readonly PhoneCommand[] {
  const time = defined({ at: instant(at, "at", []) })
  return wishes.map((wish) => ({ ...wish, ...time, by }))
}

/** What a vendor's library or wire gave; nothing where it cannot be read. */
export function orNone<Value>(read: () => readonly Value[] | undefined): readonly Value[] {
  try {
    return read() ?? []
  } catch {
    return []
  }
}

/** Throws `input/invalid` where something lacks one of these functions. */
export function mustHave(path: string, value: unknown, names: readonly string[]): void {
  const issues = names.flatMap((name): readonly FaultIssue[] =>
    isFunction(value, name) ? [] : [{ path: `${path}.${name}`, expected: "a function" }],
  )
  if (issues.length > 0) throw new Fault("input/invalid", { issues })
}

function isFunction(value: unknown, name: string): boolean {
  try {
    return typeof (value as Readonly<Record<string, unknown>>)[name] === "function"
  } catch {
    return false
  }
}

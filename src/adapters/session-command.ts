import type { Actor } from "../kernel/index.js"
import type { Command, CommandType } from "../session/index.js"

/** Takes commands for one call: `(command) => call.record(command)`. */
export type GiveCommand = (command: Command) => unknown

/** A command before it is stamped. */
export type Wish = { [Type in CommandType]: Omit<Extract<Command, { readonly type: Type }>, "at" | "by"> }[CommandType]

/** Commands that happened at one time, as a telephone system tells them. Times that are none are left to the call's clock. */
export function stamp(wishes: readonly Wish[], at: number | undefined, by: Actor): readonly Command[] {
  const time = at !== undefined && Number.isFinite(at) && at >= 0 ? { at: Math.floor(at) } : {}
  return wishes.map((wish) => ({ ...wish, ...time, by }))
}

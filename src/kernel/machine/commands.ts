import type { Actor, Draft, Role } from "../events/envelope.js"
import type { FaultIssue } from "../faults/fault.js"
import { functionsOf, type Check, type Cleaner, type Shape } from "../checks/check.js"
import { shape } from "../checks/check-shape.js"
import { issueNear } from "../checks/nearest.js"
import type { Brings } from "./part.js"
import { refuse, type Refusal } from "../faults/refusal.js"

/** What a command comes to: events to be logged, or a refusal. */
export type Decision = readonly Draft[] | { readonly refusal: Refusal }

/** One command: who may give it, what it holds, what follows. */
export interface CommandRule<Context, Fields> {
  readonly by: readonly Role[]
  readonly fields: Shape<Fields>
  /** Whether a stream that is closed still takes it: an amendment. */
  readonly late?: true
  /** Whether a stream that is full still takes it: what it lives by, and what happened whatever is full. */
  readonly always?: true
  /** What follows, for fields that were checked. */
  decide(context: Context, fields: Fields): Decision
}

/** A rule for each command of a topic. */
export type CommandRules<Context, Commands> = {
  readonly [Type in keyof Commands]: CommandRule<Context, Commands[Type]>
}

/** Whose refusals a table answers with: `session/not-allowed`, `dispatch/not-allowed`. */
export type CommandArea = "session" | "dispatch" | "followup"

/** The commands of one part or of one kind of stream: the door that every command goes through. */
export interface CommandTable<Context, Commands = never> extends Brings<Commands, never> {
  /** The commands that exist, in the order of their topics. */
  types(): readonly string[]
  /** Whether there is a command of this type. */
  has(type: string): boolean
  /**
   * What a command comes to. Never throws for a malformed one.
   *
   * @param fields - Unchecked. Those that the command does not have are refused, with a suggestion.
   * @param closed - Whether the stream takes amendments only.
   * @param cleaner - Masks what must not be kept of the texts in the fields.
   */
  decide(context: Context, type: string, fields: unknown, closed: boolean, cleaner?: Cleaner): Decision
  /** Whether a full stream still takes commands of a type: those that are {@link CommandRule.always}. */
  isAlways(type: string): boolean
}

interface CheckedRule<Context> extends CommandRule<Context, never> {
  readonly check: Check
}

/**
 * Makes the table of some commands. Built on first use, so that importing it costs nothing.
 *
 * @example
 * ```ts
 * import { createCommandTable, text, type DeciderContext } from "evenkeel/kernel"
 *
 * const table = createCommandTable<DeciderContext<null>, { addNote: { note: string } }>("session", () => ({
 *   addNote: { by: ["agent"], fields: { note: text(100, 1) }, decide: (_, data) => [{ type: "note.added", data }] },
 * }))
 * const context = { state: null, settings: {}, stream: "N1", nextSeq: 1, at: 5, now: 5, by: { id: "a", role: "agent" } } as const
 * const decided = table.decide(context, "addNote", { note: "" }, false)
 * "refusal" in decided ? decided.refusal.code : "taken" // => "session/invalid-command"
 * ```
 */
export function createCommandTable<Context extends { readonly by: Actor }, Commands>(
  area: CommandArea,
  rules: () => CommandRules<Context, Commands>,
): CommandTable<Context, Commands> {
  functionsOf("rules", "a function", { rules })
  let checked: ReadonlyMap<string, CheckedRule<Context>> | undefined
  // Each rule takes the fields of its own command; where all of them are walked through, which those are is not known.
  const all = () =>
    (checked ??= new Map(
      Object.entries<CommandRule<Context, never>>(rules() as never).map(([type, rule]) => [
        type,
        { ...rule, check: shape(rule.fields) },
      ]),
    ))
  const types = () => [...all().keys()]
  return {
    types,
    has: (type) => all().has(type),
    decide(context, type, fields, closed, cleaner) {
      const rule = all().get(type)
      const { role } = context.by
      if (rule === undefined) return unknownCommand(area, type, types())
      if (!rule.by.includes(role)) return refuse(`${area}/not-allowed`, { role, command: type })
      if (closed && rule.late !== true) return refuse(`${area}/completed`, { command: type })
      const issues: FaultIssue[] = []
      const clean = rule.check(fields, "", issues, cleaner)
      if (issues.length > 0) return refuse(`${area}/invalid-command`, { command: type }, issues)
      // Of the fields of this rule, which its own check has just made.
      return rule.decide(context, clean as never)
    },
    isAlways: (type) => all().get(type)?.always === true,
  }
}

/** The refusal of a command that does not exist, `<area>/unknown-command`, with what was probably meant. */
export function unknownCommand(
  area: CommandArea,
  type: string,
  types: readonly string[],
): { readonly refusal: Refusal } {
  return refuse(`${area}/unknown-command`, {}, [issueNear("type", "a command", type, types)])
}

import type { Brings, Part } from "../kernel/index.js"
import type { CallEvents, CoreCommands, CoreEvents, Topic, WholeCommands } from "../session/index.js"

/** What a call may be made of. */
export type Chosen = readonly (Part | Topic)[]

/** The fields of the commands of a call of chosen topics and parts, by their types. A list that says nothing of them may hold any. */
export type CommandsOf<Parts extends Chosen, Always = CoreCommands> = Chosen[number] extends Parts[number]
  ? WholeCommands
  : Always & Together<Parts[number] extends infer Each ? (Each extends Brings<infer Own, never> ? Own : never) : never>

/** The data of the events of a call of chosen topics and parts, by their types. */
export type EventsOf<Parts extends Chosen, Always = CoreEvents> = Chosen[number] extends Parts[number]
  ? CallEvents
  : Always & Together<Parts[number] extends infer Each ? (Each extends Brings<never, infer Own> ? Own : never) : never>

/** A union as an intersection: what all of them bring. */
type Together<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void
  ? All
  : never

import type { Part } from "../kernel/index.js"
import type { SessionState } from "./model/state.js"
import type { Settings } from "./settings.js"

/**
 * A part of a call, with what it keeps, the fields of its commands and the data of its events, by their types. A call that is made
 * with it takes these commands and tells of these events; the library's parts are such.
 *
 * @example
 * ```ts
 * import { createCommandTable, text, type PartContext } from "evenkeel/kernel"
 * import { createCall } from "evenkeel/runtime"
 * import type { CallPart } from "evenkeel/session"
 *
 * interface TagCommands {
 *   readonly addTag: { readonly tag: string }
 * }
 * interface TagEvents {
 *   readonly "tag.added": { readonly tag: string }
 * }
 *
 * const tags: CallPart<number, TagCommands, TagEvents> = {
 *   name: "tags",
 *   initial: 0,
 *   commands: createCommandTable<PartContext<number>, TagCommands>("session", () => ({
 *     addTag: { by: ["host"], fields: { tag: text(40, 1) }, decide: (_, data) => [{ type: "tag.added", data }] },
 *   })),
 *   evolve: (count, { type }) => (type === "tag.added" ? count + 1 : count),
 * }
 *
 * const call = createCall({ callId: "CA1", at: 0, parts: [tags] })
 * const told: string[] = []
 * call.on("tag.added", ({ data }) => told.push(data.tag))
 * call.record({ type: "addTag", tag: "vip", at: 5_000 })
 * told // => ["vip"]
 * ```
 */
export type CallPart<Slice = unknown, Commands = never, Events = never> = Part<
  Slice,
  SessionState,
  Settings,
  Commands,
  Events
>

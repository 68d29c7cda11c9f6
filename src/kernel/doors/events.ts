import { asList, asMany, orInvalidInput } from "../invalid-input.js"
import * as inner from "../inner.js"
import type { Part, Deadline } from "../part.js"
import type { Envelope, Draft } from "../envelope.js"
import type { CheckData } from "../draft.js"
import type { CommandArea, Decision, Decided } from "../commands.js"
import type { Refusal } from "../refusal.js"

/**
 * The id of an event: `<stream>#<seq>`.
 *
 * @example
 * ```ts
 * import { toEventId } from "evenkeel/kernel"
 *
 * toEventId("CA1", 7) // => "CA1#7"
 * ```
 */
export function toEventId(stream: string, seq: number): string {
  return orInvalidInput({ stream, seq }, () => inner.toEventId(stream, seq))
}

/**
 * The first of the parts' deadlines; of two at the same time, that of the earlier part. A part that throws has none.
 *
 * @example
 * ```ts
 * import { earliestDeadline } from "evenkeel/kernel"
 *
 * earliestDeadline([], []) // => undefined
 * ```
 */
export function earliestDeadline(
  parts: readonly Part[],
  slices: readonly unknown[],
  except?: ReadonlySet<Part>,
): { readonly deadline: Deadline; readonly part: Part } | undefined {
  return orInvalidInput({ parts, slices, except }, () => inner.earliestDeadline(asList(parts), slices, except))
}

/**
 * Folds stored events into the slices of the parts, in the order of the parts. Nothing reacts and nothing is due: what
 * followed from an event stands in the log beside it.
 *
 * @param parts - The parts that the call was made with, in the same order.
 * @param events - In order of `seq`.
 * @param slices - Where to go on from; the parts' initial slices where it is left out.
 *
 * @example
 * ```ts
 * import { replay, type Part } from "evenkeel/kernel"
 *
 * const counter: Part<number> = { name: "counter", initial: 0, evolve: (count) => count + 1 }
 * replay([counter as Part], []) // => [0]
 * ```
 */
export function replay(
  parts: readonly Part[],
  events: Iterable<Envelope>,
  slices?: readonly unknown[],
): readonly unknown[] {
  return orInvalidInput({ parts, events, slices }, () => inner.replay(asList(parts), asMany(events), slices && asList(slices)))
}

/**
 * A draft of a part, checked and copied, so that what is logged can be read again and is nobody else's to change.
 *
 * @param at - When it happened, milliseconds since the Unix epoch, where the draft does not say.
 * @throws {@link Fault} `input/invalid` where it cannot be logged, with the path of what is wrong. The machine turns it into `part.failed`.
 *
 * @example
 * ```ts
 * import { toDraft } from "evenkeel/kernel"
 *
 * toDraft({ type: "x.scored", data: { points: 3 } }, 5_000) // => { type: "x.scored", data: { points: 3 }, at: 5_000 }
 *
 * const thrown = () => {
 *   try {
 *     return toDraft({ type: "x.scored", data: { points: Number.NaN } }, 5_000)
 *   } catch (error) {
 *     return String(error)
 *   }
 * }
 * thrown() // => "Fault: input/invalid\n  data: expected plain JSON, at most 16 deep"
 * ```
 */
export function toDraft(given: Draft, at: number, check?: CheckData): Draft {
  return orInvalidInput({ given, at, check }, () => inner.toDraft(given, at, check))
}

/**
 * The refusal of a command that does not exist, `<area>/unknown-command`, with what was probably meant.
 *
 * @param types - The commands that there are: a suggestion is one of them.
 *
 * @example
 * ```ts
 * import { unknownCommand } from "evenkeel/kernel"
 *
 * const { refusal } = unknownCommand("session", "conectCall", ["connectCall", "closeLine"])
 * refusal.code // => "session/unknown-command"
 * refusal.issues // => [{ path: "type", expected: "a command", suggestion: "connectCall" }]
 * ```
 */
export function unknownCommand(
  area: CommandArea,
  type: string,
  types: readonly string[],
): { readonly refusal: Refusal } {
  return orInvalidInput({ area, type, types }, () => inner.unknownCommand(area, type, asList(types)))
}

/**
 * What a decision comes to: its drafts, or its refusal.
 *
 * @example
 * ```ts
 * import { toDecided } from "evenkeel/kernel"
 *
 * toDecided([{ type: "note.added", data: {} }]) // => { drafts: [{ type: "note.added", data: {} }] }
 * ```
 */
export function toDecided(decision: Decision): Decided {
  return orInvalidInput({ decision }, () => inner.toDecided(decision))
}

/**
 * Says of a part of the library that what it gives is plain, whole and nobody else's: it is logged as it comes. Not for one that passes on
 * what a host gave it. A copy of the part, with something of a host's in it, is not trusted.
 *
 * @example
 * ```ts
 * import { isTrusted, trust, type Part } from "evenkeel/kernel"
 *
 * const counter = trust<Part<number>>({ name: "counter", initial: 0, evolve: (count) => count + 1 })
 * isTrusted(counter) // => true
 * isTrusted({ ...counter }) // => false
 * ```
 */
export function trust<Given extends Pick<Part<never>, "name">>(part: Given): Given {
  return orInvalidInput({ part }, () => inner.trust(part))
}

/**
 * Whether a part is one of the library's that are trusted: see {@link trust}.
 *
 * @example
 * ```ts
 * import { isTrusted, type Part } from "evenkeel/kernel"
 *
 * const counter: Part<number> = { name: "counter", initial: 0, evolve: (count) => count + 1 }
 * isTrusted(counter) // => false
 * ```
 */
export function isTrusted(part: Pick<Part<never>, "name">): boolean {
  return orInvalidInput({ part }, () => inner.isTrusted(part))
}

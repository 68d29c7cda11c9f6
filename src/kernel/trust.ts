import type { Part } from "./part.js"

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
  // Not enumerable, so that no copy has it.
  return Object.defineProperty(part, "is ours", { value: true })
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
  return "is ours" in part
}

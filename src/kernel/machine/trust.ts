import type { Part } from "./part.js"

/** Says of a part of the library that what it gives is plain, whole and nobody else's: it is logged as it comes. */
export function trust<Given extends Pick<Part<never>, "name">>(part: Given): Given {
  // Not enumerable, so that no copy has it.
  return Object.defineProperty(part, "is ours", { value: true })
}

/** Whether a part is one of the library's that are trusted: see {@link trust}. */
export function isTrusted(part: Pick<Part<never>, "name">): boolean {
  return "is ours" in part
}

import { orInvalidInput } from "../kernel/index.js"

/** What stands in the place of words. */
export const ERASED = "[erased]"

/**
 * Whether a text is what erasure leaves in the place of one: nothing to show, and nobody's name.
 *
 * @example
 * ```ts
 * import { isErased } from "evenkeel/session"
 *
 * isErased("[erased 2]") // => true
 * isErased("erased") // => false
 * ```
 */
export function isErased(text: string): boolean {
  return orInvalidInput({ text }, () => /^\[erased( \d+)?\]$/.test(text))
}

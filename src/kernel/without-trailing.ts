import { orInvalidInput } from "./invalid-input.js"
/**
 * A text without the signs at its end, one UTF-16 unit after the other.
 *
 * A regular expression that ends in `+$` looks at such a run from each of its places: on hostile text that takes the square of its
 * length.
 *
 * @example
 * ```ts
 * import { withoutTrailing } from "evenkeel/kernel"
 *
 * withoutTrailing("well, then...", (sign) => sign === ".") // => "well, then"
 * ```
 */
export function withoutTrailing(text: string, isDropped: (sign: string) => boolean): string {
  return orInvalidInput({ text, isDropped }, () => {
    let end = text.length
    while (end > 0 && isDropped(text[end - 1]!)) end -= 1
    return text.slice(0, end)
  })
}

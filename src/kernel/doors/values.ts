import { asList, asText, orInvalidInput } from "../invalid-input.js"
import * as inner from "../inner.js"

/**
 * Freezes plain data, at any depth. What is frozen already is passed over, so a value that shares most with an earlier one costs little.
 *
 * @example
 * ```ts
 * import { freeze } from "evenkeel/kernel"
 *
 * Object.isFrozen(freeze({ at: { seq: 1 } }).at) // => true
 * ```
 */
export function freeze<Value>(value: Value): Value {
  return orInvalidInput({ value }, () => inner.freeze(value))
}

/**
 * JSON with the keys of every object in order, so that equal values give equal text. Members that are `undefined` are left out.
 *
 * @example
 * ```ts
 * import { toCanonicalJson } from "evenkeel/kernel"
 *
 * toCanonicalJson({ b: 1, a: [2] }) // => '{"a":[2],"b":1}'
 * ```
 */
export function toCanonicalJson(value: unknown): string {
  return orInvalidInput({ value }, () => inner.toCanonicalJson(value))
}

/**
 * A short fingerprint of any JSON value: equal values give equal fingerprints. It finds changes, not attackers.
 *
 * @returns 16 hexadecimal digits.
 * @see FNV-1a (Fowler, Noll, Vo), run twice with different offsets for 64 bits.
 *
 * @example
 * ```ts
 * import { fingerprint } from "evenkeel/kernel"
 *
 * fingerprint({ b: 1, a: 2 }) === fingerprint({ a: 2, b: 1 }) // => true
 * ```
 */
export function fingerprint(value: unknown): string {
  return orInvalidInput({ value }, () => inner.fingerprint(value))
}

/**
 * The word of a list that a mistyped one probably meant: at most a third of its letters (and at least one) differ.
 *
 * @returns The nearest word, the first of equals, or `undefined` where none is near.
 *
 * @example
 * ```ts
 * import { nearest } from "evenkeel/kernel"
 *
 * nearest("procedurs", ["clocks", "procedures"]) // => "procedures"
 * ```
 */
export function nearest(word: string, words: readonly string[]): string | undefined {
  return orInvalidInput({ word, words }, () => inner.nearest(word, asList(words)))
}

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
  return orInvalidInput({ text, isDropped }, () => inner.withoutTrailing(asText(text), isDropped))
}

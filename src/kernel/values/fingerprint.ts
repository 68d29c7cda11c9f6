import { orInvalidInput } from "../checks/invalid-input.js"
import { asList } from "../checks/lists.js"

/** JSON with the keys of every object in order, so that equal values give equal text. Members that are `undefined` are left out. */
export function toCanonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${asList(value).map(toCanonicalJson).join(",")}]`
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null"
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${toCanonicalJson(item)}`).join(",")}}`
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
  return orInvalidInput({ value }, () => toFingerprint(value))
}

/** The same, without a check of what a host gave. */
export function toFingerprint(value: unknown): string {
  const text = toCanonicalJson(value)
  return hash(text, 0x811c9dc5) + hash(text, 0x9747b28c)
}

function hash(text: string, offset: number): string {
  let code = offset
  for (let index = 0; index < text.length; index++) {
    code = Math.imul(code ^ text.charCodeAt(index), 0x01000193)
  }
  return (code >>> 0).toString(16).padStart(8, "0")
}

import { instant, number, text, whole, wrong, type Check, type Shape } from "./check.js"
import { list, optional, orNull, shape } from "./check-shape.js"

// Checks of what the library itself has stored: each value of its kind. How long and how many the doors have held already.

/** A whole number from 0: how many, or a `seq`. */
export const count = /* @__PURE__ */ whole(0, Number.MAX_SAFE_INTEGER)
/** Any number but NaN. */
export const amount = /* @__PURE__ */ number(-Number.MAX_VALUE, Number.MAX_VALUE)
/** An id, or what somebody is called. */
export const name = /* @__PURE__ */ text(300)
export const anyText = /* @__PURE__ */ text(Number.MAX_SAFE_INTEGER)
/** A word of a closed set to which a later version may have added. */
export const word = /* @__PURE__ */ text(60, 1) as Check<never>
export const maybeName = /* @__PURE__ */ optional(name)
export const since = /* @__PURE__ */ orNull(instant)

/** A list of objects with these members. */
export function listOf<Item>(members: Shape<Item>): Check<readonly Item[]> {
  return list(shape<Item>(members), 10_000)
}

/** An object whose members are all of one kind, by whatever name. */
export function tableOf<Value>(check: Check<Value>): Check<Readonly<Record<string, Value>>> {
  return (value, path, issues) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return wrong(path, "an object", issues)
    for (const [key, each] of Object.entries(value)) check(each, `${path}.${key}`, issues)
    return value as Readonly<Record<string, Value>>
  }
}

/** A check that is made when it is first needed. */
export function later<Value>(make: () => Check<Value>): Check<Value> {
  let made: Check<Value> | undefined
  return (...given) => (made ??= make())(...given)
}

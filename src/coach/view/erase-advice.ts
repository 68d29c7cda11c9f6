import type { Erasers } from "../../kernel/index.js"
import { ERASED } from "../../session/inner.js"

/** An advice repeats what was said: in the values that it shows, and in the phrase for it. The other events of the coach hold ids. */
export const adviceErasers: Erasers = {
  "advice.given": (data) => {
    const { slots, phrase } = data as { readonly slots?: object; readonly phrase?: object | null }
    return {
      ...(data as object),
      ...(slots && { slots: Object.fromEntries(Object.keys(slots).map((name) => [name, ERASED])) }),
      ...(phrase && { phrase: { ...phrase, text: ERASED } }),
    }
  },
}

import { orInvalidInput, Fault } from "../../kernel/index.js"
import { checkCueLexicon } from "./check-lexicon.js"
import type { CueLexicon } from "./lexicon.js"

/**
 * Checks what a client adds and mutes, and freezes it.
 *
 * @throws {@link Fault} `playbook/invalid`, with each wrong place, what belongs there and what was probably meant.
 *
 * @example
 * ```ts
 * import { defineCueLexicon, detectCues } from "evenkeel/cues"
 *
 * const lexicon = defineCueLexicon({ add: [{ kind: "threat.leave", say: "going back to *2 acme" }] })
 * const turn = { speaker: "caller", text: "I'm going back to good old Acme." } as const
 * detectCues(turn, { lexicon }).map((cue) => cue.kind) // => ["threat.leave"]
 * ```
 */
export function defineCueLexicon(lexicon: CueLexicon): CueLexicon {
  return orInvalidInput({ lexicon }, () => {
    const issues = checkCueLexicon(lexicon)
    if (issues.length > 0) throw new Fault("playbook/invalid", { issues })
    return Object.freeze({ ...lexicon })
  })
}

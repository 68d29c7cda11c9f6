import * as z from "zod"
import { listOf, members } from "../session/schema.js"
import { checkCueLexicon } from "./check-lexicon.js"
import { MOST_ENTRIES, type AddedCue, type CueLexicon, type MutedCue } from "./lexicon.js"

/** What a client adds to the words that are heard and takes away: the section `cues` of a playbook. */
export function cuesSchema(): z.ZodType<CueLexicon> {
  // The members alone; what each may hold is told by `checkCueLexicon`, so that both doors refuse the same.
  const anything = (): z.ZodType<never> => z.any() as never
  const added: z.ZodType<AddedCue> = members({
    kind: anything(),
    say: anything(),
    confidence: z.exactOptional(anything()),
    strength: z.exactOptional(anything()),
    target: z.exactOptional(anything()),
  })
  const muted: z.ZodType<MutedCue> = members({
    rule: z.exactOptional(anything()),
    say: z.exactOptional(anything()),
    kinds: z.exactOptional(anything()),
  })
  return members({
    add: z.exactOptional(listOf(added, 0, MOST_ENTRIES)),
    mute: z.exactOptional(listOf(muted, 0, MOST_ENTRIES)),
  }).check(({ value, issues }) => {
    for (const { path, expected, suggestion } of checkCueLexicon(value)) {
      const place = path.split(".").map((name) => (/^\d+$/.test(name) ? Number(name) : name))
      issues.push({ code: "custom", input: value, path: place, message: expected, params: { suggestion } })
    }
  })
}

import * as z from "zod/mini"
import { listOf, members } from "../session/schema.js"
import { checkCueLexicon } from "./lexicon/check-lexicon.js"
import { LONGEST_PATTERN, MOST_ENTRIES, type AddedCue, type CueLexicon, type MutedCue } from "./lexicon/lexicon.js"

/** What a client adds to the words that are heard and takes away: the section `cues` of a playbook. */
export function cuesSchema(): z.ZodMiniType<CueLexicon> {
  // The members alone; what each may hold is told by `checkCueLexicon`, so that both doors refuse the same.
  const anything = (editors: Record<string, unknown>): z.ZodMiniType<never> => z.any().check(z.meta(editors)) as never
  const say = { type: "string", maxLength: LONGEST_PATTERN }
  const share = { type: "number", minimum: 0, maximum: 1 }
  const added: z.ZodMiniType<AddedCue> = members({
    kind: anything({ type: "string" }),
    say: anything(say),
    confidence: z.exactOptional(anything(share)),
    strength: z.exactOptional(anything(share)),
    target: z.exactOptional(anything({ type: "string" })),
  })
  const muted: z.ZodMiniType<MutedCue> = members({
    rule: z.exactOptional(anything({ type: "string" })),
    say: z.exactOptional(anything(say)),
    kinds: z.exactOptional(anything({ type: "array", items: { type: "string" } })),
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

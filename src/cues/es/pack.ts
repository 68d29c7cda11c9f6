import type { CuePack } from "../lexicon/pack.js"
import { inflect } from "./inflect.js"
import { forms, words } from "./lexicons/words.js"
import { classes } from "./lexicons/classes.js"
import { safety } from "./lexicons/safety.js"
import { caller } from "./lexicons/caller.js"
import { commitments, matter } from "./lexicons/matter.js"
import { promiseBroken } from "./lexicons/promise-broken.js"
import { abuse } from "./lexicons/abuse.js"
import { agent } from "./lexicons/agent.js"

/**
 * Spanish of Spain, Mexico and the Río de la Plata. Patterns are written without accents, as the reader drops them: "sí" and "si"
 * are one word, told apart by where they stand. It hears fewer kinds than English; its guide page lists them.
 *
 * @example
 * ```ts
 * import { detectCues } from "evenkeel/cues"
 * import { spanish } from "evenkeel/cues/es"
 *
 * const turn = { speaker: "caller", text: "Páseme con su supervisor, por favor." } as const
 * detectCues(turn, { packs: [spanish] }).map(({ kind }) => kind) // => ["supervisorRequest"]
 * ```
 */
export const spanish: CuePack = {
  language: "es",
  version: "1",
  words,
  forms,
  clipped: {},
  endings: {},
  ambiguous: {},
  inflect,
  classes: () => classes,
  rules: () => ({
    safety,
    caller: [...abuse, ...caller, ...promiseBroken, ...matter],
    agent: [...agent, ...commitments],
    traps: [],
  }),
}
